using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Web.Search;

/// <summary>A suggestion under the search box while somebody types.</summary>
/// <param name="Title">The title of a page, or an answer.</param>
/// <param name="Detail">The heading of the section, or the answer's time; null if the title is enough.</param>
/// <param name="Address">The address to go to.</param>
/// <param name="IsUrgent">Whether it is about an urgent sign.</param>
public sealed record Suggestion(string Title, string? Detail, string Address, bool IsUrgent)
{
    private const int Most = 6;

    public static IReadOnlyList<Suggestion> AllFrom(ContentLibrary library, SearchAnswer answer)
    {
        var care = answer.Care is { HelpAddress: { } help } advice
            ? new Suggestion(
                string.Concat(CareKind.From(advice.Urgency).ActionAt(library.Clinic).Select(words => words.Text)),
                advice.Signs[0].Label,
                help,
                IsUrgent: true
            )
            : null;
        var times = answer
            .Times.Where(time => time.Address is not null)
            .Select(time => new Suggestion(time.Question, time.Answer, time.Address!, IsUrgent: false));
        var tools = answer.Tools.Select(tool => new Suggestion(tool.Title, "Tool", tool.Address, IsUrgent: false));
        var pages = answer.Hits.Select(hit => new Suggestion(hit.Title, hit.Heading, hit.Address, IsUrgent: false));
        return
        [
            .. new[] { care }
                .OfType<Suggestion>()
                .Concat(times)
                .Concat(tools)
                .Concat(pages)
                .DistinctBy(line => (line.Title, line.Address))
                .Take(Most),
        ];
    }
}
