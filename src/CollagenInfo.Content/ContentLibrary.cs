using System.Collections.Frozen;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content;

/// <summary>All content of the site at one moment. It never changes: when a file changes, a new library replaces it.</summary>
public class ContentLibrary
{
    private readonly Dictionary<(Slug Topic, Slug Article), Article> byAddress;
    private readonly Dictionary<Slug, Topic> byTopic;
    private readonly Dictionary<Slug, Article[]> articlesByTopic;

    /// <summary>
    /// Sorts articles into topics. Two articles share an address if one is called <c>.MD</c>: the other is kept, to which links
    /// lead.
    /// </summary>
    public ContentLibrary(ContentData data, IEnumerable<ContentPage> pages)
        : this(data, [.. pages.OfType<Topic>()], ByAddress(pages.OfType<Article>())) { }

    private ContentLibrary(ContentData data, IReadOnlyList<Topic> topics, Dictionary<(Slug Topic, Slug Article), Article> byAddress)
        : this(
            data,
            topics,
            byAddress,
            byAddress.Values.GroupBy(article => article.Topic).ToDictionary(topic => topic.Key, topic => Ordered(topic))
        )
    { }

    private ContentLibrary(
        ContentData data,
        IReadOnlyList<Topic> topics,
        Dictionary<(Slug Topic, Slug Article), Article> byAddress,
        Dictionary<Slug, Article[]> articlesByTopic
    )
    {
        Data = data;
        Topics = Ordered(topics);
        byTopic = Topics.ToDictionary(topic => topic.Slug);
        this.byAddress = byAddress;
        this.articlesByTopic = articlesByTopic;
    }

    /// <summary>The same library under a type that says who may see it.</summary>
    private protected ContentLibrary(ContentLibrary other)
        : this(other.Data, other.Topics, other.byAddress, other.articlesByTopic) { }

    /// <summary>What the data files say.</summary>
    public ContentData Data { get; }

    /// <summary>Every clinical number; a shortcut, because nearly every page needs it.</summary>
    public FactSheet Facts => Data.Facts;

    /// <summary>Who the clinic is and how to reach it; a shortcut, because nearly every page needs it.</summary>
    public ClinicProfile Clinic => Data.Clinic;

    /// <summary>The topics in the order of the site.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>All articles, in no particular order.</summary>
    public IReadOnlyCollection<Article> Articles => byAddress.Values;

    /// <summary>The pages of all topics and all articles.</summary>
    public IEnumerable<ContentPage> Pages => Topics.Concat<ContentPage>(Articles);

    /// <summary>The article for somebody who is worried now: the one that the front page's help door opens.</summary>
    public Article? Help => Data.Home?.Doors.FirstOrDefault(door => door.IsHelp) is { } door ? Find(door.Topic, door.Article) : null;

    /// <summary>The article from which a tool reads its days; null if there is none.</summary>
    public Article? ReadBy(ArticleTool tool) => Articles.FirstOrDefault(article => article.Tool == tool);

    /// <summary>The article on how to choose who treats you, which <c>clinic.yml</c> names; null if there is none.</summary>
    public Article? Choosing => ArticleIn(Clinic.ChoosingArticle);

    /// <summary>The topic of that name; null if there is none.</summary>
    public Topic? Find(Slug topic) => byTopic.GetValueOrDefault(topic);

    /// <summary>The article of that name in a topic; null if there is none.</summary>
    public Article? Find(Slug topic, Slug article) => byAddress.GetValueOrDefault((topic, article));

    /// <summary>The article that is in a file of the content folder; null if there is none.</summary>
    public Article? ArticleIn(string? file) => ArticleFileName.TryParse(file) is var (topic, article) ? Find(topic, article) : null;

    /// <summary>The page written as a file for an address; null if there is none.</summary>
    public ContentPage? PageAt(string address) =>
        address.Split('/') switch
        {
            ["", var topic] when Slug.TryParse(topic, out var slug) => Find(slug),
            ["", var topic, var article] when Slug.TryParse(topic, out var slug) && Slug.TryParse(article, out var name) => Find(
                slug,
                name
            ),
            _ => null,
        };

    /// <summary>Whether the site has a page at an address, built in or written as a file.</summary>
    public bool HasPageAt(string address) => SitePages.Find(address) is not null || PageAt(address) is not null;

    /// <summary>The articles of a topic in their order; none if there is no such topic.</summary>
    public IReadOnlyList<Article> ArticlesOf(Slug topic) => articlesByTopic.GetValueOrDefault(topic) ?? [];

    /// <summary>The articles before and after this one in its topic; null at either end.</summary>
    public (Article? Previous, Article? Next) NeighborsOf(Article article)
    {
        var articles = ArticlesOf(article.Topic);
        var place = articles.TakeWhile(other => other.Slug != article.Slug).Count();
        return (articles.ElementAtOrDefault(place - 1), articles.ElementAtOrDefault(place + 1));
    }

    /// <summary>What a fact or clinic reference is replaced with; null if nothing has that name.</summary>
    public FactText? TextOf(string reference) => Facts.TextOf(reference) ?? Clinic.TextOf(reference);

    /// <summary>Where a reference is written that cannot be read; null if it can, or is written nowhere.</summary>
    public UnreadPlace? UnreadPlaceOf(string reference) =>
        Facts.UnreadPlaceOf(reference)
        ?? Clinic.UnreadPlaceOf(reference)
        ?? (Data.UnreadSources.TryGetValue(reference, out var line) ? new UnreadPlace(reference, "sources.yml", line) : null);

