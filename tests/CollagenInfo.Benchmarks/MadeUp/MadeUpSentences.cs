namespace CollagenInfo.Benchmarks.MadeUp;

/// <summary>Makes random sentences with references; the same article always gets the same ones.</summary>
internal sealed class MadeUpSentences(MadeUpArticle article, int count, References references)
{
    private static readonly string[] Subjects =
    [
        "Your skin",
        "The area",
        "The treated skin",
        "A small patch",
        "The skin near your eyes",
        "The skin on your hands",
    ];

    private static readonly string[] Verbs =
    [
        "may feel warm",
        "can look darker or pink",
        "gets better by itself",
        "needs a little time",
        "may feel tight",
        "can be dry",
        "settles slowly",
    ];

    private static readonly string[] Circumstances =
    [
        "after a visit",
        "when you are tired",
        "in cold weather",
        "in front of the mirror",
        "if you rest",
        "while it settles",
        "at home and at work",
    ];

    private static readonly string[] Items =
    [
        "ask us what to bring",
        "wash your hands before you touch the area",
        "keep a list of your medicines",
        "rest in the shade",
        "use a clean pillowcase",
        "drink enough water",
        "take a picture of the area",
        "tell us what has helped you before",
        "bring somebody with you",
    ];

    private readonly Random random = new(article.Number);

    /// <summary>Short enough for a title, and different for most articles.</summary>
    public string Title() => $"{Draw(Subjects)} {Draw(Verbs)}, told once more";

    public string Heading() => $"{Draw(Subjects)} {Draw(Verbs)}";

    public string Plain() => $"{Draw(Subjects)} {Draw(Verbs)} {Draw(Circumstances)}.";

    public string Item() => Draw(Items);

    public string Fact() => $"{{{{ {Draw(references.Facts)} }}}}";

    public string WithFact() => $"The sheet of facts has {Fact()} for this.";

    public string WithCitation() => $"{Draw(Subjects)} {Draw(Verbs)} in most studies [@{Draw(references.Sources)}].";

    public string WithLink()
    {
        var other = MadeUpArticle.Numbered(random.Next(count), references);
        var anchor = random.Next(2) == 0 ? "" : "#some-things-cannot-wait";
        return $"Read [more about it](../{other.Topic}/{other.Slug}.md{anchor}) next.";
    }

    private string Draw(IReadOnlyList<string> among) => among[random.Next(among.Count)];
}
