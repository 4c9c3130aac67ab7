using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>No link dials a number that its author typed: it would go on dialing it when the clinic has another.</summary>
internal sealed class DialedLinkCheck : IPageCheck
{
    private static readonly string[] Dialing = ["tel:", "sms:", "callto:", "whatsapp:", "https://wa.me/", "https://api.whatsapp.com/"];

    public IReadOnlyList<Rule> Rules { get; } = [TypedPhoneCheck.Typed];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library) =>
        page
            .Outline.Links.Where(link => Array.Exists(Dialing, scheme => Begins(link, scheme)))
            .Select(link =>
                TypedPhoneCheck.Typed.Broken(
                    page.File,
                    link.Line,
                    $"The link '{link.Written}' dials a number that is typed by hand.",
                    TypedPhoneCheck.Advice + " It dials by itself."
                )
            );

    private static bool Begins(OutlineLink link, string scheme) =>
        link.Written.TrimStart().StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
