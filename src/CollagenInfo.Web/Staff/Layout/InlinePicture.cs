using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>
/// A picture of a change for somebody without an account: it stands in the answer itself, which was given for the code of a link. So
/// there is no address of it that could be tried, logged or kept.
/// </summary>
internal static class InlinePicture
{
    /// <summary>What an image has as its source.</summary>
    public static string SourceOf(ChangedFile picture) => $"data:image/webp;base64,{Convert.ToBase64String(picture.Text!)}";

    /// <summary>Lets this answer have such pictures.</summary>
    public static void Allow(HttpResponse answer) =>
        answer.Headers.ContentSecurityPolicy = $"{answer.Headers.ContentSecurityPolicy}".Replace(
            "img-src 'self'",
            "img-src 'self' data:",
            StringComparison.Ordinal
        );
}
