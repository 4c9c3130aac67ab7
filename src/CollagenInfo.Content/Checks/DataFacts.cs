using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>What the data files and the front page rest on.</summary>
internal static class DataFacts
{
    /// <summary>The facts that they refer to.</summary>
    public static IEnumerable<string> In(ContentLibrary library) =>
    [
        .. library.Data.Activities.Select(activity => activity.Fact),
        .. library.Data.Symptoms.SelectMany(symptom => symptom.Steps.Select(step => step.Until)).OfType<string>(),
        .. library.Data.Suitability.Select(item => item.Wait).OfType<string>(),
        .. CheckedPage.AllFrom(library.Data).SelectMany(page => page.Lines).SelectMany(line => FactReference.KeysIn(line.Text)),
    ];

    /// <summary>The sources that they name.</summary>
    public static IEnumerable<string> SourcesIn(ContentLibrary library) =>
        library.Data.Symptoms.SelectMany(symptom => symptom.Sources).Concat(library.Data.Suitability.SelectMany(item => item.Sources));
}
