using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Suitability;

/// <summary>One line on the page to take to the clinic.</summary>
/// <param name="Text">What applies.</param>
/// <param name="Wait">How long to wait and until when, in a sentence; null if there is nothing to wait for.</param>
/// <param name="Note">What else to know; null if nothing.</param>
/// <param name="IsMedicine">Whether it is a medicine, which nobody should stop for this treatment.</param>
public sealed record SheetLine(string Text, string? Wait, string? Note, bool IsMedicine)
{
    public static SheetLine From(ContentLibrary library, SuitabilityLine line, DateOnly today) => new(
        library.Expand(line.Item.Text),
        WaitOf(library, line, today),
        line.Item.Note is null ? null : library.Expand(line.Item.Note),
        line.Item.IsMedicine);

    private static string? WaitOf(ContentLibrary library, SuitabilityLine line, DateOnly today) => line switch
    {
        { Item.Wait: { } key } => TimeOf(library, line, library.Expand($"{{{{ {key} }}}}"), today),
        { Item.Until: { } until } => $"Wait until {library.Expand(until)}.",
        _ => null,
    };

    /// <summary>A wait that is over is still shown: a date that has passed does not make anybody suitable.</summary>
    private static string TimeOf(ContentLibrary library, SuitabilityLine line, string wait, DateOnly today)
    {
        var after = line.Item.After is { } what ? $" after {library.Expand(what)}" : "";
        return line switch
        {
            { Since: { } since, WaitEnds: { } end } when end > today =>
                $"Wait at least {wait}{after} ({Day(since)}): not before {Day(end)}.",
            { Since: { } since, WaitEnds: { } end } =>
                $"Wait at least {wait}{after} ({Day(since)}): that was {Day(end)}. Tell us all the same.",
            { Since: { } since } => $"Wait at least {wait}{after} ({Day(since)}).",
            _ => $"Wait at least {wait}{after}. Find out the date, and tell us.",
        };

        string Day(DateOnly date) => DateText.Long(date, library.Clinic.Locale);
    }
}
