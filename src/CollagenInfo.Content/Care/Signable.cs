using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Care;

/// <summary>What a clinician signs as a whole: an article, or all that a tool can tell.</summary>
public sealed class Signable
{
    private readonly ContentLibrary library;

    private Signable(ContentLibrary library) => this.library = library;

    /// <summary>The article; null for a tool.</summary>
    public Article? Article { get; private init; }

    /// <summary>The tool; null for an article.</summary>
    public SitePage? Tool { get; private init; }

    /// <summary>Where readers find it.</summary>
    public string Address => Tool?.Address ?? Article!.Address;

    /// <summary>What readers call it.</summary>
    public string Title => library.Expand(Tool?.Title ?? Article!.Title);

    /// <summary>The file in which its sign-off stands.</summary>
    public string File => Article?.Body.File ?? SignedTool.File;

    /// <summary>Whether it gives clinical information: only that needs a sign-off.</summary>
    public bool IsClinical => Article is null || library.Find(Article.Topic) is { IsClinical: true };

    /// <summary>The latest sign-off; null if there is none.</summary>
    public Review? Review =>
        Tool is null ? Article!.Review : library.Data.SignedTools.FirstOrDefault(signed => signed.Name == SignedTool.NameOf(Tool))?.Review;

    /// <summary>The fingerprint of what it says now.</summary>
    public string Fingerprint => Tool is null ? SignedText.Fingerprint(library, Article!) : ToolText.Fingerprint(library, Tool);

    /// <summary>Whether the sign-off applies to what it says now.</summary>
    public ReviewStatus Status =>
        Tool is null ? SignedText.StatusOf(library, Article!)
        : Review is not { } review ? ReviewStatus.AwaitingSignOff
        : review.Text == Fingerprint ? ReviewStatus.Signed
        : ReviewStatus.ChangedSinceReview;

    public static Signable Of(ContentLibrary library, Article article) => new(library) { Article = article };

    public static Signable Of(ContentLibrary library, SitePage tool) => new(library) { Tool = tool };

    /// <summary>The day on which a clinician signed exactly what a built-in page says; null if none has, or it is no tool.</summary>
    public static DateOnly? DayOf(ContentLibrary library, SitePage page) =>
        SitePages.Tools.Contains(page) && Of(library, page) is { Status: ReviewStatus.Signed } tool ? tool.Review?.On : null;

    /// <summary>Everything that can be signed: the articles in no particular order, then the tools.</summary>
    public static IEnumerable<Signable> AllFrom(ContentLibrary library) =>
        library.Articles.Select(article => Of(library, article)).Concat(SitePages.Tools.Select(tool => Of(library, tool)));

    /// <summary>What has this address and needs a sign-off; null if nothing.</summary>
    public static Signable? Find(ContentLibrary library, string address) =>
        AllFrom(library).FirstOrDefault(one => one.Address == address && one.IsClinical);

    /// <summary>What is signed as it is in one library, and would not be in another, as it is in that.</summary>
    public static IReadOnlyList<Signable> ChangedBetween(ContentLibrary before, ContentLibrary after)
    {
        var signed = AllFrom(before)
            .Where(one => one.Status is ReviewStatus.Signed)
            .Select(one => one.Address)
            .ToHashSet(StringComparer.Ordinal);
        return [.. AllFrom(after).Where(one => one.Status is ReviewStatus.ChangedSinceReview && signed.Contains(one.Address))];
    }
}
