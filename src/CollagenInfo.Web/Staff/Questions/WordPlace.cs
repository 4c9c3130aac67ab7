using CollagenInfo.Content;

namespace CollagenInfo.Web.Staff.Questions;

/// <summary>A page, or an entry of a data file, that has search words.</summary>
/// <param name="File">The file.</param>
/// <param name="Entry">The name of the entry; null for a page.</param>
/// <param name="Label">What people call it.</param>
internal sealed record WordPlace(string File, string? Entry, string Label)
{
    /// <summary>The place as a form names it.</summary>
    public string Name => Entry is null ? File : $"{File}#{Entry}";

    /// <summary>Every place, in the order in which one looks for one.</summary>
    public static IEnumerable<WordPlace> AllIn(ContentLibrary library) =>
        [
            .. library
                .Articles.Select(article => new WordPlace(article.Body.File, null, $"Page: {library.Expand(article.Title)}"))
                .OrderBy(place => place.Label, StringComparer.OrdinalIgnoreCase),
            .. library
                .Data.Terms.Select(term => new WordPlace("terms.yml", term.Id, $"Word: {term.Name}"))
                .OrderBy(place => place.Label, StringComparer.OrdinalIgnoreCase),
            .. library.Data.Activities.Select(activity => new WordPlace("activities.yml", activity.Id, $"When can I: {activity.Question}")),
            .. library.Data.Symptoms.Select(symptom => new WordPlace("symptoms.yml", symptom.Id, $"Is this normal: {symptom.Label}")),
        ];
}
