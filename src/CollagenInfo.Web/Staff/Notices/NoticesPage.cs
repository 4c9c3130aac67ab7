using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Notices;

/// <summary>Every notice, and the form for one, for Notices.cshtml.</summary>
public sealed record NoticesPage : DeskPage
{
    /// <summary>The notices by what holds for them now: on show, coming, ended.</summary>
    public required IReadOnlyList<NoticeGroup> Groups { get; init; }

    public required NoticeForm Form { get; init; }

    public required ChoiceField Topics { get; init; }

    public required ChoiceField Article { get; init; }

    /// <summary>Where the person's change of the notices is read and published; null if there is none.</summary>
    public string? Change { get; init; }

    /// <summary>The notice as it was kept since the window was opened, if something else was typed; null otherwise.</summary>
    public NoticeEntry? There { get; init; }

    public FormField From => MomentField(nameof(From), NoticeWords.From, Form.From, "In the clinic's time, as all times here.");

    public FormField Until => MomentField(nameof(Until), NoticeWords.Until, Form.Until, "It ends by itself then.");

    /// <summary>A browser's field shows nothing for what is no moment; a text field keeps what was typed in view.</summary>
    private FormField MomentField(string name, string label, string? typed, string hint) =>
        new(name, label, typed)
        {
            Type = string.IsNullOrEmpty(typed) || NoticeForm.MomentOf(typed) is not null ? "datetime-local" : "text",
            MaxLength = FormField.LongestAnswer,
            Hint = hint,
            Error = ErrorOf(name),
        };
}

/// <summary>Notices of one kind.</summary>
/// <param name="Title">"On show now".</param>
/// <param name="Ending">What the button says that ends one of them: "End it now".</param>
/// <param name="Lines">The notices.</param>
public sealed record NoticeGroup(string Title, string Ending, IReadOnlyList<NoticeEntry> Lines);

/// <summary>One notice.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">What it says.</param>
/// <param name="When">"November 28, 8:00 AM to 6:00 PM".</param>
/// <param name="Where">Above which pages.</param>
/// <param name="Who">Who wrote it and when, or that it is not on the site yet.</param>
public sealed record NoticeEntry(string Id, string Text, string When, string Where, string Who);
