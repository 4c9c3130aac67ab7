using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.WhenCanI;

/// <summary>One activity and what to know about it.</summary>
/// <param name="Question">What completes "When can I": "wear makeup".</param>
/// <param name="Answer">What is said where it differs from the group: "Often the next day"; null if the group says it.</param>
/// <param name="Condition">A condition that also has to be met; null if none.</param>
public sealed record ActivityLine(string Question, string? Answer, string? Condition)
{
    internal static ActivityLine From(ActivityAnswer answer, string group, bool isOver)
    {
        var note = isOver ? answer.Condition : answer.Note;
        return new ActivityLine(
            answer.Activity.Question,
            answer.InWords == group ? null : answer.InWords,
            note is null ? null : Capitals.Capitalized(note)
        );
    }
}
