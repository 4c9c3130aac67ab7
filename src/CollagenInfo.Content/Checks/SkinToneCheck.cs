using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A hint: redness does not look red on every skin.</summary>
internal sealed class SkinToneCheck : IPageCheck
{
    private static readonly Rule Tones = new(
        "skin-tones",
        "Redness may look darker, purple or gray on brown or black skin; a page that says only 'red' misses those patients.",
        "Your skin may be red.",
        "Your skin may be red, or darker on brown or black skin.",
        Severity.Warning
    );

    private static readonly PhraseMatcher<bool> Red = new(
        new[]
        {
            "redness",
            "reddened",
            "red skin",
            "be red",
            "is red",
            "are red",
            "get red",
            "gets red",
            "look red",
            "looks red",
            "turn red",
            "turns red",
        }.Select(word => (word, true))
    );
    private static readonly PhraseMatcher<bool> OtherTones = new(
        new[] { "darker", "brown", "black skin", "skin tone", "skin tones" }.Select(word => (word, true))
    );

    public IReadOnlyList<Rule> Rules { get; } = [Tones];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        var first = page.Article is null
            ? null
            : page.Sentences.FirstOrDefault(sentence => sentence.Passage.Kind is not PassageKind.Line && Red.FindIn(sentence.Words).Any());
        if (first is not null && !page.Sentences.Any(sentence => OtherTones.FindIn(sentence.Words).Any()))
        {
            yield return Tones.Broken(
                page.File,
                first.LineOf(0),
                "The page describes red skin, and no other skin tone.",
                "Say how it looks on brown or black skin too."
            );
        }
    }
}
