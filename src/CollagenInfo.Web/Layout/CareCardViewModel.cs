using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Layout;

/// <summary>A care card made by a tool, for _CareCard.cshtml: what to do, for which signs, and whom to call.</summary>
public sealed record CareCardViewModel
{
    public required CareKind Kind { get; init; }

    /// <summary>What to do, in pieces, so that the phone number can be a link.</summary>
    public required IReadOnlyList<FactText> Action { get; init; }

    public required IReadOnlyList<CareCardSign> Signs { get; init; }

    /// <summary>The clinic's phone numbers.</summary>
    public required ClinicNumbers Clinic { get; init; }

    /// <summary>"On day 3 after treatment, you notice:", for signs that a patient has chosen; null if the card says "if".</summary>
    public string? Noticed { get; init; }

    /// <summary>On an emergency card, the emergency signs that the patient has not chosen.</summary>
    public IReadOnlyList<CareCardSign> OtherSigns { get; init; } = [];

    /// <summary>What the sign may be as well, with the question that tells them apart; null if nothing usual looks like it.</summary>
    public (string If, string Then)? Usual { get; init; }

    /// <summary>
    /// The address of the article "when to get help"; null for no link, as in an emergency, when nobody should read on.
    /// </summary>
    public string? HelpAddress { get; init; }

    /// <summary>The CSS class for the card's place on the page; null if it needs none.</summary>
    public string? Place { get; init; }

    /// <summary>Unique, because a page has at most one card of each kind and one answer.</summary>
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
    /// <summary>"48 hours": the time after which it is that urgent; null if from the start.</summary>
    public string? After { get; init; }

    /// <summary>What it looks like, or what comes with it; null if the label is enough.</summary>
    public string? Detail { get; init; }

    /// <summary>When it becomes more urgent, in sentences.</summary>
    public IReadOnlyList<string> Later { get; init; } = [];
}
