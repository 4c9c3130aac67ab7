using System.Text.RegularExpressions;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// A phone number comes from <c>clinic.yml</c>: a typed one stays behind when the number changes, and cannot be tapped. The emergency
/// number, typed right, hurts nobody: that is only a hint.
/// </summary>
internal sealed partial class TypedPhoneCheck : ISentenceCheck
{
    private readonly bool isOfEmergency;

    private TypedPhoneCheck(bool isOfEmergency, Rule rule) => (this.isOfEmergency, Rule) = (isOfEmergency, rule);

    internal const string Advice =
        "Write {{ clinic.phone-now }}, {{ clinic.phone }}, {{ clinic.out-of-hours }} or {{ clinic.emergency-number }}.";

    internal static readonly Rule Typed = new(
        "typed-phone",
        "A typed number stays behind when it changes, and cannot be tapped to call.",
        "Call (202) 555-0147.",
        "Call {{ clinic.phone }}."
    );

    private static readonly Rule TypedEmergency = new(
        "typed-emergency-number",
        "The emergency number by reference can be tapped to call, and is right in every country.",
        "Call 911.",
        $"Call {{{{ {ClinicProfile.EmergencyReference} }}}}.",
        Severity.Warning
    );

    /// <summary>The numbers that may be wrong, and the emergency number of now.</summary>
    public static ISentenceCheck[] Both { get; } =
    [
        new TypedPhoneCheck(isOfEmergency: false, Typed),
        new TypedPhoneCheck(isOfEmergency: true, TypedEmergency),
    ];

    public Rule Rule { get; }

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library) =>
        !sentence.HasDigit
            ? []
            : Phones()
                .Matches(sentence.Text)
                .Where(phone => !sentence.IsReference(phone.Index))
                .Where(phone => IsEmergencyNumber(phone.Value, library.Clinic) == isOfEmergency)
                .Select(phone => new SentenceFault(
                    phone.Index,
                    $"The phone number '{phone.Value}' is typed by hand.",
                    Advice
                )
                {
                    Fix = ReferenceTo(phone.Value, library.Clinic) is { } reference
                        ? new ProposedEdit("Use the clinic's number", phone.Value, reference)
                        : null,
                });

    private static bool IsEmergencyNumber(string number, ClinicProfile clinic) =>
        clinic.EmergencyNumber is { } emergency && emergency.Address == new Phone(number, "").Address;

    /// <summary>The reference to a number, if it is one of the clinic's now.</summary>
    private static string? ReferenceTo(string number, ClinicProfile clinic)
    {
        var dialed = new Phone(number, "").Address;
        return clinic.Phone?.Address == dialed ? "{{ clinic.phone }}"
            : clinic.OutOfHours?.Address == dialed ? "{{ clinic.out-of-hours }}"
            : clinic.EmergencyNumber?.Address == dialed ? $"{{{{ {ClinicProfile.EmergencyReference} }}}}"
            : null;
    }

    /// <summary>
    /// With a country code, in the American form, in the British form, after "tel:", and any number that somebody is told to call.
    /// </summary>
    [GeneratedRegex(
        @"(?<![\w$£€.,])(\+\d[\d ().–—-]{7,20}\d|\(?\d{3}\)?[ .–—-]{0,2}\d{3}[ .–—-]\d{4}|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}"
            + @"|(tel|sms|callto):\s*\+?[\d(][\d ().-]*\d"
            + @"|(?<=\b([Cc]all|[Dd]ial|[Pp]hone|[Rr]ing|[Tt]ext)( us)?( at| on)?:? )"
            + @"(\d{7,12}|\d{3}[-. ]\d{4}|911|112|999|000|111))(?![\w-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Phones();
}
