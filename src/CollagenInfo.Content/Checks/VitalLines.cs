using System.Text;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Collects the lines that <c>vital.yml</c> should hold, as a library says them now.</summary>
public static class VitalLines
{
    private const string Activities = "activities.yml";
    private const string Symptoms = "symptoms.yml";
    private const string Suitability = "suitability.yml";

    private const string Warning = "warning";

    /// <summary>The word of what introduces a list of reasons to call.</summary>
    private const string Call = "call";

    private const string AboutOthers = """
        # Everything else that the pages say. These sentences may change or go; the checker only stops a page that says one of them
        # with a "not". Nobody has to keep them by hand: "vital" prints them as the pages say them now.
        """;

    private static readonly string[] Lists = ["do", "do-not", .. CareKind.OfArticles.Select(kind => kind.Name)];

    /// <summary>
    /// Each line of a warning, each sign of a card, each item of the lists of what to do and not to do and of those that say when to call,
    /// each item and row on the pages of the topics that have the reasons (<see cref="SafetyWordings.ReasonsPage"/>) and the page behind
    /// the help door, each sentence with a "not", and what the signs, the reasons and the activities of the data files mean.
    /// All other sentences of the library may change.
    /// </summary>
    public static IReadOnlyList<VitalLine> From(ContentLibrary library)
    {
        string?[] topics = [library.Data.Safety.ReasonsPage?.Split('/')[0], library.Help?.Topic.ToString()];
        return
        [
            .. from page in library.Pages.Select(CheckedPage.From).Concat(CheckedPage.AllFrom(library.Data))
               let isOfSafety = topics.Contains(page.Topic?.ToString())
               from sentence in page.In(library).Sentences
               select new VitalLine(page.File, sentence.Written, sentence.LineOf(0)) { MayChange = !IsVital(sentence, isOfSafety) },
            .. from file in new[] { Activities, Symptoms, Suitability }
               from meaning in MeaningsIn(file, library.Data)
               select new VitalLine(file, meaning.Text, meaning.Line),
        ];
    }

    /// <summary>The same as the text of the file.</summary>
    public static string InYaml(ContentLibrary library)
    {
        var text = new StringBuilder();
        var lines = From(library).ToLookup(line => line.MayChange);
        foreach (var page in PagesOf(lines[false]))
        {
            text.AppendLine().Append(page.Key).AppendLine(":");
            foreach (var line in page)
            {
                text.Append("  - '").Append(line.Text.Replace("'", "''", StringComparison.Ordinal)).AppendLine("'");
            }
        }

        text.AppendLine().AppendLine(AboutOthers).Append(VitalLine.Others).AppendLine(":");
        foreach (var page in PagesOf(lines[true]))
        {
            text.Append("  ").Append(page.Key).AppendLine(": |");
            foreach (var line in page.Select(line => line.Text).Distinct(StringComparer.Ordinal))
            {
                text.Append("    ").AppendLine(line);
            }
        }

        return text.ToString();
    }

    private static IEnumerable<IGrouping<string, VitalLine>> PagesOf(IEnumerable<VitalLine> lines) =>
        lines.GroupBy(line => line.File, StringComparer.Ordinal).OrderBy(page => page.Key, StringComparer.Ordinal);

    /// <summary>What the signs, reasons and activities of a data file mean, in words: what no text of theirs says.</summary>
    internal static IEnumerable<(string Text, int Line)> MeaningsIn(string file, ContentData data) => file switch
    {
        Activities => data.Activities.Select(activity => ($"When to {activity.Question}: {{{{ {activity.Fact} }}}}", activity.Line)),
        Symptoms => data.Symptoms.Select(symptom => (
            $"{symptom.Label}: {string.Join(", then ", symptom.Steps.Select(StepInWords))}"
                + (symptom.Question is { } question ? $". Asked: '{question}' Answered: '{symptom.Answer}'" : ""),
            symptom.Line
        )),
        Suitability => data.Suitability.Select(reason => (
            $"{KindInWords(reason.Kind)}: {reason.Text}" + (reason.After is { } after ? $"; counted from {after}" : ""),
            reason.Line
        )),
        _ => [],
    };

    /// <summary>All that a file says, as it is written.</summary>
    internal static IEnumerable<string> SaidIn(string file, ContentLibrary library) =>
        library
            .Pages.Where(page => page.Body.File == file)
            .Select(CheckedPage.From)
            .Concat(CheckedPage.AllFrom(library.Data).Where(page => page.File == file))
            .SelectMany(page => page.In(library).Sentences.Select(sentence => sentence.Written))
            .Concat(MeaningsIn(file, library.Data).Select(meaning => meaning.Text));

    private static string StepInWords(SymptomStep step) =>
        SymptomUrgency.InWords(step.Is) + (step.Until is { } until ? $" until {{{{ {until} }}}}" : "");

    private static string KindInWords(SuitabilityKind kind) => kind switch
    {
        SuitabilityKind.DoNotTreat => "Not treated",
        SuitabilityKind.WaitUntil => "Wait",
        _ => "Ask first",
    };

    private static bool IsVital(Sentence sentence, bool isOfSafety) =>
        sentence.Passage.Kind is not PassageKind.Alt
        && (
            sentence.Words.Any(word => Denial.Is(word.Text))
            || sentence.Passage.Block is Warning
            || (sentence.Passage.Kind is PassageKind.ListItem && Lists.Contains(sentence.Passage.Block))
            || (sentence.IsListed && (isOfSafety || sentence.Above.Any(above => above.Words.Any(word => word.Text == Call))))
        );
}