    /// <summary>The text with its references replaced by their wording; an unknown one leaves a visible gap.</summary>
    public string Expand(string text) => FactReference.Replace(text, reference => TextOf(reference)?.Text ?? FactReference.MissingText);

    /// <summary>The moment of a local time in the clinic's zone, the first of two; null for null.</summary>
    public DateTimeOffset? MomentOf(DateTime? local) =>
        local is { } time ? ClinicTime.FirstMoment(time, Clinic.TimeZone).ToUniversalTime() : null;

    /// <summary>The notices that are on show at a moment.</summary>
    public IEnumerable<Notice> NoticesAt(DateTimeOffset now) =>
        Data.Notices.Where(notice => MomentOf(notice.From) <= now && now < MomentOf(notice.Until));

    /// <summary>The next moment at which a notice begins or ends; null if none does.</summary>
    public DateTimeOffset? NextNoticeAfter(DateTimeOffset now) =>
        Data.Notices.SelectMany(notice => new[] { MomentOf(notice.From), MomentOf(notice.Until) }).Where(moment => moment > now).Min();

    /// <summary>The same library with newer versions of some of its articles; everything else is shared.</summary>
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

        var ordered = new Dictionary<Slug, Article[]>(articlesByTopic);
        foreach (var topic in newer.Select(article => article.Topic).Distinct())
        {
            ordered[topic] = Ordered(articlesByTopic[topic].Select(article => articles[(topic, article.Slug)]));
        }

        return new ContentLibrary(Data, Topics, articles, ordered);
    }

    /// <summary>What the public may read at that moment, and when that next changes.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="also">The articles that are shown in any case, for a preview; null for none.</param>
    internal (PublishedLibrary Library, DateTimeOffset Until) PublishedAt(DateTimeOffset now, Func<Article, bool>? also = null)
    {
        var windows = Articles
            .Where(article => article.Publish is not null || article.Unpublish is not null)
            .Select(article => (article, from: MomentOf(article.Publish), to: MomentOf(article.Unpublish)))
            .ToDictionary(
                window => window.article,
                window => (window.from, window.to),
                (IEqualityComparer<Article>)ReferenceEqualityComparer.Instance
            );
        var until = windows
            .Values.SelectMany(window => new[] { window.from, window.to })
            .Concat(Data.Pictures.Values.Select(picture => EndOf(picture.Consent)))
            .Where(instant => instant > now)
            .Min()
            ?? DateTimeOffset.MaxValue;

        var published = byAddress.Where(article => IsPublic(article.Value)).ToDictionary();
        var data = WithoutEndedPictures(now);
        if (published.Count == byAddress.Count && data == Data)
        {
            return (new PublishedLibrary(this), until);
        }

        var publicArticles = articlesByTopic.ToDictionary(topic => topic.Key, topic => Array.FindAll(topic.Value, IsPublic));
        var topics = Topics.Where(HasSomethingPublic).ToList();
        return (new PublishedLibrary(new ContentLibrary(data, topics, published, publicArticles)), until);

        // Showing a topic that has only drafts would give away what is planned. An empty topic is shown, and says that it is empty.
        bool HasSomethingPublic(Topic topic) => !publicArticles.TryGetValue(topic.Slug, out var articles) || articles.Length > 0;

        bool IsPublic(Article article) =>
            also?.Invoke(article) == true
            || (
                !article.IsDraft
                && (
                    !windows.TryGetValue(article, out var window)
                    || ((window.from ?? now) <= now && now < (window.to ?? DateTimeOffset.MaxValue))
                )
            );
    }

    /// <summary>The moment from which a picture must not be shown any more; null if there is none.</summary>
    private DateTimeOffset? EndOf(PictureConsent? consent) =>
        consent is null || consent.Until == DateOnly.MaxValue ? null : MomentOf(consent.Until.AddDays(1).ToDateTime(TimeOnly.MinValue));

    /// <summary>The data without the pictures that may not be shown. While nobody can read which those are, that is all.</summary>
    private ContentData WithoutEndedPictures(DateTimeOffset now)
    {
        if (Data.Unread.Contains(PictureEntry.ListFile))
        {
            return Data with { Images = FrozenSet<string>.Empty };
        }

        var today = Clinic.DayAt(now);
        var ended = Data
            .Pictures.Values.Where(picture => !picture.MayBeShown(today))
            .SelectMany(picture => new[] { picture.File, picture.SmallFile })
            .ToHashSet(StringComparer.Ordinal);
        return ended.Count == 0 ? Data : Data with { Images = Data.Images.Except(ended, StringComparer.Ordinal).ToFrozenSet() };
    }

    private static Dictionary<(Slug Topic, Slug Article), Article> ByAddress(IEnumerable<Article> articles)
    {
        var kept = new Dictionary<(Slug Topic, Slug Article), Article>();
        foreach (var article in articles)
        {
            var address = (article.Topic, article.Slug);
            if (!kept.TryAdd(address, article) && string.CompareOrdinal(article.Body.File, kept[address].Body.File) > 0)
            {
                kept[address] = article;
            }
        }

        return kept;
    }

    private static TPage[] Ordered<TPage>(IEnumerable<TPage> pages)
        where TPage : ContentPage
    {
        var ordered = pages.ToArray();
        Array.Sort(ordered, static (one, other) =>
            one.Order != other.Order ? one.Order.CompareTo(other.Order) : string.CompareOrdinal(one.Slug.ToString(), other.Slug.ToString())
        );
        return ordered;
    }
}
