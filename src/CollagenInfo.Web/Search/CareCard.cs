using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Web.Search;

/// <summary>A card above the results, as the articles have it, ready for _CareCard.cshtml.</summary>
/// <param name="Name">The kind of card: <c>emergency</c> or <c>urgent</c>.</param>
/// <param name="Spoken">What a screen reader says first.</param>
/// <param name="Heading">What to do, ending with "if".</param>
/// <param name="Signs">What the reader typed, in the words of the site.</param>
/// <param name="Phones">Whom to call, first choice first.</param>
/// <param name="HelpAddress">The article on when to get help; null if there is none.</param>
public sealed record CareCard(
    string Name,
    string Spoken,
    string Heading,
    IReadOnlyList<CareSign> Signs,
    IReadOnlyList<Phone> Phones,
    string? HelpAddress
)
{
    public bool IsEmergency => Name == "emergency";

    public static CareCard From(CareAdvice advice, ClinicProfile clinic) =>
        advice.Urgency is Urgency.Emergency
            ? new CareCard(
                "emergency",
                "Emergency advice:",
                clinic.EmergencyNumber is { } number ? $"Call {number.Display} now if you notice:" : "Call an ambulance now if you notice:",
                advice.Signs,
                clinic.EmergencyNumber is { } emergency ? [emergency] : [],
                advice.HelpAddress
            )
            : new CareCard(
                "urgent",
                "Urgent advice:",
                "Get medical help the same day if you notice:",
                advice.Signs,
                [.. new[] { clinic.Phone, clinic.OutOfHours }.OfType<Phone>()],
                advice.HelpAddress
            );
}
