using System.Text;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Caching;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;

namespace CollagenInfo.Web.Staff.Preview;

/// <summary>
/// A page of the site as readers would see it with a change. It is the page itself, rendered as for readers, with another library.
/// </summary>
public sealed class PreviewController(
    UnfinishedChanges unfinished,
    DoctorLinks links,
    Publisher publisher,
    ContentRepository content,
    PageRenderer pages,
    TimeProvider clock
) : Controller
{
    /// <summary>The page with a change.</summary>
    /// <param name="id">The change; 0 for the site as it is.</param>
    /// <param name="path">The page.</param>
    [HttpGet(DeskAddress.Preview + "/{id:int}/{**path}")]
    public async Task<IActionResult> Show(int id, string? path)
    {
        var change = id == 0 ? null : await unfinished.FindAsync(id);
        if (id != 0 && change is null)
        {
            return NotFound();
        }

        if (change?.FileAt(path ?? "") is { IsPicture: true, Text: { } picture })
        {
            return new FileContentResult(picture, "image/webp");
        }

        return await ShowAsync($"/{path}", change);
    }

    /// <summary>The page of a change for somebody who has a link to it, and no account.</summary>
    /// <param name="code">The code of the link.</param>
    [AllowAnonymous]
    [HttpPost(DeskAddress.Outside + "/page")]
    [EnableRateLimiting(DeskRates.Tries)]
    public async Task<IActionResult> ShowOutside(string? code) =>
        await links.FindAsync(code) is { } link
        && link.IsGoodAt(clock.GetUtcNow())
        && await unfinished.FindAsync(link.ChangeId) is { } change
            ? await ShowAsync(new DeskFile(change.Main.Path).Shown, change, isOutside: true)
            : NotFound();

    private async Task<IActionResult> ShowAsync(string path, Change? change, bool isOutside = false)
    {
        var library = change is null ? content.Published : publisher.Rehearse(change).PreviewAt(clock.GetUtcNow());
        var page = await pages.PreviewAsync(path, library);
        if (page.Status != StatusCodes.Status200OK || page.ContentType is null)
        {
            return NotFound();
        }

        // The desk shows the page in a frame beside the text.
        Response.Headers.ContentSecurityPolicy = Response
            .Headers.ContentSecurityPolicy.ToString()
            .Replace("frame-ancestors 'none'", "frame-ancestors 'self'", StringComparison.Ordinal);
        Response.Headers.XFrameOptions = "SAMEORIGIN";
        if (isOutside)
        {
            InlinePicture.Allow(Response);
        }

        Response.Headers[HeaderNames.ContentType] = page.ContentType;
        return new FileContentResult(
            change is null ? page.Body
                : isOutside ? WithItsPictures(page.Body, change, InlinePicture.SourceOf)
                : WithItsPictures(page.Body, change, picture => $"{DeskAddress.Preview}/{change.Id}/{picture.Path}"),
            page.ContentType
        );
    }

    /// <summary>
    /// Pictures that are not on the site yet come from the change, where the page shows them: a whole address is for search engines.
    /// </summary>
    private static byte[] WithItsPictures(byte[] page, Change change, Func<ChangedFile, string> sourceOf)
    {
        var pictures = change.FindPictures().Where(picture => picture.Text is not null).ToList();
        return pictures.Count == 0
            ? page
            : Encoding.UTF8.GetBytes(
                pictures.Aggregate(Encoding.UTF8.GetString(page), (html, picture) =>
                    html.Replace($"\"/{picture.Path}", $"\"{sourceOf(picture)}", StringComparison.Ordinal)
                        .Replace($" /{picture.Path}", $" {sourceOf(picture)}", StringComparison.Ordinal)
                )
            );
    }
}
