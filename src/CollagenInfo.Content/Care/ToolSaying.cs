namespace CollagenInfo.Content.Care;

/// <summary>How a tool comes to what it tells.</summary>
public enum SayingKind
{
    /// <summary>A text of a file, with its numbers in words.</summary>
    Text,

    /// <summary>An answer that it works out.</summary>
    Answer,

    /// <summary>A day or time that it works out.</summary>
    Time,
}

/// <summary>
/// One thing that a tool can tell patients. References to the clinic, such as its phone number, are as they are written; numbers are
/// in words. These words are what clinicians sign: saying the same otherwise takes every signature away.
/// </summary>
/// <param name="Tool">The tool.</param>
/// <param name="Group">What it belongs to: "Reasons to wait".</param>
/// <param name="Key">What it is about, the same in every library.</param>
/// <param name="Subject">The same, as a patient reads it.</param>
/// <param name="Words">What the tool says.</param>
/// <param name="Kind">How it comes to that.</param>
public sealed record ToolSaying(SitePage Tool, string Group, string Key, string Subject, string Words, SayingKind Kind)
{
    /// <summary>What it is about, with the kind of saying.</summary>
    public (string Address, string Key, SayingKind Kind) Name => (Tool.Address, Key, Kind);

    /// <summary>Everything that the tools of a library can tell, in the order of the site.</summary>
    public static IReadOnlyList<ToolSaying> AllFrom(ContentLibrary library) =>
        [.. SitePages.Tools.SelectMany(tool => AllFrom(library, tool))];

    /// <summary>Everything that one tool can tell.</summary>
    public static IReadOnlyList<ToolSaying> AllFrom(ContentLibrary library, SitePage tool) =>
        new ToolSayings(library, tool) is var sayings
            ? tool.Address switch
            {
                PageAddress.Timeline => [.. AftercareSayings.OfTimeline(sayings), .. SymptomSayings.Warnings(sayings)],
                PageAddress.WhenCanI => [.. AftercareSayings.OfAnswers(sayings), .. SymptomSayings.Warnings(sayings)],
                PageAddress.Symptoms => [.. SymptomSayings.All(sayings)],
                PageAddress.Preparation => [.. PreparationSayings.All(sayings)],
                PageAddress.Suitability => [.. SuitabilitySayings.All(sayings)],
                PageAddress.Course => [.. CourseSayings.All(sayings)],
                _ => [],
            }
            : [];
}
