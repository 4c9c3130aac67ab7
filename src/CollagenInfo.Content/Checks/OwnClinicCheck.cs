using System.Collections.Frozen;
using System.Globalization;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// What the clinic charges, and when it is open, stands in <c>clinic.yml</c>: no page says "we are open on Sundays" where it is
/// closed, or has another price for "our own" one.
/// </summary>
internal sealed class OwnClinicCheck : ISentenceCheck
{
    /// <summary>"From eight" is in the morning, and "from two" is not.</summary>
    private const int EarliestMorning = 6;

    private static readonly PhraseMatcher<bool> OurPrice = PhraseSet.Parse(
        "our price, our own price, our prices, our own prices, we charge, our sessions cost, our session costs, session with us",
        "sessions with us, our fee, our fees, session here, sessions here, session at our, we ask for, you pay us",
        "our session is, our sessions are, set you back here, at our clinic, in our clinic"
    );

    private static readonly PhraseMatcher<bool> Open = PhraseSet.Parse(
        "we are open, we're open, clinic is open, we also open, we open, our hours, opening hours, visit us, see us, come to us",
        "we treat, we are here, we're here, desk is open, is staffed, are staffed, line is answered, phone is answered",
        "phones are answered, reach us, reach the desk, reach our desk, drop by, stop by, walk in, our doors, we see clients",
        "we see patients, we needle, clinic opens, call the clinic, ring the clinic, come by, come in, pop in, come round"
    );

    /// <summary>Another line, with hours of its own.</summary>
    private static readonly PhraseMatcher<bool> OtherLine = PhraseSet.Parse("out of hours, after hours, emergency line, night line");

    private static readonly FrozenSet<string> BeforeDays = WordSet.Parse("on every each to and until till");

    private static readonly FrozenSet<string> UntilWhen = WordSet.Parse("to till til until");

    private static readonly FrozenDictionary<string, DayOfWeek[]> DayGroups = new Dictionary<string, DayOfWeek[]>(StringComparer.Ordinal)
    {
        ["weekday"] = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        ["weeknight"] = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        ["weekend"] = [DayOfWeek.Saturday, DayOfWeek.Sunday],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public Rule Rule { get; } =
        new(
            "own-clinic",
            "Who comes to a closed door, or with too little money, was told so by the page.",
            "Our own price for one session is $1.",
            "Our own prices are on the page of the clinic."
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (Question.Is(sentence) || Denial.IsIn(sentence))
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
                        DaysOf(word).Any(day => clinic.Hours.EveryWeek(day).Count == 0)
                        && at > 0
                        && BeforeDays.Contains(sentence.Words[at - 1].Text)
                        && IsOpenAt(sentence, word.Start)
                )
                .Select(word => ((int, int)?)(word.Start, word.End))
                .FirstOrDefault()
            : null;

    /// <summary>"On Fridays we are open until 9 PM", "we're here till eight on weeknights".</summary>
    private static (int Start, int End)? ClosedTimeIn(Sentence sentence, ClinicProfile clinic) =>
        clinic.Hours.IsKnown
            ? Enumerable
                .Range(1, Math.Max(0, sentence.Words.Length - 1))
                .Where(at => TimeAt(sentence, at) is { } time && IsClosedAt(time, sentence.Words[at].Start, sentence, clinic))
                .Where(at => IsOpenAt(sentence, sentence.Words[at].Start))
                .Select(at => ((int, int)?)(sentence.Words[at].Start, sentence.Words[at].End))
                .FirstOrDefault()
            : null;

    /// <summary>Whether it is closed at a time, on every day that is named beside it, or on all.</summary>
    private static bool IsClosedAt(TimeOnly time, int place, Sentence sentence, ClinicProfile clinic)
    {
        var named = sentence.Words.Where(word => Clause.AreTogether(sentence, word.Start, place)).SelectMany(DaysOf).ToList();
        return (named.Count > 0 ? named : [.. Enum.GetValues<DayOfWeek>()])
            .SelectMany(clinic.Hours.EveryWeek)
            .All(hours => time - hours.From > hours.Length);
    }

    /// <summary>The time of a number: "9 PM", "6:30 PM", "until eight", "from ten"; null for "to two weeks".</summary>
    private static TimeOnly? TimeAt(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (
            MinutesAt(sentence, at) is not null
            || NumberWords.Read(words, at) is not { Value: >= 1 and <= 12 } hour
            || decimal.Truncate(hour.Value) != hour.Value
        )
        {
            return null;
        }

        var minutes = MinutesAt(sentence, hour.Next);
        var next = minutes is null ? hour.Next : hour.Next + 1;
        var half = next < words.Length ? words[next].Text : "";
        var before = words[at - 1].Text;
        var isAfternoon = half == "pm" || (half != "am" && (UntilWhen.Contains(before) || hour.Value < EarliestMorning));
        return half is "am" or "pm" || ((UntilWhen.Contains(before) || before == "from") && !WrittenUnits.IsName(half))
            ? new TimeOnly(((int)hour.Value % 12) + (isAfternoon ? 12 : 0), minutes ?? 0)
            : null;
    }

    /// <summary>The "30" of "6:30"; null if the word is none.</summary>
    private static int? MinutesAt(Sentence sentence, int at) =>
        at > 0
        && at < sentence.Words.Length
        && sentence.Words[at] is { Text.Length: 2 } word
        && sentence.Words[at - 1] is { IsNumber: true } hour
        && word.Start == hour.End + 1
        && sentence.Text[hour.End] == ':'
        && int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
        && minutes < 60
            ? minutes
            : null;

    private static bool IsOpenAt(Sentence sentence, int place) =>
        IsSaidWith(Open, sentence, place) && !IsSaidWith(OtherLine, sentence, place);

    private static bool IsSaidWith(PhraseMatcher<bool> phrases, Sentence sentence, int place) =>
        phrases.FindIn(sentence.Words).Any(hit => Clause.AreTogether(sentence, hit.Start, place));

    private static DayOfWeek[] DaysOf(Token word) =>
        DayGroups.TryGetValue(word.Singular, out var days) ? days
        : char.IsAsciiLetter(word.Text[0]) && Enum.TryParse<DayOfWeek>(word.Singular, ignoreCase: true, out var day) ? [day]
        : [];

    private static WrittenQuantity? OtherPriceIn(Sentence sentence, ClinicProfile clinic) =>
        clinic.Prices.Count == 0
            ? null
            : sentence.Amounts.FirstOrDefault(amount =>
                amount.Value.Unit.IsMoney
                && !clinic.Prices.Any(price => price.Amount.Agrees(amount.Value))
                && IsSaidWith(OurPrice, sentence, amount.Start)
            );
}
