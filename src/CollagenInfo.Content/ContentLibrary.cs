using System.Collections.Frozen;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content;

/// <summary>All content of the site at one moment: read whole, never changed, swapped for the next one.</summary>
public sealed class ContentLibrary
{
    private readonly Dictionary<(Slug Topic, Slug Article), Article> byAddress;
    private readonly Dictionary<Slug, Topic> byTopic;
    private readonly Dictionary<Slug, Article[]> shelves;

    /// <summary>Files articles under topics. Of two articles with one address the one whose file comes first stays.</summary>
    public ContentLibrary(IEnumerable<Topic> topics, IEnumerable<Article> articles)
    {
        Topics = [.. topics.OrderBy(topic => topic.Order).ThenBy(topic => topic.Slug.ToString(), StringComparer.Ordinal)];
        byTopic = Topics.ToDictionary(topic => topic.Slug);
        byAddress = [];
        foreach (var article in articles)
        {
            var address = (article.Topic, article.Slug);
            if (!byAddress.TryAdd(address, article) && string.CompareOrdinal(article.Body.File, byAddress[address].Body.File) < 0)
            {
                byAddress[address] = article;
            }
        }

        shelves = byAddress.Values.GroupBy(article => article.Topic).ToDictionary(shelf => shelf.Key, Ordered);
    }

    /// <summary>The data of another library with other topics and articles; the only place where data are handed on.</summary>
    private ContentLibrary(
        ContentLibrary other,
        IReadOnlyList<Topic> topics,
        Dictionary<(Slug Topic, Slug Article), Article> byAddress,
        Dictionary<Slug, Article[]> shelves
    )
    {
        Topics = topics;
        byTopic = topics.ToDictionary(topic => topic.Slug);
        this.byAddress = byAddress;
        this.shelves = shelves;
        Facts = other.Facts;
        Sources = other.Sources;
        Clinic = other.Clinic;
        Terms = other.Terms;
        Activities = other.Activities;
        Symptoms = other.Symptoms;
        Suitability = other.Suitability;
        Consultation = other.Consultation;
        DiscouragedWordings = other.DiscouragedWordings;
        Moved = other.Moved;
        Home = other.Home;
        Images = other.Images;
    }

    /// <summary>The topics in the order of the site.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyCollection<Article> Articles => byAddress.Values;

    public FactSheet Facts { get; init; } = FactSheet.Empty;

    /// <summary>The sources by their ids.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; init; } = FrozenDictionary<string, Source>.Empty;

    public ClinicProfile Clinic { get; init; } = ClinicProfile.Unknown;

    /// <summary>Words that patients may not know.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>What patients ask "when can I ...?" about, in order of time.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    /// <summary>What patients may notice after a session.</summary>
    public IReadOnlyList<Symptom> Symptoms { get; init; } = [];

    /// <summary>Reasons not to have the treatment, to wait, or to ask first.</summary>
    public IReadOnlyList<SuitabilityItem> Suitability { get; init; } = [];

    /// <summary>What everybody tells and asks before a first treatment.</summary>
    public Consultation Consultation { get; init; } = Consultation.Empty;

    /// <summary>Words that the site does not use.</summary>
    public IReadOnlyList<DiscouragedWording> DiscouragedWordings { get; init; } = [];

    /// <summary>Pages that had another address once.</summary>
    public MovedPages Moved { get; init; } = MovedPages.None;

    /// <summary>The front page; null if there is no <c>home.yml</c> that can be read.</summary>
    public HomePage? Home { get; init; }

    /// <summary>The article for somebody who is worried now: the one behind the front page's help door.</summary>
    public Article? Help => Home?.Doors.FirstOrDefault(door => door.IsHelp) is { } door ? Find(door.Topic, door.Article) : null;

    /// <summary>The file names in the folder <c>images</c>.</summary>
    public IReadOnlySet<string> Images { get; init; } = FrozenSet<string>.Empty;

    public Topic? Find(Slug topic) => byTopic.GetValueOrDefault(topic);

    public Article? Find(Slug topic, Slug article) => byAddress.GetValueOrDefault((topic, article));

    /// <summary>The articles of a topic in their order; none if there is no such topic.</summary>
    public IReadOnlyList<Article> ArticlesOf(Slug topic) => shelves.GetValueOrDefault(topic) ?? [];

