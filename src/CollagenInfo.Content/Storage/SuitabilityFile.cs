using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>suitability.yml</c>: three lists.</summary>
internal static class SuitabilityFile
{
    public static IReadOnlyList<SuitabilityItem> Parse(YamlMap file)
    {
        SuitabilityItem[] items =
        [
            .. file.Maps("do-not-treat").Select(keys => Read(SuitabilityKind.DoNotTreat, keys)).OfType<SuitabilityItem>(),
            .. file.Maps("wait-until").Select(keys => Read(SuitabilityKind.WaitUntil, keys)).OfType<SuitabilityItem>(),
            .. file.Maps("ask-first").Select(keys => Read(SuitabilityKind.AskFirst, keys)).OfType<SuitabilityItem>(),
        ];
        file.RefuseOtherKeys();
        foreach (var twin in items.GroupBy(item => item.Id).SelectMany(same => same.Skip(1)))
        {
            file.Problems.Add("duplicate-id", twin.Line, $"Another reason has the id '{twin.Id}' already.", "Give each its own id.");
        }

        return [.. items.DistinctBy(item => item.Id)];
    }

    /// <summary>Parses a reason; null if it lacks its text or its id.</summary>
    private static SuitabilityItem? Read(SuitabilityKind kind, YamlMap keys)
    {
        var item = new SuitabilityItem
        {
            Id = keys.RequiredName("id"),
            Kind = kind,
            Text = keys.Required("text"),
            Wait = keys.Name("wait"),
            After = keys.Text("after"),
            Until = keys.Text("until"),
            Note = keys.Text("note"),
            IsMedicine = keys.Flag("medicine", otherwise: false),
            IsLeftOut = keys.Flag("left-out", otherwise: false),
            Words = keys.List("words"),
            Asked = keys.List("asked"),
            Sources = keys.Names("sources"),
            Line = keys.Line,
        };
        keys.RefuseOtherKeys();

        if (kind is SuitabilityKind.WaitUntil && item is { Wait: null, Until: null })
        {
            keys.Problems.Add(
                "missing-value",
                keys.Line,
                $"'{item.Id}' does not say how long to wait.",
                "Write 'wait:' with a fact's key and 'after:', or 'until:' in words."
            );
        }

        return keys.LacksText ? null : item;
    }
}
