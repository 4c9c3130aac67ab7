using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

public class HostileQueryTests
{
    private static readonly SiteSearch Search = new(TimeProvider.System);

    public static TheoryData<string> Queries =>
        [
            "\"", "\"\"", "'", "''", "\"makeup", "makeup\"", "makeup*", "*", "^makeup", "title:makeup",
            "{title summary}: makeup", "-makeup", "+", "NEAR(makeup brush, 2)", "makeup AND", "OR OR", "NOT",
            "AND NOT OR", "(", ")((", "a AND (b", "'; DROP TABLE section; --", "1 OR 1=1", "\\", "%", "_",
            "--", "/*", "<script>alert(1)</script>", "&amp;", "{{ aftercare.makeup }}", "[@S1]",
            "::: emergency", "$match", "@q", "?", "\u0000", "\u001b[31m", "\r\nX: y", "\u202Emakeup",
            "\u200F", "\uFEFF", "\uD800", "\uDC00\uD800", "😀", "e\u0301", "ﬁ", "İ", "ß", "漢字", "مرحبا", "１２",
            "٣", "½", "a\u0300\u0300\u0300", new string('a', 10_000), new string('"', 10_000),
            string.Concat(Enumerable.Repeat("makeup ", 2000)), new string('\u0301', 500),
            string.Join(' ', Enumerable.Range(0, 60).Select(number => $"w{number}")),
        ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Any_input_is_answered(string typed)
    {
        foreach (
            var query in new[]
            {
                SearchQuery.Parse(typed),
                SearchQuery.Parse(typed) with
                {
                    IsExact = true,
                },
                SearchQuery.Parse(typed) with
                {
                    IsUnfinished = true,
                },
            }
        )
        {
            var answer = Search.Find(LibraryToSearch.Usual, query);

            Assert.True(answer.Query.Text.Length <= SearchQuery.LongestText);
            Assert.DoesNotContain(answer.Hits, hit => !hit.Address.StartsWith('/'));
        }
    }

    [Fact]
    public void So_is_any_mixture_of_them()
    {
        var random = new Random(5);
        const string letters = "ab \"'*^:-+(){}\\%\u0000\u202E\uD800\uDC00é漢AND OR NOT NEAR makeup";
        for (var round = 0; round < 2000; round++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => letters[random.Next(letters.Length)]));

            Assert.NotNull(Search.Find(LibraryToSearch.Usual, SearchQuery.Parse(typed)));
        }
    }

    [Fact]
    public void Operators_are_words_like_all_others() =>
        Assert.Equal(
            LibraryToSearch.Usual.Find("makeup brushes").Addresses(),
            LibraryToSearch.Usual.Find("makeup* (brushes)^").Addresses()
        );
}
