using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>symptoms.yml</c>: one group for each symptom.</summary>
internal static class SymptomsFile
{
    public static IReadOnlyList<Symptom> Parse(YamlMap file) => file.Groups((id, line, keys) => new Symptom(
        id,
        keys.Required("label"),
        keys.Text("detail"),
        keys.List("words"),
        Steps(id, line, keys),
        keys.Names("sources"),
        line)
    {
        Question = keys.Text("question"),
        Answer = keys.Text("question") is null ? null : keys.Required("answer"),
        Worse = keys.Text("worse"),
        Usual = keys.Text("usual"),
        UsualIf = keys.Text("usual-if"),
        Before = keys.Text("before"),
        Signs = keys.List("signs"),
        IsSpecial = keys.Flag("special", otherwise: false),
        Group = keys.OneOf<SymptomGroup>("group") ?? SymptomGroup.Other,
    });

    /// <summary>Parses the steps. Each but the last must have an end, so that together they cover all time.</summary>
    private static List<SymptomStep> Steps(string id, int line, YamlMap keys)
    {
        var steps = keys.Maps("steps").Select(Step).ToList();
        if (steps.Count == 0 || steps[^1].Until is not null || steps.SkipLast(1).Any(step => step.Until is null))
        {
            keys.Problems.Add(
                "symptom-steps",
                line,
                $"'{id}' does not say what to do at every moment.",
                "Give each step but the last an 'until:', and the last none."
            );
        }

        return steps;
    }

    private static SymptomStep Step(YamlMap keys)
    {
        keys.Required("is");
        var step = new SymptomStep(keys.OneOf<Urgency>("is") ?? Urgency.CallUs, keys.Name("until"));
        keys.RefuseOtherKeys();
        return step;
    }
}
