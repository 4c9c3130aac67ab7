using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Editor;

/// <summary>One of the views of the editor.</summary>
public abstract record EditorPage : DeskPage
{
    public required EditorFrame Frame { get; init; }

    /// <summary>The address of this view below that of the file; empty for the first.</summary>
    public abstract string View { get; }
}

/// <summary>A text to write in, for Write.cshtml.</summary>
public sealed record TextPage : EditorPage
{
    public required string Text { get; init; }

    /// <summary>Whether it is the whole file; otherwise the text below the front matter.</summary>
    public required bool IsWholeFile { get; init; }

    /// <summary>How many lines of the file are above the text.</summary>
    public int LinesAbove { get; init; }

    /// <summary>The line to which the address leads, for who has no script; null if it leads to none.</summary>
    public LinesAround? Around { get; init; }

    /// <summary>What is kept instead of this text, from another window; null if this text is what is kept.</summary>
    public string? NewerText { get; init; }

    /// <summary>The id of the form with the text.</summary>
    public const string Form = "editor";

    /// <summary>Why there are two texts, for a heading; null if there is one.</summary>
    public string? WhyTwo { get; init; }

    public override string View => IsWholeFile && Frame.File.IsPage ? "/text" : "";

    internal static TextPage From(OpenFile open, EditorFrame frame, bool isWholeFile)
    {
        var text = open.Text.Text!;
        // What is wrong above the text can only be mended in the whole file.
        var parts = isWholeFile || !open.File.IsPage || FrontMatterEdit.ValuesIn(text) is null ? null : FrontMatterEdit.Split(text);
        return new TextPage
        {
            Title = frame.Title,
            Frame = frame,
            Text = parts?.Body ?? text,
            IsWholeFile = parts is null,
            LinesAbove = parts?.Head.Count(letter => letter == '\n') ?? 0,
        };
    }
}

/// <summary>The page as readers would see it, for Look.cshtml.</summary>
public sealed record LookPage : EditorPage
{
    public override string View => "/look";
}

/// <summary>The front matter as a form, for Details.cshtml.</summary>
public sealed record DetailsPage : EditorPage
{
    public required IReadOnlyList<TypedField> Fields { get; init; }

    /// <summary>Whether something was kept since the window was opened where something else was typed.</summary>
    public bool Meets => Fields.Any(one => one.There is not null);

    public override string View => "/details";
}

/// <summary>A file that cannot be edited as text, for Unreadable.cshtml.</summary>
public sealed record UnreadablePage : DeskPage
{
    public required DeskFile File { get; init; }

    public required string Why { get; init; }

    public required string Advice { get; init; }

    internal static UnreadablePage From(OpenFile open) =>
        new()
        {
            Title = open.File.Path,
            File = open.File,
            Why = open.Text.Trouble?.Message ?? "The file is not saved as UTF-8, so its letters are not known.",
            Advice = open.Text.Trouble?.Advice ?? "Ask who made it to save it again with the encoding UTF-8.",
        };
}

/// <summary>A text whose change was set aside and whose page is not there, for Gone.cshtml.</summary>
public sealed record GonePage : DeskPage
{
    public required string Text { get; init; }
}
