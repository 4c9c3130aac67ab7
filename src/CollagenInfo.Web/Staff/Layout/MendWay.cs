using System.Text.Json;
using CollagenInfo.Content;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>A change in which what it breaks can be mended by buttons.</summary>
/// <param name="Id">Its number; 0 if it is still to be kept, and nothing can be mended in it yet.</param>
/// <param name="Before">The library without it.</param>
/// <param name="After">The library with it.</param>
public sealed record MendedChange(int Id, ContentLibrary Before, ContentLibrary After)
{
    /// <summary>Whether other files can be taken into it: only its owner writes in them.</summary>
    public bool IsOwn { get; init; } = true;

    /// <summary>Where the buttons are sent.</summary>
    public string Action => $"{DeskAddress.Changes}/{Id}/mend";

    /// <summary>How a problem can be mended in the change, beyond the text that is on the page.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="path">The file that the page is about.</param>
    internal IReadOnlyList<MendWay> WaysOf(ContentProblem problem, string path) =>
        Id == 0
            ? []
            :
            [
                .. IsOwn && problem.Severity is Severity.Error && problem.File != path && ContentFiles.IsEditable(problem.File)
                    ? [MendWay.In(problem, new DeskFile(problem.File).TitleIn(After))]
                    : Array.Empty<MendWay>(),
                .. problem.Lost is { } lost ? MendWay.Instead(problem, VitalDifference.InPlaceOf(lost, Before, After), After) : [],
            ];
}

/// <summary>A way to mend a problem in the same change, for a button.</summary>
/// <param name="File">The file of the problem, or of the line.</param>
/// <param name="Line">Its line.</param>
/// <param name="Lost">The line of <c>vital.yml</c> that the file has lost or turned round; null to write in the file.</param>
/// <param name="Now">What the file says in its place; null if the line need not stand any more.</param>
public sealed record MendWay(string File, int Line, string? Lost, string? Now)
{
    /// <summary>What the button says; not sent.</summary>
    internal string Words { get; private init; } = "";

    /// <summary>What the button sends.</summary>
    internal string Sent => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <summary>What a button has sent; null if it was none.</summary>
    internal static MendWay? Read(string? sent)
    {
        try
        {
            var way = string.IsNullOrEmpty(sent) ? null : JsonSerializer.Deserialize<MendWay>(sent, JsonSerializerOptions.Web);
            return way is { File: not null } && ContentFiles.IsEditable(way.File) ? way : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static MendWay In(ContentProblem problem, string title) =>
        new(problem.File, problem.Line, null, null) { Words = $"Mend \"{title}\" in this change" };

    internal static IEnumerable<MendWay> Instead(ContentProblem problem, string? now, ContentLibrary library)
    {
        var lost = problem.Lost!;
        var drop = new MendWay(lost.File, problem.Line, lost.Text, null)
        {
            Words = lost.MayChange ? "The \"not\" is meant" : "It need not stand any more",
        };
        return now is null || lost.MayChange
            ? [drop]
            : [drop with { Now = now, Words = $"From now on this must stand: \"{library.Expand(now)}\"" }, drop];
    }
}
