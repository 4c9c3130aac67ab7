using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Layout;

/// <summary>What to do about a sign, in words.</summary>
internal static class UrgencyWords
{
    /// <summary>What to do: "call us".</summary>
    public static string Do(Urgency urgency) =>
        urgency switch
        {
            Urgency.Emergency => "call the emergency number now",
            Urgency.SameDay => "get medical help the same day",
            Urgency.CallUs => "call us",
            _ => "expected on this day",
        };

    /// <summary>
    /// "If you still notice this 3 days after treatment, call us." True of symptoms that stay and of those that get worse.
    /// </summary>
    public static string Sentence(LaterUrgency later) => $"If you still notice this {later.After} after treatment, {Do(later.Is)}.";
}
