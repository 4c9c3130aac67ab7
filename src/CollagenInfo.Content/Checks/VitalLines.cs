using System.Text;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Collects the lines that <c>vital.yml</c> should hold, as a library says them now.</summary>
public static class VitalLines
{
    private const string Symptoms = "symptoms.yml";
    private const string Suitability = "suitability.yml";

    private static readonly string[] Lists = ["do", "do-not", .. CareKind.OfArticles.Select(kind => kind.Name)];

    /// <summary>
    /// Each sign of a card, each item of the lists of what to do and not to do, each reason on the page that
    /// <see cref="SafetyWordings.ReasonsPage"/> names and on the others of its topic, each sentence with a "not", and what the signs of
    /// <c>symptoms.yml</c> and the reasons of <c>suitability.yml</c> mean.
    /// </summary>
    public static IReadOnlyList<VitalLine> From(ContentLibrary library)
    {
        var topicOfReasons = library.Data.Safety.ReasonsPage?.Split('/')[0] + "/";
        return
        [
            .. from page in library.Pages.Select(CheckedPage.From).Concat(CheckedPage.AllFrom(library.Data))
               from sentence in page.In(library).Sentences
               where IsVital(sentence, page.File.StartsWith(topicOfReasons, StringComparison.Ordinal))
               select new VitalLine(page.File, sentence.Written, sentence.LineOf(0)),
            .. from file in new[] { Symptoms, Suitability }
               from meaning in MeaningsIn(file, library.Data)
               select new VitalLine(file, meaning, 1),
        ];
    }

    /// <summary>The same as the text of the file.</summary>
    public static string InYaml(ContentLibrary library)
    {
        var text = new StringBuilder();
        foreach (
            var page in From(library).GroupBy(line => line.File, StringComparer.Ordinal).OrderBy(page => page.Key, StringComparer.Ordinal)
        )
        {
            text.AppendLine().Append(page.Key).AppendLine(":");
            foreach (var line in page)
            {
                text.Append("  - '").Append(line.Text.Replace("'", "''", StringComparison.Ordinal)).AppendLine("'");
            }
        }

        return text.ToString();
    }

    /// <summary>What the signs and the reasons of a data file mean, in words: what no text of theirs says.</summary>
    internal static IEnumerable<string> MeaningsIn(string file, ContentData data) => file switch
    {
        Symptoms => data.Symptoms.Select(symptom => $"{symptom.Label}: {string.Join(", then ", symptom.Steps.Select(StepInWords))}"),
        Suitability => data.Suitability.Select(reason => $"{KindInWords(reason.Kind)}: {reason.Text}"),
        _ => [],
    };

    /// <summary>All that a file says, as it is written.</summary>
    internal static IEnumerable<string> SaidIn(string file, ContentLibrary library) =>
        library
            .Pages.Where(page => page.Body.File == file)
            .Select(CheckedPage.From)
            .Concat(CheckedPage.AllFrom(library.Data).Where(page => page.File == file))
            .SelectMany(page => page.In(library).Sentences.Select(sentence => sentence.Written))
            .Concat(MeaningsIn(file, library.Data));

    private static string StepInWords(SymptomStep step) =>
        SymptomUrgency.InWords(step.Is) + (step.Until is { } until ? $" until {{{{ {until} }}}}" : "");

    private static string KindInWords(SuitabilityKind kind) => kind switch
    {
        SuitabilityKind.DoNotTreat => "Not treated",
        SuitabilityKind.WaitUntil => "Wait",
        _ => "Ask first",
    };

    private static bool IsVital(Sentence sentence, bool isAmongReasons) =>
        sentence.Passage.Kind is not PassageKind.Alt
        && (
            sentence.Words.Any(word => Denial.Is(word.Text))
            || (sentence.Passage.Kind is PassageKind.ListItem && Lists.Contains(sentence.Passage.Block))
            || (isAmongReasons && sentence.IsListed)
        );
}
