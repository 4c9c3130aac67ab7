using CollagenInfo.Content;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Feedback;

/// <summary>Thanks for what a reader said about a page, and the question what was missing, for Show.cshtml.</summary>
public sealed record FeedbackViewModel : PageViewModel
{
    /// <summary>Of a text that is too long, what is shown again, so that the reader can shorten it.</summary>
    private const int MostShown = 4 * WantedWords.Longest;

    /// <summary>The page that it is about.</summary>
    public required PageLink About { get; init; }

    /// <summary>Whether it is about an answer that its address does not lead back to: one of a tool, or of the search.</summary>
    public required bool IsAboutAnswer { get; init; }

    /// <summary>The field for what the reader was looking for; null if there is nothing more to ask.</summary>
    public FormField? Words { get; init; }

    public override string WindowTitle => Words?.Error is null ? base.WindowTitle : $"Error: {Title}";

    /// <summary>Null if the site has no such page.</summary>
    internal static FeedbackViewModel? From(ContentLibrary library, string? address) =>
        TitleAt(library, address) is { } title
            ? new()
            {
                Title = "What you said about this page",
                IsUnlisted = true,
                Breadcrumbs = [new PageLink("Home", PageAddress.Home)],
                About = new PageLink(title, address!),
                IsAboutAnswer = SitePages.Tools.Append(SitePages.Search).Any(page => page.Address == address),
            }
            : null;

    internal FeedbackViewModel Asking(string? words, string? fault) =>
        this with
        {
            Words = new FormField("words", "What were you looking for?", words)
            {
                Hint = "You do not have to say. A few words, without names or numbers. We cannot write back.",
                Error = fault,
                MaxLength = MostShown,
                AutoComplete = "off",
            },
        };

    private static string? TitleAt(ContentLibrary library, string? address) =>
        address is null ? null
        : SitePages.Find(address)?.Title ?? (library.PageAt(address) is { } page ? library.Expand(page.Title) : null);
}
