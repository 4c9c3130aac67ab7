using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.Numbers;

/// <summary>What can be chosen for a number.</summary>
internal static class NumberChoices
{
    private static readonly (string Value, Basis Basis, string Words)[] Bases =
    [
        ("regulator", Basis.Regulator, "a regulator says so"),
        ("nhs", Basis.Nhs, "the NHS says so"),
        ("device-instructions", Basis.DeviceInstructions, "instructions of a device"),
        ("trial-or-review", Basis.TrialOrReview, "a trial or a review"),
        ("clinic-practice", Basis.ClinicPractice, "the clinic's own practice"),
        ("editorial-conservative", Basis.EditorialConservative, "a cautious choice where sources differ"),
        ("arithmetic", Basis.Arithmetic, "worked out from other numbers"),
    ];

    /// <summary>The grades of evidence as the file has them, the weakest first.</summary>
    public static IReadOnlyList<string> Grades { get; } = ["none", "very-low", "low", "moderate"];

    public static Basis? BasisOf(string? value) =>
        Array.Find(Bases, basis => basis.Value == value) is { Value: not null } basis ? basis.Basis : null;

    public static string ValueOf(Basis basis) => Array.Find(Bases, choice => choice.Basis == basis).Value;

    /// <summary>Whether it says that somebody else than the clinic has published the value.</summary>
    public static bool IsPublished(Basis basis) => basis is Basis.Regulator or Basis.Nhs or Basis.DeviceInstructions or Basis.TrialOrReview;

    public static IReadOnlyList<ChoiceOption> BasisOptions(string? chosen) =>
        [.. Bases.Select(basis => new ChoiceOption(basis.Value, basis.Words, basis.Value == chosen))];

    public static IReadOnlyList<ChoiceOption> GradeOptions(string? chosen) =>
        [.. Grades.Select(grade => new ChoiceOption(grade, grade.Replace('-', ' '), grade == chosen))];

    /// <summary>The units in which a number can be given: those that measure the same.</summary>
    public static IReadOnlyList<ChoiceOption> UnitOptions(Quantity quantity, string? chosen) =>
        [
            .. Unit
                .Names.Select(Unit.Find)
                .OfType<Unit>()
                .Distinct()
                .Where(unit => quantity.IsComparableWith(quantity with { Unit = unit }))
                .Select(unit => new ChoiceOption(unit.Plural, WordsOf(unit), unit == Unit.Find(chosen ?? ""))),
        ];

    private static string WordsOf(Unit unit) =>
        unit.Plural switch
        {
            "%" => "percent (%)",
            "C" => "degrees Celsius",
            _ => unit.Plural,
        };
}
