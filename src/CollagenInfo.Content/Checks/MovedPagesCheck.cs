namespace CollagenInfo.Content.Checks;

/// <summary>Every old address in <c>redirects.yml</c> leads to a page, and none stands in the way of one.</summary>
internal sealed class MovedPagesCheck : ILibraryCheck
{
    private static readonly Rule Address = new(
        "moved-address",
        "An old address is compared with what a browser asks for, letter by letter.",
        "Aftercare/Makeup.html: /aftercare/makeup",
        "/aftercare/make-up: /aftercare/makeup"
    );

    private static readonly Rule Live = new(
        "moved-live",
        "A page that is there is shown; a reader is never sent away from it.",
        "/aftercare/day-by-day: /aftercare/side-effects",
        "/aftercare/old-name: /aftercare/side-effects"
    );

    private static readonly Rule Loop = new(
        "moved-loop",
        "Two old addresses that lead to each other lead nowhere.",
        "/aftercare/a: /aftercare/b and /aftercare/b: /aftercare/a",
        "/aftercare/a: /aftercare/day-by-day"
    );

    private static readonly Rule Chain = new(
        "moved-chain",
        "An old address leads to the page itself, so that nobody has to follow it twice in this file.",
        "/aftercare/a: /aftercare/b and /aftercare/b: /aftercare/day-by-day",
        "/aftercare/a: /aftercare/day-by-day",
        Severity.Warning
    );

    private static readonly Rule Nowhere = new(
        "moved-nowhere",
        "Somebody with an old bookmark must not end nowhere.",
        "/aftercare/a: /aftercare/nowhere",
        "/aftercare/a: /aftercare/day-by-day"
    );

    public IReadOnlyList<Rule> Rules { get; } = [Address, Live, Loop, Chain, Nowhere];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library) =>
        library.Content.Data.Moved.All.OrderBy(page => page.Line).Select(page => Fault(page, library)).OfType<ContentProblem>();

    /// <summary>The first thing that is wrong with a line; what follows from it is not told.</summary>
    private static ContentProblem? Fault(MovedPage page, CheckedLibrary library)
    {
        var moved = library.Content.Data.Moved;
        return FaultOf(page.From) is { } from
                ? Broken(
                    Address,
                    page,
                    $"The old address '{page.From}' {from}.",
                    "Write it as the browser shows it behind the site's name."
                )
            : page.IsGone ? null
            : FaultOf(MovedPages.PathOf(page.To)) is { } to
                ? Broken(Address, page, $"The new address '{page.To}' {to}.", "Write the address of a page of this site.")
            : MovedPages.IsTaken(page.From, library.Content)
                ? Broken(
                    Live,
                    page,
                    $"There is a page at {page.From}; it is shown, and this line does nothing.",
                    "Remove the line, or the page."
                )
            : moved.IsLoop(page.From) ? Broken(Loop, page, $"{page.From} leads in a circle.", "Write the address of the page itself.")
            : moved.StepsFrom(page.From) is [.., { IsGone: true }] ? null
            : moved.StepsFrom(page.From) is [_, .., var last] ? Broken(Chain, page, $"{page.To} has moved too.", $"Write {last.To} here.")
            : TargetFault(page.To, library) is { } fault
                ? Broken(Nowhere, page, $"{page.From} leads nowhere: {fault}.", "Write the address of a page that readers can see.")
            : null;
    }

    /// <summary>What no address of this site looks like.</summary>
    private static string? FaultOf(string address) =>
        address switch
        {
            not ['/', ..] => "does not begin with a slash",
            _ when address.StartsWith("//", StringComparison.Ordinal)
                    || address.Any(letter => letter is '\\' or '?' or '#' || char.IsControl(letter) || char.IsWhiteSpace(letter)) =>
                "holds a sign that no address has",
            _ when address.Any(char.IsUpper) => "has capital letters",
            ['/', .., '/'] => "ends with a slash",
            _ when address.EndsWith(".md", StringComparison.Ordinal) || address.EndsWith(".html", StringComparison.Ordinal) =>
                "ends like a file; the site asks for it without that",
            _ => null,
        };

    private static string? TargetFault(string target, CheckedLibrary library)
    {
        var path = MovedPages.PathOf(target);
        if (!library.Content.HasPageAt(path))
        {
            return $"there is no page {path}";
        }

        return library.Content.PageAt(path) is { } page ? TargetFault(target, path, library.Pages[page.Body.File]) : null;
    }

    private static string? TargetFault(string target, string path, PageFindings page) =>
        page switch
        {
            { Article.IsDraft: true } => $"{path} is a draft",
            _ when target.Contains('#') && !page.Outline.Headings.Any(heading => heading.Id == target[(path.Length + 1)..]) =>
                $"{path} has no heading '{target[path.Length..]}'",
            _ => null,
        };

    private static ContentProblem Broken(Rule rule, MovedPage page, string message, string advice) =>
        rule.Broken(MovedPages.File, page.Line, message, advice);
}
