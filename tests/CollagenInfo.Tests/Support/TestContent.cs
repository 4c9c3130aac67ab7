using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Support;

/// <summary>Content made in memory, for tests of rooms that do not read files.</summary>
internal static class TestContent
{
    public static Slug SlugOf(string text) => Slug.Parse(text, CultureInfo.InvariantCulture);

    public static Article Article(string address = "aftercare/makeup", string markdown = "Wait.") => new()
    {
        Topic = SlugOf(address.Split('/')[0]),
        Slug = SlugOf(address.Split('/')[1]),
        Title = "Makeup",
        Summary = "When you may wear it again.",
        TitleLine = 2,
        SummaryLine = 3,
        Body = new Body(markdown, $"{address}.md", 5),
    };

    public static Topic Topic(string slug = "aftercare") => new()
    {
        Slug = SlugOf(slug),
        Title = "Aftercare",
        Summary = "What to do after a session.",
        Body = new Body("", $"{slug}/index.md", 5),
    };

    public static FactSheet Facts(params (string Key, string Value)[] facts) => new(facts.Select(fact => Fact(fact.Key, fact.Value)));

    public static Fact Fact(string key, string value) => new()
    {
        Key = key,
        Label = key,
        Kind = Quantity.TryParse(value, out var quantity) ? FactKind.Value : FactKind.Words,
        Quantity = quantity,
        Wording = quantity?.ToString() ?? value,
        Basis = Basis.ClinicPractice,
    };
}
