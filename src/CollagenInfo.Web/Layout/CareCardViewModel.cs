using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Layout;

/// <summary>A care card that no author writes, ready for _CareCard.cshtml: what to do, at which signs, and whom to call.</summary>
public sealed record CareCardViewModel
{
    public required CareKind Kind { get; init; }

    /// <summary>What to do, in pieces: the number among them is a link.</summary>
    public required IReadOnlyList<FactText> Action { get; init; }

    public required IReadOnlyList<CareCardSign> Signs { get; init; }

    /// <summary>Whom to call at the clinic.</summary>
    public required ClinicNumbers Clinic { get; init; }

    /// <summary>"On day 3 after treatment, you notice:" above signs that a patient has chosen; null if the card asks "if".</summary>
    public string? Noticed { get; init; }

    /// <summary>The emergency signs that the patient has not chosen; none on another card.</summary>
    public IReadOnlyList<CareCardSign> OtherSigns { get; init; } = [];

    /// <summary>The article "when to get help"; null for no link, as in an emergency, where nobody should read on.</summary>
    public string? HelpAddress { get; init; }

    /// <summary>The class that gives the card its place in the room; null if it needs none.</summary>
    public string? Place { get; init; }

    /// <summary>A page has at most one card of a kind, and one answer.</summary>
    public string HeadingId => Noticed is null ? Kind.Name : "answer";

    public static CareCardViewModel From(ClinicProfile clinic, CareKind kind, IEnumerable<CareCardSign> signs) =>
        new()
        {
            Kind = kind,
            Action = kind.ActionAt(clinic),
            Signs = [.. signs],
            Clinic = ClinicNumbers.From(clinic),
        };
}

/// <summary>A sign on a care card.</summary>
/// <param name="Label">The sign in a patient's words.</param>
public sealed record CareCardSign(string Label)
{
    /// <summary>"48 hours": the time after which it is so urgent; null if it is from the start.</summary>
    public string? After { get; init; }

    /// <summary>How it looks, or what goes with it; null if the label says it all.</summary>
    public string? Detail { get; init; }

    /// <summary>When it would mean more, in sentences.</summary>
    public IReadOnlyList<string> Later { get; init; } = [];
}
