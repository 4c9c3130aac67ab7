using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Timeline;

/// <summary>The aftercare timeline, for Show.cshtml: its questions, and the times once they are answered.</summary>
public sealed record TimelineViewModel : ToolPage
{
    public override SitePage Tool => SitePages.Timeline;

    public override bool IsAnswered => Answer is not null;

    public required TreatmentForm Form { get; init; }

    /// <summary>The date at the clinic.</summary>
    public required DateOnly Today { get; init; }

    public required HelpCards Help { get; init; }

    /// <summary>The times; null until the questions are answered.</summary>
    public TimelineAnswer? Answer { get; init; }

    public FormField Day => Form.DayField(Today, ErrorOf("day"));

    public FormField Time => Form.TimeField(ErrorOf("time"));

    /// <summary>What is treated: only somebody whose scalp was gets what is for the scalp into the calendar.</summary>
    public static ChoiceField Area { get; } = new(
        "area",
        "What was treated?",
        [
            new ChoiceOption("skin", "Face or body", IsChosen: true),
            new ChoiceOption(TimelineCalendarForm.Scalp, "Scalp", IsChosen: false),
        ]
    );

    internal static TimelineViewModel Asking(ContentLibrary library, TreatmentForm form, DateOnly today) =>
        new()
        {
            Title = SitePages.Timeline.Title,
            Description = SitePages.Timeline.Summary,
            Breadcrumbs = WayHere,
            Form = form,
            Today = today,
            Help = HelpCards.From(library),
        };

    internal static TimelineViewModel Answering(ContentLibrary library, AftercareTimeline timeline, DateOnly today) =>
        Asking(library, TreatmentForm.For(timeline.Treatment.DateTime), today) with { Answer = TimelineAnswer.From(library, timeline) };
}
