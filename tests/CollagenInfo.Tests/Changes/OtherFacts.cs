using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Changes;

/// <summary>The shipped content with another value of one fact, as an edit of its file makes it.</summary>
internal static class OtherFacts
{
    public static string File { get; } = System.IO.File.ReadAllText(Path.Combine(ShippedContent.Folder, "facts.yml"));

    /// <summary>The library in which facts have other values.</summary>
    public static ContentLibrary With(params (string Key, string Value)[] facts) =>
        From(facts.Aggregate(File, (text, fact) => FactEdit.Write(text, fact.Key, DraftOf(fact.Key) with { Value = fact.Value }).Text!));

    private static FactDraft DraftOf(string key) => FactDraft.From(ShippedContent.Library.Facts.Find(key)!);

    public static ContentLibrary From(string text)
    {
        var problems = new ProblemList("facts.yml");
        var library = ShippedContent.Library;
        var data = DataFile.Find("facts.yml")!.Read(YamlText.Parse(text, problems)!)(library.Data);
        Assert.True(problems.IsEmpty);
        return new ContentLibrary(data, library.Pages);
    }

    /// <summary>A value of the same kind that a fact does not have.</summary>
    public static string OtherThan(Fact fact) =>
        fact.Quantity is { } quantity ? FactDraft.ValueOf(quantity with { Min = quantity.Min + 1, Max = (quantity.Max * 2) + 1 })
        : fact.Grade is null ? fact.Wording + ", as before"
        : fact.Grade is EvidenceGrade.Low ? "moderate"
        : "low";
}
