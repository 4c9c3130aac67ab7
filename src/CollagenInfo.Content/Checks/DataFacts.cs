using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>What the data files and the front page rest on.</summary>
internal static class DataFacts
{
    /// <summary>The facts that they refer to.</summary>
    public static IEnumerable<string> In(ContentLibrary library) =>
    [
        .. library.Activities.Select(activity => activity.Fact),
        .. library.Symptoms.SelectMany(symptom => symptom.Steps.Select(step => step.Until)).OfType<string>(),
        .. library.Suitability.Select(item => item.Wait).OfType<string>(),
        .. SharedData.PagesOf(library).SelectMany(page => page.Lines).SelectMany(line => FactReference.KeysIn(line.Text)),
    ];

    /// <summary>The sources that they name.</summary>
    public static IEnumerable<string> SourcesIn(ContentLibrary library) =>
        library.Symptoms.SelectMany(symptom => symptom.Sources).Concat(library.Suitability.SelectMany(item => item.Sources));
}
