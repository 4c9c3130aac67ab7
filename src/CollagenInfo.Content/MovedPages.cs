using System.Collections.Frozen;

namespace CollagenInfo.Content;

/// <summary>A page that has moved to another address.</summary>
/// <param name="From">The old address, as a browser asks for it: <c>/aftercare/make-up</c>.</param>
/// <param name="To">The new address; may end with a <c>#heading</c>. <c>gone</c> if nothing has taken its place.</param>
/// <param name="Line">The line of <c>redirects.yml</c>.</param>
public sealed record MovedPage(string From, string To, int Line)
{
    /// <summary>Whether it was taken off the site, and nothing has taken its place.</summary>
    public bool IsGone => To == MovedPages.Gone;
}

/// <summary>The pages that have moved, with their old and new addresses, and those that are gone.</summary>
public sealed class MovedPages(IEnumerable<MovedPage> pages)
{
    /// <summary>The file that lists them.</summary>
    public const string File = "redirects.yml";

    /// <summary>Stands in place of the new address of a page that is gone.</summary>
    public const string Gone = "gone";

    private readonly FrozenDictionary<string, MovedPage> byOldAddress =
        pages.DistinctBy(page => page.From).ToFrozenDictionary(page => page.From, StringComparer.Ordinal);

    public static MovedPages None { get; } = new([]);

    public IReadOnlyList<MovedPage> All => byOldAddress.Values;

    /// <summary>The page that had this address; null if none had.</summary>
    public MovedPage? Find(string address) => byOldAddress.GetValueOrDefault(address);

    /// <summary>The moves from an old address to the latest one; a loop ends before it repeats.</summary>
    public IReadOnlyList<MovedPage> StepsFrom(string address)
    {
        var steps = new List<MovedPage>();
        for (var step = Find(address); step is not null && !steps.Contains(step); step = Find(PathOf(step.To)))
        {
            steps.Add(step);
        }

        return steps;
    }

    /// <summary>Whether the moves from an address lead in a loop.</summary>
    public bool IsLoop(string address) => StepsFrom(address) is [.., var last] && Find(PathOf(last.To)) is not null;

    /// <summary>Where to send a reader who asks for an old address; null if it is not an old one, or leads to no page.</summary>
    public string? Follow(string address, ContentLibrary library) =>
        IsTaken(address, library) ? null : StepsFrom(address).FirstOrDefault(step => library.HasPageAt(PathOf(step.To)))?.To;

    /// <summary>Whether an address is that of a page which is gone, or leads to it.</summary>
    public bool IsGone(string address, ContentLibrary library) =>
        !IsTaken(address, library) && Follow(address, library) is null && StepsFrom(address) is [.., { IsGone: true }];

    /// <summary>Whether the site already answers at an address, so that it cannot be an old one.</summary>
    public static bool IsTaken(string address, ContentLibrary library) =>
        library.HasPageAt(address) || (address.Split('/') is [_, var first, ..] && SitePages.ReservedNames.Contains(first));

    /// <summary>The address without its <c>#heading</c>.</summary>
    public static string PathOf(string address) => address.Split('#')[0];
}
