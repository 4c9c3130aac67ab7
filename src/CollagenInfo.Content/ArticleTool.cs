namespace CollagenInfo.Content;

/// <summary>A tool that says for each day what one article says about it.</summary>
public enum ArticleTool
{
    /// <summary>Shows the lists under the headings that name a time after treatment.</summary>
    AftercareTimeline,

    /// <summary>Counts the table of what to do before treatment back from the appointment.</summary>
    BeforeTreatment,
}
