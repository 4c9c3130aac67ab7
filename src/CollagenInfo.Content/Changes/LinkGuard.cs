using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Changes;

/// <summary>Says which links of a sentence may go, come or lead elsewhere while its words stay.</summary>
/// <param name="library">The pages to which links lead.</param>
/// <param name="file">The page, from which links are read.</param>
internal sealed class LinkGuard(ContentLibrary library, string file)
{
    /// <summary>What tells patients whom to call, which signs need help, or that the treatment is not for them.</summary>
    private static readonly string[] SitesOfWeight = [PageAddress.Symptoms, PageAddress.Suitability, PageAddress.Clinic];

    /// <summary>Words that send somebody for help.</summary>
    private static readonly string[] Helping =
    [
        "help",
        "call",
        "emergency",
        "urgent",
        "worse",
        "worry",
        "worried",
        "sign",
        "signs",
        "warning",
    ];

    /// <summary>The links that are gone and new where that may matter: one that is lost may be the way to help.</summary>
    public IEnumerable<WordChange> Between(GuardSentence before, GuardSentence after)
    {
        var (old, now) = (GuardLink.AllIn(before.Raw), GuardLink.AllIn(after.Raw));
        var gone = before.Targets.Except(after.Targets).Union(LeadElsewhere(old, now)).ToList();
        var added = after.Targets.Except(before.Targets).Union(LeadElsewhere(now, old)).ToList();
        var mayGo =
            before.Says(after)
            && !SendsForHelp(before)
            && (!NamesAdvice(before) || gone.TrueForAll(target => added.Exists(other => PageOf(other) == PageOf(target))))
            && gone.TrueForAll(target => MayGo(target, old, now))
            && added.TrueForAll(target => old.All(link => link.Name != NameOf(target, now)) || MayStand(target, old, now));
        return gone
            .Where(_ => !mayGo)
            .Select(target => new WordChange([LinkOf(target)], []))
            .Concat(added.Where(target => !IsOfSite(target)).Select(target => new WordChange([], [LinkOf(target)])));
    }

    /// <summary>Where links lead that have the name of one in the other version, but not its target.</summary>
    private static IEnumerable<string> LeadElsewhere(IReadOnlyList<GuardLink> links, IReadOnlyList<GuardLink> others) =>
        links
            .Where(link => others.Any(other => other.Name == link.Name) && !others.Contains(link))
            .Select(link => link.Target);

    private static GuardWord LinkOf(string target) => new(target, target, WordKind.Mark);

    private static string NameOf(string target, IReadOnlyList<GuardLink> links) =>
        links.FirstOrDefault(link => link.Target == target).Name ?? "";

    private static bool SendsForHelp(GuardSentence sentence) =>
        sentence
            .All.Index()
            .Any(word => word.Item.Kind is WordKind.Urgency || (Helping.Contains(word.Item.Text) && !IsPossible(sentence, word.Index)));

    /// <summary>"What it may help" sends nobody for help.</summary>
    private static bool IsPossible(GuardSentence sentence, int at) =>
        sentence.All[at].Text == "help" && at > 0 && sentence.All[at - 1].Kind is WordKind.Modal;

    /// <summary>"Who should not have it, or wait": that list is advice, and its page is where to find it.</summary>
    private static bool NamesAdvice(GuardSentence sentence) =>
        sentence.All.Any(word =>
            word.IsOfLink && (word.Kind is WordKind.Negation or WordKind.Advice || word.Text is "wait" or "stop" or "avoid" or "right")
        );

    /// <summary>Whether what a link leads to is no help, and its words name it without the link.</summary>
    private bool MayGo(string target, IReadOnlyList<GuardLink> old, IReadOnlyList<GuardLink> now) =>
        IsOfSite(target)
        && !IsOfWeight(target)
        && NameOf(target, old) is var name
        && (StemsOf(name).Any() || now.Any(link => link.Name == name));

    /// <summary>Whether a link leads to the page to which it led before, or to one that has its words in title or summary.</summary>
    private bool MayStand(string target, IReadOnlyList<GuardLink> old, IReadOnlyList<GuardLink> now)
    {
        var name = NameOf(target, now);
        var other = old.First(link => link.Name == name).Target;
        return !IsOfWeight(target)
            && Exists(target)
            && (
                (PageOf(target) is { } page && page == PageOf(other))
                || IsTitle(target, name)
                || StemsOf(name).Intersect(StemsOf(WordsOf(target))).Any()
            );
    }

    private bool IsTitle(string target, string name) => WordsOf(target).StartsWith(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words that name something, each in one form.</summary>
    private static IEnumerable<string> StemsOf(string text) =>
        Tokenizer.Words(text)
            .Where(word => !StopWords.OfQueries.Contains(word.Text) && EnglishWords.KindOf(word.Text) is not WordKind.Plain)
            .Select(word => word.Stem);

    private LinkTarget TargetOf(string target) => LinkTarget.Parse(target, file);

    private bool IsOfSite(string target) => TargetOf(target) is LinkTarget.Page or LinkTarget.Site or LinkTarget.Here;

    private bool IsOfWeight(string target) =>
        target.Split('#', 2) is [_, var anchor] && anchor.Split('-').Any(Helping.Contains)
        || PageOf(target) is not { } page
        || page == library.Help?.Body.File
        || SitesOfWeight.Contains(page);

    /// <summary>The file or the address of the page to which a link leads; null if it is none of the site.</summary>
    private string? PageOf(string target) =>
        TargetOf(target) switch
        {
            LinkTarget.Page page => page.File,
            LinkTarget.Here => file,
            LinkTarget.Site site => site.Path,
            _ => null,
        };

    private ContentPage? Find(LinkTarget.Page page) =>
        page.Article is not { } slug ? library.Find(page.Topic)
        : library.Find(page.Topic, slug) is { IsDraft: false } article ? article
        : null;

    private bool Exists(string target) =>
        TargetOf(target) switch
        {
            LinkTarget.Page page => Find(page) is { } found && HasHeading(found, page.Anchor),
            LinkTarget.Here here => library.Pages.FirstOrDefault(page => page.Body.File == file) is { } own && HasHeading(own, here.Anchor),
            LinkTarget.Site site => SitePages.Find(site.Path) is not null && site.Anchor.Length == 0,
            _ => false,
        };

    private static bool HasHeading(ContentPage page, string anchor) =>
        anchor.Length == 0 || PageSection.AllFrom(page.Body).Any(section => section.Anchor == anchor);

    private string WordsOf(string target) =>
        TargetOf(target) switch
        {
            LinkTarget.Page page when Find(page) is { } found => $"{found.Title} {found.Summary}",
            LinkTarget.Site site when SitePages.Find(site.Path) is { } found => $"{found.Title} {found.Summary}",
            _ => "",
        };
}
