namespace CollagenInfo.Content.Storage;

/// <summary>The keys of the front matter that people fill in. Files are read by the same list.</summary>
public static class FrontMatterFields
{
    /// <summary>What a page is called.</summary>
    public static FileField Title { get; } =
        new("title", FieldKind.Text, "Title", "What the page is called, in lists and at its top.")
        {
            IsRequired = true,
            Longest = ContentPage.LongestTitle,
        };

    /// <summary>What a page says in short.</summary>
    public static FileField Summary { get; } =
        new("summary", FieldKind.LongText, "Summary", "One or two sentences for lists, search results and search engines.")
        {
            IsRequired = true,
            Longest = ContentPage.LongestSummary,
        };

    /// <summary>The place of a page among its neighbors.</summary>
    public static FileField Order { get; } =
        new("order", FieldKind.Number, "Place in the list", "A whole number. The page with the lowest comes first.") { Otherwise = "0" };

    /// <summary>Whether readers see an article.</summary>
    public static FileField Status { get; } =
        new("status", FieldKind.Choice, "Who sees it", "A draft is not on the site, whatever its times below say.")
        {
            Choices = FileField.ChoicesOf<ArticleStatus>(status => status is ArticleStatus.Draft ? "Nobody yet: a draft" : "Everybody"),
            Otherwise = YamlMap.Hyphenated(nameof(ArticleStatus.Published)),
        };

    /// <summary>What search engines are told an article is.</summary>
    public static FileField Kind { get; } =
        new("kind", FieldKind.Choice, "Kind of page", "Tells search engines what it is. Readers see no difference.")
        {
            Choices = FileField.ChoicesOf<ArticleKind>(kind =>
                kind switch
                {
                    ArticleKind.Treatment => "The page that says what the treatment is",
                    ArticleKind.Questions => "Questions as headings, each with its answer",
                    _ => "Information",
                }
            ),
            Otherwise = YamlMap.Hyphenated(nameof(ArticleKind.Information)),
        };

    /// <summary>Which tool reads its days from an article.</summary>
    public static FileField Tool { get; } =
        new("tool", FieldKind.Choice, "Read by a tool", "The tool that shows what this page says for each day. One page for each tool.")
        {
            Choices =
            [
                new FieldChoice("", "None"),
                .. FileField.ChoicesOf<ArticleTool>(tool =>
                    tool is ArticleTool.AftercareTimeline ? SitePages.Timeline.Title : SitePages.Preparation.Title
                ),
            ],
            Otherwise = "",
        };

    /// <summary>When an article appears.</summary>
    public static FileField Publish { get; } =
        new("publish", FieldKind.Moment, "Appears", "Day and time by the clinic's clock, for example 2026-12-01 08:00. Empty: at once.");

    /// <summary>When an article disappears.</summary>
    public static FileField Unpublish { get; } =
        new("unpublish", FieldKind.Moment, "Disappears", "Day and time by the clinic's clock, for example 2027-01-05 18:00. Empty: never.");

    /// <summary>The picture at the head of an article.</summary>
    public static FileField Image { get; } =
        new("image", FieldKind.Text, "Picture", "The name of a file in the folder images, for example recovery.svg.");

    /// <summary>What the picture shows.</summary>
    public static FileField ImageAlt { get; } = new("imageAlt", FieldKind.Text, "What the picture shows", "For people who cannot see it.");

    /// <summary>Search words.</summary>
    public static FileField Words { get; } =
        new(
            "words",
            FieldKind.List,
            "Search words",
            "What people type when they look for this page and it uses other words, with commas between them. Readers do not see them."
        );

    /// <summary>Whether a topic is clinical.</summary>
    public static FileField Clinical { get; } =
        new("clinical", FieldKind.Flag, "Clinical", "Its pages give clinical information, which a clinician signs.") { Otherwise = "true" };

    /// <summary>Whether a topic names benefits.</summary>
    public static FileField Benefits { get; } =
        new(
            "benefits",
            FieldKind.Flag,
            "Names benefits",
            "Its pages say what the treatment may do. Each then has to name a risk, the strength of the evidence and when to get help."
        )
        {
            Otherwise = "false",
        };

    /// <summary>Whether a browser keeps the pages of a topic.</summary>
    public static FileField Offline { get; } =
        new("offline", FieldKind.Flag, "Works offline", "A phone keeps the pages that it has opened, for where there is no network.")
        {
            Otherwise = "false",
        };

    /// <summary>The keys of an article, in the order of a form. What a clinician signs is not among them.</summary>
    public static IReadOnlyList<FileField> OfArticle { get; } =
    [Title, Summary, Status, Publish, Unpublish, Order, Words, Kind, Tool, Image, ImageAlt];

    /// <summary>The keys of a topic, in the order of a form.</summary>
    public static IReadOnlyList<FileField> OfTopic { get; } = [Title, Summary, Order, Clinical, Benefits, Offline];

    /// <summary>The keys of a file, by its place.</summary>
    public static IReadOnlyList<FileField> Of(string path) => ContentReader.IsArticle(path) ? OfArticle : OfTopic;

    /// <summary>What people call the keys of a page.</summary>
    public static IReadOnlyDictionary<string, string> LabelsOf(string path) =>
        Of(path).ToDictionary(field => field.Key, field => field.Label, StringComparer.Ordinal);
}

/// <summary>Whether readers may see an article.</summary>
internal enum ArticleStatus
{
    Published,
    Draft,
}
