using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Suitability;

/// <summary>The checklist, for Show.cshtml.</summary>
public sealed record SuitabilityViewModel : ToolPage
{
    public override SitePage Tool => SitePages.Suitability;

    public required IReadOnlyList<ReasonList> Lists { get; init; }

    public static SuitabilityViewModel For(ContentLibrary library, SuitabilityForm form, DateOnly today)
    {
        var errors = form.Errors(library, today);
        return new SuitabilityViewModel
        {
            Title = SitePages.Suitability.Title,
            Description = SitePages.Suitability.Summary,
            Breadcrumbs = WayHere,
            FieldErrors = errors,
            Lists = [.. AllLists().Where(list => list.Reasons.Count > 0)],
        };

        IEnumerable<ReasonList> AllLists()
        {
            yield return List(
                "not",
                SuitabilityKind.DoNotTreat,
                "Reasons not to have it",
                "We do not treat you while one of these is true."
            );
            yield return List(
                "wait",
                SuitabilityKind.WaitUntil,
                "Reasons to wait",
                "If you give the date, the page says when the wait is over."
            );
            yield return List("ask", SuitabilityKind.AskFirst, "Ask first", "These do not always rule treatment out.");
        }

        ReasonList List(string id, SuitabilityKind kind, string title, string hint) =>
            new(
                id,
                title,
                hint,
                [
                    .. library
                        .Data.Suitability.Where(item => item.Kind == kind)
                        .Select(item => Reason.From(library, item, form) with { Day = DayOf(item) }),
                ]
            );

        // A browser's date field shows nothing for a date that does not exist; a text field keeps what was typed in view.
        bool IsNoDate(SuitabilityItem item) => form.DayOf(item.Id) is { } written && TypedDay.Parse(written) is null;

        FormField? DayOf(SuitabilityItem item) =>
            !SuitabilityForm.HasDay(item)
                ? null
                : new FormField(SuitabilityForm.FieldOf(item.Id), SuitabilityForm.QuestionOf(item), TypedDay.Again(form.DayOf(item.Id)))
                {
                    Type = IsNoDate(item) ? "text" : "date",
                    MaxLength = IsNoDate(item) ? FormField.LongestAnswer : null,
                    Max = TypedDay.Text(today),
                    Error = errors.FirstOrDefault(error => error.Field == SuitabilityForm.FieldOf(item.Id))?.Message,
                };
    }
}

/// <summary>One of the three lists.</summary>
/// <param name="Id">Its name in the page, to which a link leads.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Hint">What its reasons mean.</param>
/// <param name="Reasons">The reasons, in the order of the file.</param>
public sealed record ReasonList(string Id, string Title, string Hint, IReadOnlyList<Reason> Reasons);

/// <summary>One reason to tick.</summary>
/// <param name="Id">Its name in <c>suitability.yml</c>.</param>
/// <param name="Text">What the patient has or had.</param>
/// <param name="Note">What else to know; null if nothing.</param>
/// <param name="Words">Its medical words, to be shown with plain ones.</param>
/// <param name="IsChosen">Whether it is ticked.</param>
/// <param name="Day">The field for the first day of the wait; null if it needs none.</param>
public sealed record Reason(string Id, string Text, string? Note, IReadOnlyList<Term> Words, bool IsChosen, FormField? Day)
{
    /// <summary>Whether it is a medicine, which nobody should stop for this treatment.</summary>
    public required bool IsMedicine { get; init; }

    public static Reason From(ContentLibrary library, SuitabilityItem item, SuitabilityForm form) => new(
        item.Id,
        library.Expand(item.Text),
        item.Note is null ? null : library.Expand(item.Note),
        PlainWords.FindIn(item.Text, item.Note, library.Data.Terms),
        form.Chosen.Contains(item.Id),
        null)
    {
        IsMedicine = item.IsMedicine,
    };

    /// <summary>The id of the hint that screen readers read with it; null if there is none.</summary>
    public string? DescribedBy => Note is null && Words.Count == 0 && !IsMedicine ? null : $"{Id}-hint";
}
