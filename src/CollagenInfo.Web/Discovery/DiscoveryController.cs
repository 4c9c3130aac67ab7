using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CollagenInfo.Web.Discovery;

/// <summary>What search engines, feed readers, language models, security testers and devices read.</summary>
public sealed class DiscoveryController(PublishedLibrary library, TimeProvider clock) : Controller
{
    [Page(PageAddress.Sitemap)]
    public IActionResult Sitemap() => Xml(Discovery.Sitemap.From(library), "application/xml; charset=utf-8");

    [Page(PageAddress.Feed)]
    public IActionResult Feed() => Xml(Discovery.Feed.From(library), "application/atom+xml; charset=utf-8");

    [Page(PageAddress.Robots)]
    public IActionResult Robots() => Text(RobotsText.From(library.Clinic));

    [Page(PageAddress.LanguageModels)]
    public IActionResult ForLanguageModels() => Text(LanguageModelText.From(library));

    [Page(PageAddress.Security)]
    public IActionResult Security() => SecurityText.From(library.Clinic, clock.GetUtcNow()) is { } text ? Text(text) : NotFound();

    [Page(PageAddress.Manifest)]
    public IActionResult Manifest() => Text(WebManifest.From(library), "application/manifest+json; charset=utf-8");

    /// <summary>With a tag, so that a browser that has it already gets only a 304.</summary>
    [Page(PageAddress.OfflineList)]
    public IActionResult Offline()
    {
        var list = OfflineList.JsonOf(library, clock.GetUtcNow());
        return new FileContentResult(list, "application/json; charset=utf-8")
        {
            EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(list))[..16]}\""),
        };
    }

    private static FileContentResult Text(string text, string type = "text/plain; charset=utf-8") =>
        new(Encoding.UTF8.GetBytes(text), type);

    /// <summary>404 until the clinic has set the address of its site, because these files need absolute addresses.</summary>
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
