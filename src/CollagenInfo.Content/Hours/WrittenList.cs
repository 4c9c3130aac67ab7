namespace CollagenInfo.Content.Hours;

/// <summary>Parts what people write in a row: "Monday, Wednesday and Friday", "9 AM to noon and 1 PM to 5 PM".</summary>
internal static class WrittenList
{
    private static readonly string[] Between = [", and ", ",and ", ",", " and ", "&"];

    /// <summary>The parts in small letters, with single spaces.</summary>
    public static string[] Parts(string written) => Plain(written).Split(Between, StringSplitOptions.TrimEntries);

    /// <summary>The ends of a span, or the one part, in small letters, with single spaces.</summary>
    /// <param name="part">"Monday to Friday".</param>
    /// <param name="between">What may stand between the two ends.</param>
    public static string[] Ends(string part, string[] between) => Plain(part).Split(between, StringSplitOptions.TrimEntries);

    /// <summary>In small letters, with single spaces.</summary>
    public static string Plain(string written) =>
        string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
