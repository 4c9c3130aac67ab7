using System.Globalization;
using System.Text.RegularExpressions;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// A length in millimeters has a digit before its point and is not above what any clinic uses: a lost zero once made
/// "0.5 mm" into "5 mm".
/// </summary>
internal sealed partial class NeedleLengthCheck : ISentenceCheck
{
    /// <summary>The longest length that patient text may give, in millimeters.</summary>
    internal const decimal Longest = 3;

    internal static readonly string TooLong = string.Create(
        CultureInfo.InvariantCulture,
        $"No needle length above {Longest} mm stands in patient text; look for a lost zero or point."
    );

    public Rule Rule { get; } =
        new(
            "needle-length",
            "A lost zero once made '0.5 mm' into '5 mm', which would hurt somebody.",
            "A needle of 5 mm or .5 mm.",
            "A needle of {{ needle-lengths.fine-lines.min }}."
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library) =>
        !sentence.HasDigit ? InWords(sentence) : !sentence.Words.Any(word => word.Text.StartsWith('m')) ? [] :
        from Match length in Lengths().Matches(sentence.Text)
        let advice = FaultOf(length.Groups["number"].Value)
        where advice is not null && !Rejection.IsMisprint(sentence, length.Index)
        select new SentenceFault(length.Index, $"The length '{length.Value} mm' cannot be right.", advice);

    /// <summary>"Five millimeters".</summary>
    private static IEnumerable<SentenceFault> InWords(Sentence sentence) =>
        from length in sentence.Amounts
        where length.Value.Unit.Plural == "mm" && length.Value.Max > Longest
        select new SentenceFault(length.Start, $"The length '{sentence.Text[length.Start..length.End]}' cannot be right.", TooLong);

    private static string? FaultOf(string number) =>
        number.StartsWith('.') ? $"Write the zero: 0{number} mm."
        : !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var length) || length > Longest
            ? TooLong
        : null;

    [GeneratedRegex(
        @"(?<![\w.])(?<number>\.?\d[\d.]{0,8})(?=(\s*(-|–|to|and|or)\s*\.?\d[\d.]{0,8})?[\s-]?(mm|millimeters?|millimetres?)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Lengths();
}
