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
        answer switch
        {
            { Care: { } care } => $"{care.Urgency}: {care.Signs[0].Label}",
            { Signs: { } signs } => $"sign: {signs.Answer.Findings[0].Symptom.Label}",
            { AsksForClinic: true } => "the clinic",
            { BeginsWithReasons: true } => $"reason: {answer.Reasons[0].Text}",
            { BeginsWithTold: true, Told: { } told } => $"told: {told.About}",
            { Page: { } page } => $"section: {page.Title}",
            { AsksForPrices: true } => "prices",
            { Reasons: [var reason, ..] } => $"reason: {reason.Text}",
            { Told: { } other } => $"told: {other.About}",
            { Times: [var time, ..] } => $"time: {time.Question}",
            { Hits: [var hit, ..] } => $"page: {hit.Title}",
            _ => "nothing",
        };
}
