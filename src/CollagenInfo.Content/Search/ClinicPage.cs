using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Search;

/// <summary>The built-in page of the clinic in searchable form: its phone, hours, address, and who treats patients.</summary>
internal sealed record ClinicPage : ContentPage
{
    private static readonly ConditionalWeakTable<ClinicProfile, ClinicPage> Made = [];

    public override string Address => PageAddress.Clinic;

    /// <summary>
    /// The page of a clinic; the same object for the same clinic data, so that the index can tell whether it changed.
    /// </summary>
    public static ClinicPage From(ClinicProfile clinic) => Made.GetValue(clinic, static clinic => new ClinicPage
    {
        Slug = Slug.Parse("clinic", null),
        Title = SitePages.Clinic.Title,
        Summary = SitePages.Clinic.Summary,
        Body = new Body(TextOf(clinic), "clinic.yml", 1),
    });

    private static string TextOf(ClinicProfile clinic) => string.Join("\n\n",
    [
        clinic.Name,
        .. clinic.NumberLines,
        .. clinic.Hours.Lines.Select(hours => $"{hours.Days}: {hours.Times}"),
        .. clinic.Hours.SpecialDays.Select(day => day.Name),
        string.Join(", ", clinic.AddressLines),
        .. clinic.Directions,
        .. clinic.People.Select(person => $"{person.Name}, {person.Job}"),
    ]);
}
