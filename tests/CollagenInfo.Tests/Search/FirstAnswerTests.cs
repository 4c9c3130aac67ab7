using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>
/// What patients see first for what they typed, with the shipped pages. The searches were written by somebody who had not seen the
/// search; a reader then judged which of them are answered in the first screen of a phone, and those stand in the file.
/// </summary>
public class FirstAnswerTests
{
    [Fact]
    public void What_was_answered_in_the_first_screen_still_is()
    {
        var library = ShippedContent.Repository.Published;
        var search = new SiteSearch(TimeProvider.System);
        var lines = File.ReadLines(RepositoryRoot.PathOf("tests/CollagenInfo.Tests/Search/first-answers.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToList();

        var seen = lines
            .Select(line => line.Split(" | ")[0])
            .Select(typed => $"{typed} | {FirstOf(search.Find(library, SearchQuery.Parse(typed)))}")
            .ToList();

        Assert.NotEmpty(lines);
        Assert.Equal(lines, seen);
    }

    private static string FirstOf(SearchAnswer answer) =>
        answer.Parts.Select(part => (AnswerPart?)part).FirstOrDefault() switch
        {
            AnswerPart.Care => $"{answer.Care!.Urgency}: {answer.Care.Signs[0].Label}",
            AnswerPart.Signs => $"sign: {answer.Signs!.Answer.Findings[0].Symptom.Label}",
            AnswerPart.Clinic => "the clinic",
            AnswerPart.Reasons => $"reason: {answer.Reasons[0].Text}",
            AnswerPart.Told => $"told: {answer.Told!.About}",
            AnswerPart.Page => $"section: {answer.Page!.Title}",
            AnswerPart.Prices => "prices",
            AnswerPart.Times => $"time: {answer.Times[0].Question}",
            _ => answer.Hits is [var hit, ..] ? $"page: {hit.Title}" : "nothing",
        };
}
