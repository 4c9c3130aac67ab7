using CollagenInfo.Content.Changes;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>One change as somebody without an account reads it, for Outside.cshtml.</summary>
public sealed record OutsidePage : DeskPage
{
    public const int LongestName = 60;
    public const int LongestRemark = 2000;

    public required OutsideForm Form { get; init; }

    /// <summary>Whose change it is, and since when it is kept or proposed.</summary>
    public required string Words { get; init; }

    /// <summary>What becomes of a page as a whole that is renamed or removed.</summary>
    public required IReadOnlyList<string> Whole { get; init; }

    /// <summary>Whether there is a page to show it on.</summary>
    public required bool HasPage { get; init; }

    /// <summary>"What changes: 1 sentence."</summary>
    public required string Amount { get; init; }

    public string? Why { get; init; }

    public required IReadOnlyList<GuardFinding> Findings { get; init; }

    public required IReadOnlyList<ChangedText> Texts { get; init; }

    public required IReadOnlyList<ChangedPicture> Pictures { get; init; }

    public ImpactList? Impact { get; init; }

    /// <summary>What was said by this link before.</summary>
    public required IReadOnlyList<RemarkLine> Remarks { get; init; }

    /// <summary>Until when the link is good.</summary>
    public required string Until { get; init; }

    public FormField NameField =>
        new("name", "Your name", Form.Name)
        {
            MaxLength = LongestName,
            AutoComplete = "name",
            Error = ErrorOf("name"),
        };

    /// <summary>The page with what is wrong in a remark; nothing is if it can be sent.</summary>
    internal OutsidePage Checked()
    {
        var errors = new List<FieldError>();
        if (Form.Name?.Trim() is not { Length: > 0 and <= LongestName })
        {
            errors.Add(new FieldError("name", $"Write your name, in at most {LongestName} letters."));
        }

        if (Form.Remark?.Trim() is not { Length: > 0 and <= LongestRemark })
        {
            errors.Add(new FieldError("remark", $"Write your remark, in at most {LongestRemark} letters."));
        }

        return this with
        {
            FieldErrors = errors,
        };
    }
}

/// <summary>A link that shows nothing any more, for OutsideEnded.cshtml.</summary>
public sealed record OutsideEndedPage : DeskPage
{
    public required string Words { get; init; }

    /// <summary>Where the change can be read now; null if nowhere.</summary>
    public string? Shown { get; init; }

    /// <summary>What somebody wrote who was too late; null if nothing.</summary>
    public string? Remark { get; init; }
}

/// <summary>A link in the list of those that can be used.</summary>
/// <param name="Id">Its number in the ledger.</param>
/// <param name="Words">Who made it, until when it is good, and whether it was used.</param>
public sealed record LinkLine(int Id, string Words);
