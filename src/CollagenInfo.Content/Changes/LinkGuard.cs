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
    private static readonly string[] Helping = "help call emergency urgent worse worry worried sign signs warning".Split(' ');

    /// <summary>What tells where to read, and nothing of what is said there.</summary>
    private static readonly string[] Pointing =
        "see read check find follow look is are can you our a the of in on at to for that this it all full whole list page section sign"
            .Split(' ')
            .Concat(["signs", "reason", "help", "need", "more"])
            .ToArray();

    /// <summary>Behind these a link is but the name of a page.</summary>
    private static readonly string[] Referring = ["See", "see", "Read", "read"];

    /// <summary>The links that are gone and new where that may matter: one that is lost may be the way to help.</summary>
    public IEnumerable<WordChange> Between(GuardSentence before, GuardSentence after)
    {
        var (old, now) = (GuardLink.AllIn(before.Raw), GuardLink.AllIn(after.Raw));
        var (gone, added) = (OnlyIn(old, now), OnlyIn(now, old));
        var mayGo =
            before.Says(after)
            && !SendsForHelp(before)
            && (!NamesAdvice(before) || gone.TrueForAll(link => added.Exists(other => PageOf(other.Target) == PageOf(link.Target))))
            && gone.TrueForAll(link => MayGo(link, now))
            && added.TrueForAll(link => !IsNamedIn(old, link) || MayStand(link, old));
        return gone
            .Where(_ => !mayGo)
            .Select(link => new WordChange([LinkOf(link.Target)], []))
            .Concat(
                added
                    .Where(link => !IsOfSite(link.Target) || !(IsNamedIn(old, link) || MayCome(link, after)))
                    .Select(link => new WordChange([], [LinkOf(link.Target)]))
            );
    }

    /// <summary>Whether a link leads to what its words say: where they send for help it leads to help, or to what is called so.</summary>
    private bool MayCome(GuardLink link, GuardSentence after) =>
        IsOfWeight(link.Target)
            ? AnchorOf(link.Target).Length == 0 || StemsOf(link.Name).Intersect(StemsOf(AnchorOf(link.Target).Replace('-', ' '))).Any()
            : IsOfTitle(link) || !(after.All.Any(IsHelp) || file == library.Help?.Body.File);

    private static bool IsNamedIn(IReadOnlyList<GuardLink> links, GuardLink link) => links.Any(other => other.Name == link.Name);

    /// <summary>
    /// The sentence with the old name of each link that both versions send to one page, where both names are of its title: "see [before
    /// your treatment]" and "see [how to get ready]".
    /// </summary>
    public string WithOldNames(GuardSentence before, GuardSentence after)
    {
        var text = after.Raw;
        foreach (var link in before.Says(after) ? [] : GuardLink.AllIn(text))
        {
            var old = GuardLink.AllIn(before.Raw).FirstOrDefault(one => one.Target == link.Target);
            if (old.Name is not null && !NamesAdvice(before) && !IsOfWeight(link.Target) && IsOfTitle(old) && IsOfTitle(link))
            {
                text = Referring.Aggregate(text, (all, verb) => all.Replace($"{verb} {link}", $"{verb} {old}", StringComparison.Ordinal));
            }
        }

        return text;
    }

    private bool IsOfTitle(GuardLink link) => TitleOf(link) is { } title && !StemsIn(link.Name).Except(StemsIn(title)).Any();

    private string? TitleOf(GuardLink link) =>
        TargetOf(link.Target) is LinkTarget.Page page && Find(page) is { } found
            ? $"{found.Title} {page.Anchor.Replace('-', ' ')}"
            : null;

    /// <summary>
    /// Whether both only say where something is: "the full list is in [when to get help]" and "see [the full list of signs that need
    /// help]".
    /// </summary>
    public bool PointAlike(GuardSentence before, GuardSentence after) =>
        file != library.Help?.Body.File
        && (GuardLink.AllIn(before.Raw), GuardLink.AllIn(after.Raw)) is ([var old], [var now])
        && old.Target == now.Target
        && TitleOf(old) is { } title
        && OnlyPoints(before, title)
        && OnlyPoints(after, title)
        && !StemsIn(before.Text).Intersect(["help", "sign", "reason", "emergency"]).Except(StemsIn(after.Text)).Any();

    private static bool OnlyPoints(GuardSentence sentence, string title) =>
        Tokenizer.Words(GuardLink.NamedIn(sentence.Raw))
            .All(word => Pointing.Contains(EnglishStemmer.Singular(word.Text)) || StemsIn(title).Contains(word.Stem))
        && sentence.Words.All(word => word.IsOfLink || word.Kind is not (WordKind.Negation or WordKind.Condition or WordKind.Number));

    /// <summary>The words of a name but those that only join others: "how to care for skin" has those of "caring for skin".</summary>
    private static IEnumerable<string> StemsIn(string text) =>
        Tokenizer.Words(text)
            .Where(word => EnglishWords.KindOf(word.Text) is not WordKind.Plain)
            .Where(word => word.Text is not ("to" or "of" or "for" or "in" or "on" or "how"))
            .Select(word => word.Stem);

    /// <summary>Links to where none of the other version leads, or with the name of one that leads elsewhere.</summary>
    private static List<GuardLink> OnlyIn(IReadOnlyList<GuardLink> links, IReadOnlyList<GuardLink> others) =>
        [
            .. links.Where(link =>
                !others.Contains(link) && (others.All(other => other.Target != link.Target) || others.Any(other => other.Name == link.Name))
            ),
        ];

    private static GuardWord LinkOf(string target) => new(target, target, WordKind.Mark);

    private static bool IsHelp(GuardWord word) =>
        Helping.Contains(word.Text) || (word is { IsOfLink: true, Kind: WordKind.Urgency } && !WordTies.IsGravity(word));

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
    private bool MayGo(GuardLink link, IReadOnlyList<GuardLink> now) =>
        IsOfSite(link.Target) && !IsOfWeight(link.Target) && (StemsOf(link.Name).Any() || IsNamedIn(now, link));

    /// <summary>
    /// Whether a link leads to the page to which it led before, but not to another section unless it has its name, or to another page with
    /// all its words in title or summary.
    /// </summary>
    private bool MayStand(GuardLink link, IReadOnlyList<GuardLink> old)
    {
        var (name, target) = (link.Name, link.Target);
        var other = old.First(one => one.Name == name).Target;
        return !IsOfWeight(target)
            && Exists(target)
            && (
                PageOf(target) is { } page && page == PageOf(other)
                    ? AnchorOf(target).Length * AnchorOf(other).Length == 0 || HasWordsOf(name, AnchorOf(target).Replace('-', ' '))
                    : HasWordsOf(name, WordsOf(target))
            );
    }

    private static string AnchorOf(string target) => target.Split('#', 2) is [_, var anchor] ? anchor : "";

    private static bool HasWordsOf(string name, string text) => StemsOf(name).Any() && !StemsOf(name).Except(StemsOf(text)).Any();

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
