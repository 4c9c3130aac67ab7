using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>What _DeskLayout.cshtml needs from every page of the desk.</summary>
public abstract record DeskPage
{
    public required string Title { get; init; }

    /// <summary>The errors in the form, in the order of its fields.</summary>
    public IReadOnlyList<FieldError> FieldErrors { get; init; } = [];

    /// <summary>Why what was wanted was not done, if that is no fault of one field; null if it was, or nothing was wanted.</summary>
    public string? Refusal { get; init; }

    /// <summary>Why nothing can be done with what the page is about, while that is so; null if something can.</summary>
    public string? Hindrance { get; init; }

    /// <summary>What has just been done, in a sentence; null if nothing.</summary>
    public string? Done { get; init; }

    /// <summary>The title for the browser's tab; begins with "Error", so that a screen reader says that first.</summary>
    public string WindowTitle => IsRefused ? $"Error: {Title}" : Title;

    /// <summary>Whether what was wanted was not done.</summary>
    public bool IsRefused => FieldErrors.Count > 0 || Refusal is not null;

    /// <summary>The error of one field; null if there is none.</summary>
    public string? ErrorOf(string field) => FieldErrors.FirstOrDefault(error => error.Field == field)?.Message;
}
