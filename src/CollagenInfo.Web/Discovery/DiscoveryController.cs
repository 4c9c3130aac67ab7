using System.Text;
using System.Xml;
using System.Xml.Linq;
using CollagenInfo.Content;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Discovery;

/// <summary>What programs read to find their way: search engines, feed readers, language models, people who test security.</summary>
public sealed class DiscoveryController(ContentLibrary library, TimeProvider clock) : Controller
{
    [HttpGet("/sitemap.xml")]
    [HttpHead("/sitemap.xml")]
    public IActionResult Sitemap() => Xml(Discovery.Sitemap.Of(library), "application/xml; charset=utf-8");

    [HttpGet("/feed.xml")]
    [HttpHead("/feed.xml")]
    public IActionResult Feed() => Xml(Discovery.Feed.Of(library), "application/atom+xml; charset=utf-8");

    [HttpGet("/robots.txt")]
    [HttpHead("/robots.txt")]
    public IActionResult Robots() => Text(RobotsText.Of(library.Clinic));

    [HttpGet("/llms.txt")]
    [HttpHead("/llms.txt")]
    public IActionResult ForLanguageModels() => Text(LanguageModelText.Of(library));

    [HttpGet("/.well-known/security.txt")]
    [HttpHead("/.well-known/security.txt")]
    public IActionResult Security() => SecurityText.Of(library.Clinic, clock.GetUtcNow()) is { } text ? Text(text) : NotFound();

    private static FileContentResult Text(string text) => new(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8");

    /// <summary>Whole addresses cannot be written until the clinic has said where its site is.</summary>
    private IActionResult Xml(XDocument? document, string type)
    {
        if (document is null)
        {
            return NotFound();
        }

        using var bytes = new MemoryStream();
        using (
            var writer = XmlWriter.Create(
                bytes,
                new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }
            )
        )
        {
            document.Save(writer);
        }

        return new FileContentResult(bytes.ToArray(), type);
    }
}
