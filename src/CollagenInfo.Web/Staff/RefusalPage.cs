using System.Text.Encodings.Web;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff;

/// <summary>The answer to what the desk refuses: a plain page, or for a script the same sentence as JSON.</summary>
internal static class RefusalPage
{
    /// <summary>Answers with the status that the response has.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="whyClosed">Why the desk is closed; null if it is open.</param>
    /// <param name="sheet">The address of the desk's style sheet; null if there is none.</param>
    public static Task WriteAsync(HttpContext visit, string? whyClosed, string? sheet)
    {
        var (title, sentence) = TextOf(visit.Response.StatusCode, whyClosed);
        return DeskScript.Asks(visit.Request)
            ? visit.Response.WriteAsJsonAsync(new { Message = sentence })
            : WritePageAsync(visit.Response, HtmlEncoder.Default.Encode(title), HtmlEncoder.Default.Encode(sentence), sheet);
    }

    private static (string Title, string Sentence) TextOf(int status, string? whyClosed) =>
        status switch
        {
            StatusCodes.Status503ServiceUnavailable => ("The desk is closed now", whyClosed ?? "Try again in a moment."),
            StatusCodes.Status500InternalServerError => (
                "Something went wrong",
                "Something went wrong on the server, and its log says what. What was kept before is still kept. Go back and try again."
            ),
            StatusCodes.Status507InsufficientStorage => ("Not kept", whyClosed ?? "The server's disk is full."),
            StatusCodes.Status401Unauthorized => ("You are signed out", "You are signed out. Sign in and try again."),
            StatusCodes.Status403Forbidden => ("Not for your account", "Your account may not do this. Ask somebody who manages people."),
            StatusCodes.Status404NotFound => ("Not here", "There is nothing at this address."),
            StatusCodes.Status413PayloadTooLarge => ("Too large", "This is more text than a page can have. Nothing was changed."),
            StatusCodes.Status429TooManyRequests => ("Too many tries", "Too many tries. Wait a minute and try again."),
            _ => ("That did not work", "This page was open for too long, or is incomplete. Go back, reload it and try again."),
        };

    private static Task WritePageAsync(HttpResponse answer, string title, string sentence, string? sheet)
    {
        answer.ContentType = "text/html; charset=utf-8";
        return answer.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="en-US">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>{title} · Staff</title>
            <link rel="stylesheet" href="{sheet}"></head>
            <body class="desk">
            <header class="desk-header"><a class="desk-header__name" href="{DeskAddress.Today}">Staff</a></header>
            <main class="desk-page"><h1>{title}</h1><p>{sentence}</p><p><a href="{DeskAddress.Today}">To the desk</a></p></main>
            </body>
            </html>

            """
        );
    }
}
