using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Search;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Search;

/// <summary>Urgent signs as patients type them, with the shipped data: none is missed, and harmless words raise no alarm.</summary>
public class CareAnswerTests
{
    private static readonly ContentLibrary Library = ShippedContent.Repository.Published;
    private static readonly SiteSearch Search = new(TimeProvider.System);

    [Theory]
    [InlineData("emergencies.txt", Urgency.Emergency)]
    [InlineData("same-day.txt", Urgency.SameDay)]
    [InlineData("harmless.txt", null)]
    public void What_needs_help_is_answered_first_and_harmless_words_raise_no_alarm(string file, Urgency? urgency)
    {
        var lines = Lines(file);

        Assert.NotEmpty(lines);
        Nothing.Found(
            from typed in lines
            let found = Find(typed)?.Urgency
            where found != urgency
            select $"{typed}: {found}"
        );
    }

    [Fact]
    public void A_disease_of_the_past_was_over_a_year_ago()
    {
        var search = new SiteSearch(new FakeTimeProvider(new DateTimeOffset(2041, 6, 1, 12, 0, 0, TimeSpan.Zero)));

        Assert.Null(search.Find(Library, SearchQuery.Parse("stroke in 2039")).Care);
        Assert.Equal(Urgency.Emergency, search.Find(Library, SearchQuery.Parse("stroke in 2040")).Care?.Urgency);
        Assert.Equal(Urgency.Emergency, search.Find(Library, SearchQuery.Parse("stroke in 2041")).Care?.Urgency);
    }

    /// <summary>To name a reason to ask first must not hide a sign: of all its phrases, only those about fainting at needles may.</summary>
    [Fact]
    public void No_reason_hides_what_needs_help()
    {
        var signs = new SymptomMatcher(Library.Data.Symptoms);
        var phrases = Library.Data.Suitability.Where(item => item.Id != "faint").SelectMany(item => item.Words.Concat(item.Asked)).ToList();

        Assert.NotEmpty(phrases);
        Assert.Empty(
            from phrase in phrases
            let words = Tokenizer.WordsAndNumbers(phrase)
            where signs.FindIn(words, phrase).Any(sign => sign.IsAlwaysEmergency)
            where Find($"i have {phrase} now")?.Urgency is not Urgency.Emergency
            select phrase
        );
    }

    [Fact]
    public void No_saying_hides_a_sign_beside_it()
    {
        var sayings = Library.Data.Sayings.Select(saying => saying.Replace("*", "the", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(sayings);
        Assert.Empty(
            from saying in sayings
            from typed in new[] { $"so {saying}, chest pain", $"so chest pain {saying}" }
            where Find(typed)?.Urgency is not Urgency.Emergency
            select typed
        );
    }

    [Fact]
    public void A_sign_that_is_urgent_only_later_says_from_when() =>
        Assert.Equal("after a few hours", Assert.Single(Find("specks of blood")!.Signs).Since);

    [Theory]
    [InlineData("swelling under the eyes first morning", true)]
    [InlineData("swollen eye", true)]
    [InlineData("swelling under my eyes and its hot", false)]
    [InlineData("swelling under my eyes day 10", false)]
    [InlineData("swollen eye and yellow goop", false)]
    public void What_may_be_usual_as_well_is_told_with_the_question_that_parts_them(string typed, bool isTold)
    {
        var usual = Find(typed)?.Usual;

        Assert.Equal(isTold, usual?.If.StartsWith("Only swollen, less each day, not hot or painful", StringComparison.Ordinal) is true);
        Assert.Equal(isTold, usual?.Advice.Answer.Findings.Single().Symptom.Id is "swelling");
    }

    [Theory]
    [InlineData("cold sore before appointment")]
    [InlineData("cold sore popped up appt tomorrow")]
    public void A_cold_sore_before_a_session_is_a_reason_to_wait(string typed)
    {
        var found = Search.Find(Library, SearchQuery.Parse(typed));

        Assert.Null(found.Care);
        Assert.Equal("cold-sore", found.Reasons[0].Item.Id);
    }

    private static CareAdvice? Find(string typed) => Search.Find(Library, SearchQuery.Parse(typed)).Care;

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(RepositoryRoot.PathOf($"tests/CollagenInfo.Tests/Search/{file}")).Where(line => line[0] != '#');
}
