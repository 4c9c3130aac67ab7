using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Symptoms;

/// <summary>What else is in a group of symptoms, below its name.</summary>
internal static class GroupHints
{
    public static string Of(SymptomGroup group) => group switch
    {
        SymptomGroup.WholeBody => "Also confusion, seizure or swollen glands",
        SymptomGroup.Eyes => "Sight, an injury, or signs near an eye",
        SymptomGroup.HeatSwellingPain => "Also tightness or numbness",
        SymptomGroup.BumpsAndBlisters => "Also pimples or a cold sore",
        SymptomGroup.Color => "Redness, darker or lighter skin, streaks, bruises",
        SymptomGroup.Surface => "Also pus, open areas, dryness or a burn",
        SymptomGroup.MarksAndShape => "Also a change of shape",
        _ => "Other health conditions, reused needles, any other worry",
    };
}
