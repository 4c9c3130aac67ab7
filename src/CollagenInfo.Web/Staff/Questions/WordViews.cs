using CollagenInfo.Content.Search;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Questions;

/// <summary>Makes the pages for adding a word to what is found.</summary>
public sealed class WordViews(ContentRepository content, Publisher publisher, TimeProvider clock)
{
    private const int MostTitles = 3;

    public WordPage Ask(WordForm form, string? find, params FieldError[] errors)
    {
        var words = (find ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new WordPage
        {
            Title = "Add a word",
            Form = form,
            Find = find,
            FieldErrors = errors,
            Places =
            [
                .. WordPlace
                    .AllIn(content.Everything)
                    .Where(place => place.Has(words) || place.Name == form.Place)
                    .Select(place => new ChoiceOption(place.Name, place.Label, place.Name == form.Place) { Group = place.Group }),
            ],
        };
    }

    /// <summary>What the search finds once the change is on the site.</summary>
    public FoundPage Found(Change change, string asked)
    {
        var answer = SiteSearch.Rehearse(publisher.Rehearse(change).PreviewAt(clock.GetUtcNow()), SearchQuery.Parse(asked), clock);
        return new FoundPage
        {
            Title = answer.IsAnswer ? "The search finds it then" : "The search still finds nothing",
            Asked = asked,
            Titles = [.. answer.Hits.Where(_ => answer.IsAnswer).Take(MostTitles).Select(hit => hit.Title)],
            HasAnswer = answer.IsAnswer && answer.Hits.Count == 0,
            Change = $"{DeskAddress.Changes}/{change.Id}",
        };
    }
}
