using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Symptoms;

/// <summary>The names of the groups of symptoms on the page.</summary>
internal static class GroupWords
{
    public static string Title(SymptomGroup group) => group switch
    {
        SymptomGroup.WholeBody => "Breathing, fever, collapse",
        SymptomGroup.Eyes => "Eyes",
        SymptomGroup.HeatSwellingPain => "Heat, swelling, pain, itching",
        SymptomGroup.BumpsAndBlisters => "Bumps, blisters, rash",
        SymptomGroup.Color => "Color of the skin",
        SymptomGroup.Surface => "Blood, fluid, scabs, flakes",
        SymptomGroup.MarksAndShape => "Scars, marks in lines, dents",
        _ => "Something else",
    };

    public static string Hint(SymptomGroup group) => group switch
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
