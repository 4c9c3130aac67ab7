using System.Globalization;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A hint: on a phone, a long paragraph is a wall.</summary>
internal sealed class ParagraphCheck : IPageCheck
{
    private const int Most = 3;

    private static readonly Rule TooLong = new(
        "paragraph-length",
        "On a phone, a paragraph of more than 3 sentences is a wall.",
        "One. Two. Three. Four.",
        "One. Two.\n\nThree. Four.",
        Severity.Warning
    );

    public IReadOnlyList<Rule> Rules { get; } = [TooLong];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library) =>
        from sentences in page
            .Sentences.Where(sentence => sentence.Passage.Kind is PassageKind.Paragraph)
            .GroupBy(sentence => sentence.Passage, ReferenceEqualityComparer.Instance)
        let count = sentences.Count()
        where count > Most
        select TooLong.Broken(
            page.File,
            sentences.First().LineOf(0),
            string.Create(CultureInfo.InvariantCulture, $"The paragraph has {count} sentences; the most is {Most}."),
            "Put an empty line into it, or make it a list."
        );
}
