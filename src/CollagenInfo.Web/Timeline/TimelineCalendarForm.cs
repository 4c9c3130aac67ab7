namespace CollagenInfo.Web.Timeline;

/// <summary>What to put into the calendar, as the browser sends it.</summary>
public sealed record TimelineCalendarForm
{
    /// <summary>The value for a treated scalp; any other is the skin of the face or body.</summary>
    public const string Scalp = "scalp";

    /// <summary>ASP.NET writes action arguments into its debug log: a patient's answers must not be there.</summary>
    public override string ToString() => nameof(TimelineCalendarForm);

    public string? Area { get; init; }
}
