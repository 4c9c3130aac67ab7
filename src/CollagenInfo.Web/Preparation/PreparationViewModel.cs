using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Preparation;

/// <summary>What to do before an appointment, for Show.cshtml: its questions, and the days once they are answered.</summary>
public sealed record PreparationViewModel : ToolPage
{
    public override SitePage Tool => SitePages.Preparation;

    public override bool IsAnswered => Answer is not null;

    public required AppointmentForm Form { get; init; }

    /// <summary>The date at the clinic.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The article that the days come from; null if there is none, so that nothing can be counted.</summary>
    public required PageLink? Article { get; init; }

    /// <summary>The days; null until the questions are answered.</summary>
    public PreparationAnswer? Answer { get; init; }

    public FormField Day => Form.DayField(Today, ErrorOf("day"));

    public FormField Time => Form.TimeField(ErrorOf("time"));

    internal static PreparationViewModel Asking(ContentLibrary library, AppointmentForm form, DateOnly today) =>
        new()
        {
            Title = SitePages.Preparation.Title,
            Description = SitePages.Preparation.Summary,
            Breadcrumbs = WayHere,
            Form = form,
            Today = today,
            Article = library.ReadBy(ArticleTool.BeforeTreatment) is { } article
                ? new PageLink(library.Expand(article.Title), article.Address)
                : null,
        };

    internal static PreparationViewModel Answering(ContentLibrary library, AppointmentForm form, PreparationPlan plan, TimeOnly? time) =>
        Asking(library, form, plan.Today) with
        {
            Answer = PreparationAnswer.From(plan, time, library.Clinic.Locale),
        };
}
