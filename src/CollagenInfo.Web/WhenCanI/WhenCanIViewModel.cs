using CollagenInfo.Content.Facts;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.WhenCanI;

/// <summary>All answers to "When can I ...?", for Show.cshtml.</summary>
public sealed record WhenCanIViewModel : ToolPage
{
    public override SitePage Tool => SitePages.WhenCanI;

    public override bool IsAnswered => Treatment is not null;

    public required TreatmentForm Form { get; init; }

    /// <summary>The date at the clinic.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>"ended on Sunday, November 22, 2026, 2:30 PM"; null until the form is answered.</summary>
    public required string? Treatment { get; init; }

    public required IReadOnlyList<ActivityGroup> Groups { get; init; }

    /// <summary>The signs that need help the same day.</summary>
    public required CareCardViewModel SameDay { get; init; }

    /// <summary>The article "when to get help"; null if there is none.</summary>
    public required PageLink? Help { get; init; }

    public FormField Day => Form.DayField(Today, ErrorOf("day"));

    public FormField Time => Form.TimeField(ErrorOf("time"));

    internal static WhenCanIViewModel For(
        ContentLibrary library,
        TreatmentForm form,
        DateTime? treatment,
        DateOnly today,
        DateTimeOffset now
    )
    {
        var (zone, locale) = (library.Clinic.TimeZone, library.Clinic.Locale);
        DateTimeOffset? moment = treatment is { } local ? ClinicTime.LastMoment(local, zone) : null;
        return new WhenCanIViewModel
        {
            Title = SitePages.WhenCanI.Title,
            Description = SitePages.WhenCanI.Summary,
            Breadcrumbs = WayHere,
            Form = moment is { } known ? TreatmentForm.For(known.DateTime) : form,
            Today = today,
            Treatment = moment is { } end ? $"{(end > now ? "ends" : "ended")} on {DateText.MomentOfYear(end, locale)}" : null,
            Groups = ActivityGroup.AllFrom(library.Clinic, ActivityAnswer.From(library), moment, now),
            SameDay = HelpCards.From(library).SameDay,
            Help = library.Help is { } help ? new PageLink("when to get help", help.Address) : null,
        };
    }
}
