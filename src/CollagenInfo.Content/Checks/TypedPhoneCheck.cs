using System.Text.RegularExpressions;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>A phone number comes from <c>clinic.yml</c>: a typed one stays behind when the number changes, and cannot be tapped.</summary>
internal sealed partial class TypedPhoneCheck : ISentenceCheck
{
    public Rule Rule { get; } =
        new(
            "typed-phone",
            "A typed number stays behind when it changes, and cannot be tapped to call.",
            "Call (202) 555-0147.",
            "Call {{ clinic.phone }}."
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library) =>
        !sentence.HasDigit
            ? []
            : Phones()
                .Matches(sentence.Text)
                .Where(phone => !sentence.IsReference(phone.Index))
                .Select(phone => new SentenceFault(
                    phone.Index,
                    $"The phone number '{phone.Value}' is typed by hand.",
                    "Write {{ clinic.phone }}, {{ clinic.out-of-hours }} or {{ clinic.emergency-number }}."
                ));

    [GeneratedRegex(
        @"(?<![\w$£€.,])(\+\d[\d ().-]{7,20}\d|\(?\d{3}\)?[ -]\d{3}[ -]\d{4}|"
            + @"(?<=\b([Cc]all|[Dd]ial|[Pp]hone|[Rr]ing) )(911|112|999|000|111))(?![\w-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Phones();
}
