using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Search;

/// <summary>What of a section is shown as an answer: its beginning, or what names more of what is asked.</summary>
internal static class SectionBeginning
{
    private const int MostItems = 8;
    private const int MostRows = 4;

    /// <summary>How many characters of a section are seen at once on a phone.</summary>
    private const int MostInView = 460;

    /// <summary>Of so many items, those that name what is asked come first: the others would push them out of view.</summary>
    private const int LongList = 5;

    /// <summary>
    /// The beginning of the last section of an article that is meant: its first paragraph, and the list below. Of a table, the rows that
    /// name what is asked, or else the first ones.
    /// </summary>
    public static PageAnswer? Of(Article article, Predicate<PageSection> isMeant, ParsedQuery query, ContentLibrary library)
    {
        var shown = PageSection.AllFrom(article.Body).Where(section => section.Passages.Count > 0).ToList();
        if (shown.FindLast(isMeant) is not { } found)
        {
            return null;
        }

        var title = found == shown[0] ? article.Title : found.Heading;
        var passages = found.Passages;
        var named = CountAsked(passages, $"{title} {found.Heading}", query, library);
        var (start, also) = found.Anchor is null ? (0, null) : Choose(passages, named, title);
        var text = passages[start].Kind is PassageKind.Paragraph ? library.Expand(passages[start].Text) : null;
        var next = text is null ? start : start + 1;
        if (text is [.., ':'] && next < passages.Count && passages[next].Kind is PassageKind.Paragraph)
        {
            text = $"{text} {library.Expand(passages[next++].Text)}";
        }

        if (passages.Skip(next).TakeWhile(IsParagraph).Count() is var between && NamesMore(next + between))
        {
            next += between;
        }

        var items = ListBelow(passages.Skip(next), query, library);
        return items is null
            ? null
            : new PageAnswer(library.Expand(title), text, found.Anchor is null ? article.Address : $"{article.Address}#{found.Anchor}")
            {
                Also = also is { } place ? library.Expand(passages[place].Text) : null,
                More = text is null || start > 0 || also is not null ? [] : ParagraphsAfter(passages.Skip(next), text.Length, library),
                Items = [.. items],
            };

        bool NamesMore(int list) =>
            named.Skip(list).Take(passages.Skip(list).TakeWhile(passage => passage.Kind is PassageKind.ListItem).Count()).Any(count =>
                count > named[start] && count > named[also ?? start]
            );
    }

    /// <summary>Whether it only says where more is said.</summary>
    private static bool LeadsOn(Passage passage) =>
        passage.Text.StartsWith("See ", StringComparison.Ordinal) || passage.Text.StartsWith("Read ", StringComparison.Ordinal);

    private static bool IsParagraph(Passage passage) => passage.Kind is PassageKind.Paragraph;

    /// <summary>
    /// Where the answer begins, and the paragraph that belongs to it: the one that names most of what is asked, if the beginning names
    /// less. A question is answered by its first words, and nothing goes before what is urgent.
    /// </summary>
    private static (int Start, int? Also) Choose(IReadOnlyList<Passage> passages, List<int> named, string title)
    {
        var beginning = 1 + passages.Skip(1).TakeWhile(passage => passage.Kind is not PassageKind.Paragraph).Count();
        var best = Enumerable
            .Range(0, passages.Count)
            .Where(place => IsParagraph(passages[place]) && !LeadsOn(passages[place]))
            .OrderByDescending(place => named[place])
            .FirstOrDefault();
        var led = named.Take(beginning).Max();
        if (best < beginning || named[best] <= led || passages[0].Text.EndsWith(':'))
        {
            return (0, null);
        }

        if (passages[0].Kind is not PassageKind.Paragraph || passages[best].Text.EndsWith(':'))
        {
            return led == 0 || passages[0].Kind is PassageKind.TableRow ? (best, null) : (0, null);
        }

        return named[0] > 0 || IsUrgent(passages[0]) || (title.Contains('?', StringComparison.Ordinal) && !IsUrgent(passages[best]))
            ? (0, best)
            : (best, 0);
    }

    /// <summary>
    /// How much of what is asked each passage names: of what was typed, and of that what the title does not say, before other words for
    /// it. What no passage names counts for nothing.
    /// </summary>
    private static List<int> CountAsked(IReadOnlyList<Passage> passages, string title, ParsedQuery query, ContentLibrary library)
    {
        var said = StemsOf(library.Expand(title)).ToHashSet(StringComparer.Ordinal);
        var typed = query.Stems.Where(query.TypedStems.Contains).ToList();
        List<IEnumerable<string>> ways = [typed.Except(said), typed, query.Stems.Except(said), query.Stems];
        var stems = passages.Select(passage => StemsOf(library.Expand(passage.Text)).ToHashSet(StringComparer.Ordinal)).ToList();
        return ways.Select(way => stems.ConvertAll(of => way.Count(of.Contains))).FirstOrDefault(counts => counts.Any(count => count > 0))
            ?? stems.ConvertAll(_ => 0);
    }

    private static bool IsUrgent(Passage passage) =>
        passage.Text.Contains("same day", StringComparison.Ordinal)
        || passage.Text.Contains("clinic.emergency-number", StringComparison.Ordinal);

    /// <summary>The paragraphs that follow a text of some length, as long as all of them are short enough to be seen at once.</summary>
    private static List<string> ParagraphsAfter(IEnumerable<Passage> passages, int length, ContentLibrary library)
    {
        var more = new List<string>();
        foreach (var passage in passages.TakeWhile(passage => passage.Kind is PassageKind.Paragraph))
        {
            var paragraph = library.Expand(passage.Text);
            length += paragraph.Length;
            if (length > MostInView || paragraph.EndsWith(':'))
            {
                break;
            }

            more.Add(paragraph);
        }

        return more;
    }

    /// <summary>The rows or items that follow; null if it is a long table, and no row names what is asked.</summary>
    private static IEnumerable<string>? ListBelow(IEnumerable<Passage> passages, ParsedQuery query, ContentLibrary library)
    {
        var below = passages.ToList();
        var rows = below.TakeWhile(passage => passage.Kind is PassageKind.TableRow).Skip(1).Select(row => RowOf(row, library)).ToList();
        var named = rows.Select(row => (Row: row, Said: Tokenizer.Words(row).DistinctBy(word => word.Stem).Count(Asks)))
            .Where(row => row.Said > 0)
            .OrderByDescending(row => row.Said)
            .Select(row => row.Row)
            .ToList();
        var items = below.TakeWhile(passage => passage.Kind is PassageKind.ListItem).Select(item => library.Expand(item.Text)).ToList();
        return rows.Count > MostRows && named.Count == 0 ? null
            : rows.Count > 0 ? (named.Count > 0 ? named : rows).Take(MostRows)
            : items.OrderByDescending(item => items.Count >= LongList && Tokenizer.Words(item).Any(Asks)).Take(MostItems);

        bool Asks(Token word) => query.Stems.Contains(word.Stem);
    }

    /// <summary>A row of a table as one line; of a table with several columns, each cell below the head of its column.</summary>
    private static string RowOf(Passage row, ContentLibrary library)
    {
        var cells = row.Text.Split(Passage.BetweenCells);
        var named = cells.Zip(row.Columns, (cell, head) => $"{head}: {cell}").Skip(1);
        return row.Columns.Count != cells.Length || cells.Length < 3
            ? Snippet.Plain(row, library)
            : library.Expand($"{cells[0]}: {string.Join("; ", named)}");
    }

    private static IEnumerable<string> StemsOf(string text) => Tokenizer.Words(text).Where(word => !word.IsSmall).Select(word => word.Stem);
}
