using System.Collections.Frozen;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>What to do comes first, and what not to do says so in each item: people read single lines.</summary>
internal sealed class DoListCheck : IPageCheck
{
    private static readonly Rule Shape = new(
        "do-list-shape",
        "The two lists are lists and nothing else, so that they can be taken in at a glance.",
        "::: do\nWash gently.\n:::",
        "::: do\n- wash gently\n- pat your skin dry\n:::"
    );
    private static readonly Rule Single = new(
        "do-list-single",
        "A list of one thing is a sentence or a callout.",
        "::: do-not\n- do not pick\n:::",
        "::: warning\n## Do not pick the crusts\n\nPicking can leave scars.\n:::"
    );
    private static readonly Rule Words = new(
        "do-not-words",
        "Somebody who reads one line of the list has to see the 'not' in it.",
        "::: do-not\n- pick the crusts\n- rub your skin\n:::",
        "::: do-not\n- do not pick the crusts\n- do not rub your skin\n:::"
    );
    private static readonly Rule Order = new(
        "do-list-order",
        "What to do comes before what not to do: that is what people remember.",
        "::: do-not\n- do not pick\n- do not rub\n:::\n\n::: do\n- wash gently\n- pat dry\n:::",
        "::: do\n- wash gently\n- pat dry\n:::\n\n::: do-not\n- do not pick\n- do not rub\n:::"
    );

    /// <summary>An item with one of these says 'not' in another way, or does not begin with what to do: 'do not' would not fit.</summary>
    private static readonly FrozenSet<string> Unfit = WordSet.Parse(
        "never no not nothing without neither avoid stop skip cannot you your we our they it the a an any all if when until before after",
        "for with in on at do please only even always there this that these those"
    );

    public IReadOnlyList<Rule> Rules { get; } = [Shape, Single, Words, Order];

    /// <summary>An item with 'do not' in full; null if nobody knows how.</summary>
    private static string? AsDoNot(string item)
    {
        var (first, rest) = item.Split(' ', 2) is [var word, var others] ? (word, others) : (item, "");
        var plain = first.Replace('’', '\'').TrimEnd(',', ':').ToLowerInvariant();
        return plain is "don't" or "dont" && rest.Length > 0 ? $"do not {rest}"
            : Unfit.Contains(plain) || first.Length == 0 || !first.All(char.IsLetter) || Denies(item) ? null
            : $"do not {char.ToLowerInvariant(item[0])}{item[1..]}";
    }

    private static bool Denies(string item) => Tokenizer.WordsAndNumbers(item).Any(word => word.Text is "not" or "never" or "no");

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        foreach (var list in page.Outline.Blocks.Where(block => block.Name is "do" or "do-not"))
        {
            var items = page.Passages.Where(passage => passage.Kind is PassageKind.ListItem && list.Holds(passage.Line)).ToList();
            if (!list.IsOnlyAList)
            {
                yield return Shape.Broken(
                    page.File,
                    list.Line,
                    $"The block '::: {list.Name}' holds something besides one list.",
                    "Put other text before or behind it."
                );
            }
            else if (items.Count == 1)
            {
                yield return Single.Broken(
                    page.File,
                    list.Line,
                    $"The block '::: {list.Name}' has a single item.",
                    "Write it as a sentence, or as a callout if it can prevent harm."
                );
            }

            foreach (
                var item in items.Where(item => list.Name == "do" && item.Text.StartsWith("do not ", StringComparison.OrdinalIgnoreCase))
            )
            {
                yield return Words.Broken(
                    page.File,
                    item.Line,
                    "The item says what not to do, in the list of what to do.",
                    "Move it to '::: do-not'."
                );
            }

            foreach (
                var item in items.Where(item =>
                    list.Name == "do-not" && !item.Text.StartsWith("do not ", StringComparison.OrdinalIgnoreCase)
                )
            )
            {
                yield return Words.Broken(
                    page.File,
                    item.Line,
                    "The item does not begin with 'do not'.",
                    "Begin it with 'do not', in full."
                ) with
                {
                    Fix = AsDoNot(item.Text.Split('\n')[0]) is { } words
                        ? new ProposedEdit("Write it as a do-not", item.Text.Split('\n')[0], words)
                        : null,
                };
            }

            if (list is { Name: "do-not", NextBlock: "do" })
            {
                yield return Order.Broken(page.File, list.Line, "What not to do stands before what to do.", "Put '::: do' first.");
            }
        }
    }
}
