namespace CollagenInfo.Content.Facts;

/// <summary>The names of the groups of symptoms, for patients and for those who edit the list.</summary>
public static class SymptomGroups
{
    /// <summary>The heading of a group.</summary>
    public static string TitleOf(SymptomGroup group) => group switch
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
}