    /// <summary>The articles before and after this one on its shelf; null at either end.</summary>
    public (Article? Previous, Article? Next) NeighborsOf(Article article)
    {
        var shelf = ArticlesOf(article.Topic);
        var place = shelf.TakeWhile(other => other.Slug != article.Slug).Count();
        return (shelf.ElementAtOrDefault(place - 1), shelf.ElementAtOrDefault(place + 1));
    }

    /// <summary>What a fact or clinic reference turns into; null if there is nothing by that name.</summary>
    public Wording? Word(string reference) => Facts.Word(reference) ?? Clinic.Word(reference);

    /// <summary>The text with its references put into words; one that leads nowhere leaves a visible gap.</summary>
    public string Expand(string text) =>
        FactReference.Replace(text, reference => Word(reference)?.Text ?? FactReference.MissingText);

    public ReviewStatus ReviewStatusOf(Article article) => SignedText.StatusOf(article, Facts);

    /// <summary>The moment of a local time in the clinic's zone. A time that the clocks skip is taken as the hour after; none stays none.</summary>
    public DateTimeOffset? MomentOf(DateTime? local)
    {
        if (local is not { } time)
        {
            return null;
        }

        var real = Clinic.TimeZone.IsInvalidTime(time) ? time.AddHours(1) : time;
        var offset = Clinic.TimeZone.IsAmbiguousTime(real)
            ? Clinic.TimeZone.GetAmbiguousTimeOffsets(real).Max()
            : Clinic.TimeZone.GetUtcOffset(real);
        // "9999-12-31 23:59" west of Greenwich is after the last moment there is.
        return new DateTimeOffset(
            Math.Clamp(real.Ticks - offset.Ticks, DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks),
            TimeSpan.Zero
        );
    }

    /// <summary>The same library with newer versions of some of its articles: what does not change is shared.</summary>
    internal ContentLibrary With(IReadOnlyCollection<Article> newer)
    {
        var articles = new Dictionary<(Slug Topic, Slug Article), Article>(byAddress);
        foreach (
            var article in newer.Where(article =>
                byAddress.TryGetValue((article.Topic, article.Slug), out var shown) && shown.Body.File == article.Body.File
            )
        )
        {
            articles[(article.Topic, article.Slug)] = article;
        }

        var ordered = new Dictionary<Slug, Article[]>(shelves);
        foreach (var topic in newer.Select(article => article.Topic).Distinct())
        {
            ordered[topic] = Ordered(shelves[topic].Select(article => articles[(topic, article.Slug)]));
        }

        return new ContentLibrary(this, Topics, articles, ordered);
    }

    /// <summary>What the public may read at that moment, and until when that stays so.</summary>
    internal (ContentLibrary Library, DateTimeOffset Until) PublishedAt(DateTimeOffset now)
    {
        var windows = Articles
            .Where(article => article.Publish is not null || article.Unpublish is not null)
            .Select(article => (article, from: MomentOf(article.Publish), to: MomentOf(article.Unpublish)))
            .ToDictionary(
                window => window.article,
                window => (window.from, window.to),
                (IEqualityComparer<Article>)ReferenceEqualityComparer.Instance
            );
        var until = windows.Values.SelectMany(window => new[] { window.from, window.to }).Where(instant => instant > now).Min()
            ?? DateTimeOffset.MaxValue;

        var published = byAddress.Where(article => IsPublic(article.Value)).ToDictionary();
        if (published.Count == byAddress.Count)
        {
            return (this, until);
        }

        var publicShelves = shelves.ToDictionary(shelf => shelf.Key, shelf => Array.FindAll(shelf.Value, IsPublic));
        return (new ContentLibrary(this, [.. Topics.Where(HasSomethingPublic)], published, publicShelves), until);

        // A topic with nothing but drafts would tell what is planned; one without any article says that it is still empty.
        bool HasSomethingPublic(Topic topic) => !publicShelves.TryGetValue(topic.Slug, out var shelf) || shelf.Length > 0;

        bool IsPublic(Article article) =>
            !article.IsDraft
            && (
                !windows.TryGetValue(article, out var window)
                || ((window.from ?? now) <= now && now < (window.to ?? DateTimeOffset.MaxValue))
            );
    }

    private static Article[] Ordered(IEnumerable<Article> articles)
    {
        var shelf = articles.ToArray();
        Array.Sort(shelf, static (one, other) => one.Order != other.Order
            ? one.Order.CompareTo(other.Order)
            : string.CompareOrdinal(one.Slug.ToString(), other.Slug.ToString()));
        return shelf;
    }
}
