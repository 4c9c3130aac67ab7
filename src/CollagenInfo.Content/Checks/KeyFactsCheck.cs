using System.Text.RegularExpressions;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>The numbers at the head of a page are few, short, and read from the facts.</summary>
internal sealed partial class KeyFactsCheck : IPageCheck
{
    private const int Fewest = 2;
    private const int Most = 4;
    private const int LongestWords = 32;

    private static readonly Rule Shape = new(
        "key-facts",
        "The numbers at the head of a page are its answer: a few references, each with a few words.",
        "::: key-facts\n- no makeup for {{ aftercare.makeup }}\n:::",
        "::: key-facts\n- {{ aftercare.water-only }}: water only\n- {{ aftercare.makeup }}: no makeup\n:::"
    );

    public IReadOnlyList<Rule> Rules { get; } = [Shape];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        foreach (var block in page.Outline.Blocks.Where(block => block.Name == KeyFactsWriter.Name))
        {
            var items = page.Passages.Where(passage => passage.Kind is PassageKind.ListItem && block.Holds(passage.Line)).ToList();
            if (page.Passages.Any(passage => passage.Line < block.Line))
            {
                yield return Broken(page, block.Line, "The key facts do not stand at the head of the text.", "Begin the text with them.");
            }

            if (!block.IsOnlyAList || items.Count is < Fewest or > Most)
            {
                yield return Broken(
                    page,
                    block.Line,
                    $"The key facts are not one list of {Fewest} to {Most} numbers.",
                    "Keep the ones that people come for."
                );
            }

            foreach (var item in items.Where(item => !Form().IsMatch(item.Text)))
            {
                yield return Broken(
                    page,
                    item.Line,
                    "The key fact is not a reference, a colon and a few words.",
                    $"Write it as '{{{{ aftercare.makeup }}}}: no makeup', with at most {LongestWords} letters behind the colon."
                );
            }
        }
    }

    private static ContentProblem Broken(CheckedPage page, int line, string message, string advice) =>
        Shape.Broken(page.File, line, message, advice);

    [GeneratedRegex(
        @"^\{\{ [^{}\s]+ \}\}: [^{}\r\n]{1,32}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
