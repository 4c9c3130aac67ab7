using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// What the clinic charges, and when it is open, stands in <c>clinic.yml</c>: no page says "we are open on Sundays" where it is
/// closed, or has another price for "our own" one.
/// </summary>
internal sealed partial class OwnClinicCheck : ISentenceCheck
{
    private static readonly PhraseMatcher<bool> OurPrice = Book(
        "our price", "our own price", "our prices", "our own prices", "we charge", "our sessions cost",
        "our session costs", "session with us", "sessions with us", "our fee", "our fees"
    );

    private static readonly PhraseMatcher<bool> Open = Book(
        "we are open", "we're open", "clinic is open", "we also open", "we open", "our hours", "opening hours", "visit us",
        "see us", "come to us", "we treat"
    );

    private static readonly FrozenSet<string> BeforeDays = WordSet.Parse("on every each to and");

    public Rule Rule { get; } =
        new(
            "own-clinic",
            "Who comes to a closed door, or with too little money, was told so by the page.",
            "Our own price for one session is $1.",
            "Our own prices are on the page of the clinic."
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (sentence.Text.EndsWith('?') || Denial.IsIn(sentence))
        {
            yield break;
        }

        if ((ClosedDayIn(sentence, library.Clinic) ?? ClosedTimeIn(sentence, library.Clinic)) is { } closed)
        {
            yield return new SentenceFault(
                closed.Start,
                $"In clinic.yml the clinic is closed then: '{sentence.Text[closed.Start..closed.End]}'.",
                "Leave it out: each page says when you are open."
            );
        }

        if (OtherPriceIn(sentence, library.Clinic) is { } price)
        {
            yield return new SentenceFault(
                price.Start,
                $"'{sentence.Text[price.Start..price.End]}' is none of the prices in clinic.yml.",
                "Leave it out: the page of the clinic has your prices."
            );
        }
    }

    private static (int Start, int End)? ClosedDayIn(Sentence sentence, ClinicProfile clinic) =>
        clinic.Hours.IsKnown
            ? sentence
                .Words.Where(
                    (word, at) =>
                        DayOf(word) is { } day
                        && clinic.Hours.EveryWeek(day).Count == 0
                        && at > 0
                        && BeforeDays.Contains(sentence.Words[at - 1].Text)
                        && IsSaidWith(Open, sentence, word.Start)
                )
                .Select(word => ((int, int)?)(word.Start, word.End))
                .FirstOrDefault()
            : null;

    /// <summary>"On Fridays we are open until 9 PM".</summary>
    private static (int Start, int End)? ClosedTimeIn(Sentence sentence, ClinicProfile clinic) =>
        clinic.Hours.IsKnown && sentence.HasDigit
            ? Times()
                .Matches(sentence.Text)
                .Where(time => IsSaidWith(Open, sentence, time.Index))
                .Where(time => TimeOf(time.Value) is { } at && IsClosedAt(at, time.Index, sentence, clinic))
                .Select(time => ((int, int)?)(time.Index, time.Index + time.Length))
                .FirstOrDefault()
            : null;

    /// <summary>Whether it is closed at a time, on every day that is named beside it, or on all.</summary>
    private static bool IsClosedAt(TimeOnly time, int place, Sentence sentence, ClinicProfile clinic)
    {
        var beside = sentence.Words.Where(word => DayOf(word) is not null && Clause.AreTogether(sentence, word.Start, place));
        var named = beside.Select(DayOf).OfType<DayOfWeek>().ToList();
        return (named.Count > 0 ? named : [.. Enum.GetValues<DayOfWeek>()])
            .SelectMany(clinic.Hours.EveryWeek)
            .All(hours => time - hours.From > hours.Length);
    }

    private static TimeOnly? TimeOf(string written) =>
        TimeOnly.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    [GeneratedRegex(
        @"\b\d{1,2}(:\d\d)? [AP]M\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Times();

    private static bool IsSaidWith(PhraseMatcher<bool> phrases, Sentence sentence, int place) =>
        phrases.FindIn(sentence.Words).Any(hit => Clause.AreTogether(sentence, hit.Start, place));

    private static DayOfWeek? DayOf(Token word) =>
        char.IsAsciiLetter(word.Text[0]) && Enum.TryParse<DayOfWeek>(word.Singular, ignoreCase: true, out var day) ? day : null;

    private static WrittenQuantity? OtherPriceIn(Sentence sentence, ClinicProfile clinic) =>
        clinic.Prices.Count == 0
            ? null
            : sentence.Amounts.FirstOrDefault(amount =>
                amount.Value.Unit.IsMoney
                && !clinic.Prices.Any(price => price.Amount.Agrees(amount.Value))
                && IsSaidWith(OurPrice, sentence, amount.Start)
            );

    private static PhraseMatcher<bool> Book(params string[] phrases) => new(phrases.Select(phrase => (phrase, true)));
}
