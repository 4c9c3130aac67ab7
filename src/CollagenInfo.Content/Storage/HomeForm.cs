namespace CollagenInfo.Content.Storage;

/// <summary>The form of <c>home.yml</c>; <see cref="HomeFile"/> reads the same keys.</summary>
internal static class HomeForm
{
    public static DataForm Form { get; } =
        new(
            HomePage.File,
            "The front page",
            "What patients see first. In these texts, write the name of a number in double braces, never the number itself.",
            [Head, Doors, Steps, Numbers, Foot]
        );

    private static FormPart Head =>
        new(
            "head",
            PartKind.Keys,
            "Heading and introduction",
            [
                new("title", FieldKind.Text, "Heading", "What the page is called.") { IsRequired = true },
                new("also", FieldKind.Text, "Other names", "What the treatment is called besides."),
                new("introduction", FieldKind.LongText, "Introduction", "What the treatment is, in a sentence or two.")
                {
                    IsRequired = true,
                },
            ]
        )
        {
            Known = ["title"],
        };

    private static FormPart Doors =>
        new(
            "doors",
            PartKind.Items,
            "Questions that patients come with",
            [
                new("question", FieldKind.Text, "Question", "In a patient's words.") { IsRequired = true },
                new("answer", FieldKind.Text, "What is behind it", "In a few words.") { IsRequired = true },
                new("icon", FieldKind.Choice, "Icon", "A small drawing beside it.")
                {
                    Choices = [.. Icon.Names.Order(StringComparer.Ordinal).Select(name => new FieldChoice(name, name.Replace('-', ' ')))],
                    Otherwise = "arrow",
                },
                new("link", FieldKind.Text, "Where it leads", "The file of a page, or the address of a tool.")
                {
                    IsRequired = true,
                    Offer = FieldOffer.ArticlesAndTools,
                },
                new("help", FieldKind.Flag, "For somebody who is worried now", "This door looks different.") { Otherwise = "false" },
            ]
        )
        {
            List = "doors",
            One = "a question",
            Known = ["question"],
            HasOrder = true,
        };

    private static FormPart Steps =>
        new(
            "steps",
            PartKind.Items,
            "What happens in the skin",
            [
                new("title", FieldKind.Text, "Heading", "") { IsRequired = true },
                new("text", FieldKind.LongText, "Text", "One to three short sentences.") { IsRequired = true },
            ]
        )
        {
            List = "steps",
            One = "a step",
            Help = "Each step has its drawing, in this order: needles, healing, collagen.",
            Known = ["title"],
            HasOrder = true,
        };

    private static FormPart Numbers =>
        new(
            "numbers",
            PartKind.Items,
            "A course in numbers",
            [
                new("number", FieldKind.Text, "Number", "Its name in double braces.") { IsRequired = true },
                new("words", FieldKind.Text, "What it counts", "In a few words, like between sessions.") { IsRequired = true },
            ]
        )
        {
            List = "numbers",
            One = "a number",
            Known = ["words"],
            HasOrder = true,
        };

    private static FormPart Foot =>
        new("foot", PartKind.Keys, "Below the numbers", [new("belowNumbers", FieldKind.LongText, "Text below the numbers", "")]);
}
