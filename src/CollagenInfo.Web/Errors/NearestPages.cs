using System.Runtime.CompilerServices;
using CollagenInfo.Content;
using CollagenInfo.Content.Language;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Errors;

/// <summary>Finds the pages that a mistyped or outdated address may have meant, by its words and similar ones.</summary>
internal sealed class NearestPages
{
    /// <summary>A longer address was not typed by somebody looking for a page.</summary>
    private const int MostWords = 8;
    private const int LongestWord = 30;

    private static readonly ConditionalWeakTable<ContentLibrary, NearestPages> Prepared = [];

    private readonly Dictionary<string, HashSet<PageLink>> byWord = new(StringComparer.Ordinal);

    private NearestPages(ContentLibrary library)
    {
        foreach (var topic in library.Topics)
        {
            Add(new PageLink(library.Expand(topic.Title), topic.Address), topic.Slug.ToString());
        }

        var byFile = new Dictionary<string, PageLink>(StringComparer.Ordinal);
        foreach (var article in library.Articles)
        {
            var page = byFile[article.Body.File] = new PageLink(library.Expand(article.Title), article.Address);
            Add(page, article.Slug.ToString());
        }

        foreach (var page in SitePages.Listed)
        {
            Add(new PageLink(page.Title, page.Address), page.Address);
        }

        var words = library.Data.Terms.Select(term => (term.Article, Words: term.Words.Append(term.Name)))
            .Concat(library.Data.Activities.Select(activity => (activity.Article, Words: activity.Words.AsEnumerable())));
        foreach (var (file, known) in words)
        {
            if (file is not null && byFile.TryGetValue(file, out var page))
            {
                Add(page, string.Join(',', known));
            }
        }
    }

    /// <summary>The pages nearest to an address, the nearest first; none if no word is similar to one of theirs.</summary>
    public static IReadOnlyList<PageLink> To(string address, ContentLibrary library, int most) =>
        Prepared.GetValue(library, static library => new NearestPages(library)).Find(address, most);

    /// <summary>The last part of an address counts twice: it names the page, and the first part only the topic.</summary>
    private List<PageLink> Find(string asked, int most)
    {
        var address = asked[..Math.Min(asked.Length, MostWords * LongestWord)];
        var scores = new Dictionary<PageLink, double>();
        var last = address[(address.TrimEnd('/').LastIndexOf('/') + 1)..];
        foreach (var word in WordsOf(last).Concat(WordsOf(address)).Take(MostWords))
        {
            // A word that many pages share says little about which of them was meant.
            var pages = byWord.GetValueOrDefault(word) ?? byWord.GetValueOrDefault(Spelled(word) ?? "") ?? [];
            foreach (var page in pages)
            {
                scores[page] = scores.GetValueOrDefault(page) + (1.0 / pages.Count);
            }
        }

        return
        [
            .. scores
                .OrderByDescending(page => page.Value)
                .ThenBy(page => page.Key.Address, StringComparer.Ordinal)
                .Select(page => page.Key)
                .Take(most),
        ];
    }

    /// <summary>The known word with the most similar spelling.</summary>
    private string? Spelled(string word) =>
        word.Length < 4
            ? null
            : NearestWord.To(word, byWord.Keys.Where(known => known.Length > 3 && Math.Abs(known.Length - word.Length) <= 2));

    private void Add(PageLink page, string words)
    {
        foreach (var word in WordsOf($"{words},{page.Text}"))
        {
            (byWord.TryGetValue(word, out var pages) ? pages : byWord[word] = []).Add(page);
        }
    }

    /// <summary>The words of a text, also with hyphens removed: "micro-needling" is "microneedling" too.</summary>
    private static IEnumerable<string> WordsOf(string text) =>
        text.Split(['/', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Array.ConvertAll(Tokenizer.Words(part), word => word.Folded))
            .SelectMany(words => words.Length == 1 ? words : words.Append(string.Concat(words)))
            .Where(word => word.Length is > 0 and <= LongestWord && !StopWords.OfAddresses.Contains(word))
            .Distinct(StringComparer.Ordinal);
}
