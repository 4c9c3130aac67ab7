using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>suitability.yml</c>: three lists.</summary>
internal static class SuitabilityFile
{
    public static IReadOnlyList<SuitabilityItem> Parse(YamlMap file)
    {
        SuitabilityItem[] items =
        [
            .. file.Maps("do-not-treat").Select(keys => Read(SuitabilityKind.DoNotTreat, keys)),
            .. file.Maps("wait-until").Select(keys => Read(SuitabilityKind.WaitUntil, keys)),
            .. file.Maps("ask-first").Select(keys => Read(SuitabilityKind.AskFirst, keys)),
        ];
        file.RefuseOtherKeys();
        return items;
    }

    private static SuitabilityItem Read(SuitabilityKind kind, YamlMap keys)
    {
        var item = new SuitabilityItem
        {
            Id = keys.Required("id"),
            Kind = kind,
            Text = keys.Required("text"),
            Wait = keys.Text("wait"),
            After = keys.Text("after"),
            Until = keys.Text("until"),
            Note = keys.Text("note"),
            IsMedicine = keys.Flag("medicine", otherwise: false),
            Sources = keys.List("sources"),
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

        return item;
    }
}
