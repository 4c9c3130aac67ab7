using System.Collections.Frozen;
using System.Globalization;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>
/// Tells a disease that somebody had, lives with or only asks about from what is noticed now: "a stroke 3 years ago", "I faint easily",
/// "stroke survivor, can I have it", "what is sepsis". Who says anything else in the same words, or asks what to do, is in doubt, and
/// then it is of now. Any other sign is of now, whatever time is named, unless it was "as a child": "52 year old chest pain", "fever,
/// transplant in 2019".
/// </summary>
internal static class NotNow
{
    private const string FromBirth = "from birth";

    /// <summary>With "since", which otherwise speaks of now.</summary>
    private static readonly string[] SinceThen =
    [
        "since birth", "since childhood", "since a kid", "since a child", "since i was a kid", "since i was a child", "since i was a baby",
        "since i was little", "since i was born", "since high school",
    ];

    /// <summary>What may follow such a time: in "since a kid hit me" it is none.</summary>
    private static readonly FrozenSet<string> AfterThen = WordSet.Parse(
        "can could may might is are will would do does and but so or safe ok okay no none not never only once from to",
        "microneedling needling treatment"
    );

    private static readonly FrozenSet<string> Denials = WordSet.Parse(
        "cannot can't cant couldn't couldnt won't wont isn't isnt aren't arent not out"
    );

    private static readonly FrozenSet<string> Diseases = WordSet.Parse(
        "stroke strokes mini ministroke tia tias heart attack attacks seizure seizures fit fits sepsis septic tinnitus blind blindness",
        "anaphylaxis anaphylactic angioedema epipen epi epinephrine adrenaline pen palpitations methemoglobinemia methaemoglobinaemia",
        "faint faints fainted fainting fainter pass passed out hives urticaria eye injury severe allergy"
    );

    /// <summary>"It feels like my stroke 3 years ago" tells what is felt now.</summary>
    private static readonly FrozenSet<string> OfNow = WordSet.Parse(
        "now again still since today tonight yesterday keeps after like same feel feels feeling having getting just morning suddenly",
        "afternoon evening minute minutes hour hours day days week weeks currently happening started another new worse help went gone",
        "going use used using think she he ambulance emergency urgent urgently 911 999 112"
    );

    /// <summary>What may stand beside it and says nothing about now.</summary>
    private static readonly FrozenSet<string> Neutral = WordSet.Parse(
        "two three four five six seven eight nine ten few couple several some many over around than family medical long take takes",
        "left right treatment treatments microneedling needling session sessions safe allergic epilepsy epileptic needle needles"
    );

    private static readonly FrozenSet<string> Allergies = WordSet.Parse(
        "anaphylaxis anaphylactic allergy allergic angioedema hives urticaria"
    );

    /// <summary>What is in the treatment, and where to turn: nobody is allergic to the hospital.</summary>
    private static readonly FrozenSet<string> NoCauses = WordSet.Parse(
        "cream numbing lidocaine emla gel anesthetic anaesthetic serum needling microneedling dermapen treatment session",
        "call er hospital doctor nurse"
    );

    /// <summary>"What medicine can I take" asks for help; "seizure medicine" is taken already.</summary>
    private static readonly FrozenSet<string> Medicines = WordSet.Parse("medicine medicines medication meds tablets");

    private static readonly FrozenSet<string> Asking = WordSet.Parse("what which can could may do does");

    private static readonly PhraseMatcher<bool> Told = new(
        new[]
        {
            "past", "previous", "previously", "former", "history", "survivor", "survivors", "stroke patient", "stroke patients",
            "heart attack patient", "heart attack patients", "disorder", "sufferer", "chronic", "easily", "easy", "tend", "prone", "carry",
            "carries", "carrying", "medicine", "medicines", "medication", "meds", "tablets", "for years", "years ago", "years back",
            "year ago", "month ago", "months ago", "months back", "last year", "last month", "can i book", "controlled", "under control",
            "seizures sometimes", "sometimes have seizures", "sometimes get seizures", "faint sometimes", "sometimes faint",
            "sometimes i faint", "hives sometimes", "sometimes get hives", "all my life", "lifelong",
        }
            .Concat(
                from who in new[] { "can i", "could i", "may i" }
                from verb in new[] { "have", "get", "do" }
                from what in new[] { "it", "this", "microneedling", "needling", "a session" }
                select $"{who} {verb} {what}"
            )
            .Concat(["can i have treatment", "can i have a treatment"])
            .Concat(
                from question in new[] { "what is", "what's", "whats", "what does" }
                from article in new[] { "", " a", " an", " the" }
                from disease in Diseases
                select $"{question}{article} {disease}"
            )
            .Select(phrase => (phrase, true))
    );

    /// <summary>What happens to somebody whenever there is a needle, as said in the present.</summary>
    private static readonly PhraseMatcher<bool> Habits = new(
        from who in new[] { "faint", "pass out", "fainter" }
        from at in new[] { "at", "with", "around" }
        from what in new[] { "needles", "blood", "shots", "injections", "piercings", "dentist", "the dentist", "the doctor" }
        where at != "with" || what != "blood"
        select ($"{who} {at} {what}", true)
    );

    private static readonly string[] OfChildhood =
    [
        "as a child", "as a kid", "as a baby", "as a teenager", "as a teen", "from years ago", "from years back", "when i was little",
        "when i was a kid", "when i was a child", "from childhood", .. SinceThen, FromBirth,
    ];

    /// <summary>Whether the words at some places name such a disease, or a sign of childhood, and no word speaks of now.</summary>
    public static bool Is(IReadOnlySet<int> places, Token[] words, int thisYear)
    {
        var plain = Plain(words);
        return !plain.Any(IsOfNow)
            && (
                IsOfChildhood(words[(places.Max() + 1)..])
                || IsHabit(words)
                || (places.All(place => words[place].IsSmall || Diseases.Contains(words[place].Text)) && IsTold(plain, thisYear))
            );
    }

    /// <summary>Whether all of it is said of the past, or of what always happens to somebody.</summary>
    public static bool IsOfThen(Token[] words, int thisYear)
    {
        var plain = Plain(words);
        return !plain.Any(IsOfNow) && (IsHabit(words) || IsTold(plain, thisYear));
    }

    /// <summary>Whether a word speaks of now: what somebody has had for long is then in doubt.</summary>
    public static bool SpeaksOfNow(Token[] words) => Plain(words).Any(IsOfNow);

    /// <summary>"Since a kid" is since long before any treatment.</summary>
    public static bool IsSinceChildhood(Token[] words) =>
        SinceThen.Any(time => PlaceOf(time, TextOf(words)) >= 0);

    private static bool IsOfNow(Token word) => OfNow.Contains(word.Text);

    /// <summary>The words, without those in it that only seem to speak of now.</summary>
    private static Token[] Plain(Token[] words) =>
        Tokenizer.WordsAndNumbers(
            SinceThen
                .Aggregate(
                    TextOf(words),
                    (text, time) =>
                        PlaceOf(time, text) is >= 0 and var place ? text[..place] + FromBirth + text[(place + time.Length)..] : text
                )
                .Replace("can i still", "can i", StringComparison.Ordinal)
                .Replace("used to", "past", StringComparison.Ordinal)
        );

    /// <summary>Whether it is said to be of the past, or only asked about, and nothing else is said.</summary>
    private static bool IsTold(Token[] words, int thisYear)
    {
        if (AsksWhatToDo(words) || IsUncontrolled(words))
        {
            return false;
        }

        var asks = words.Any(word => Asking.Contains(word.Text));
        var speaksOfMe = words.Any(word => word.Text is "i" or "my" or "me" or "im" or "i'm");
        var told = Told.FindIn(words)
            .Where(hit => !(asks && Medicines.Contains(words[hit.First].Text)))
            .Where(hit => !(speaksOfMe && words[hit.First].Text.StartsWith("what", StringComparison.Ordinal)))
            .SelectMany(hit => Enumerable.Range(hit.First, hit.Count))
            .ToHashSet();
        return Enumerable.Range(0, words.Length)
                .Any(at => told.Contains(at) || IsCause(words, at, Allergies, "to") || IsOver(words[at], thisYear))
            && Enumerable.Range(0, words.Length)
                .All(at =>
                    told.Contains(at)
                    || IsNeutral(words[at])
                    || IsCause(words, at, Allergies, "to")
                    || IsCause(words, at, Diseases, "at", "from")
                );
    }

    /// <summary>"I pass out at needles", and nothing else: who is pale too may have passed out.</summary>
    private static bool IsHabit(Token[] words) =>
        Habits.FindIn(words) is [var habit]
        && words.Index().All(word => word.Item.IsSmall || (word.Index >= habit.First && word.Index < habit.First + habit.Count));

    private static bool AsksWhatToDo(Token[] words) =>
        words.Any(word => word.Text is "should" or "shall" or "need")
        || (words.Any(word => word.Text is "what") && words.Any(word => word.Text is "do"));

    /// <summary>"Can't get the seizure under control".</summary>
    private static bool IsUncontrolled(Token[] words) =>
        words.Any(word => word.Text is "control" or "controlled") && words.Any(word => Denials.Contains(word.Text));

    private static bool IsNeutral(Token word) =>
        word.IsSmall || word.IsNumber || Diseases.Contains(word.Text) || Neutral.Contains(word.Text);

    /// <summary>"Anaphylaxis to bee stings", but not to the cream, nor "about to faint" or "need to call".</summary>
    private static bool IsCause(Token[] words, int at, FrozenSet<string> diseases, params string[] before)
    {
        return !words[at].IsSmall
            && !NoCauses.Contains(words[at].Text)
            && !Diseases.Contains(words[at].Text)
            && (Follows(1) || (at > 0 && !words[at - 1].IsSmall && Follows(2)));

        bool Follows(int back) =>
            at > back && before.Contains(words[at - back].Text) && diseases.Contains(words[at - back - 1].Text);
    }

    /// <summary>
    /// "Hives from strawberries as a child", "blind in one eye since birth", but not "chest pain, I had asthma as a child": the time is
    /// that of the sign.
    /// </summary>
    private static bool IsOfChildhood(Token[] after)
    {
        var behind = after switch
        {
            [{ Text: "from" }, _, ..] => after[2..],
            [{ Text: "in" }, _, _, ..] => after[3..],
            [{ Text: "on" }, { Text: "my" or "the" }, _, ..] => after[3..],
            [{ Text: "on" }, _, ..] => after[2..],
            _ => after,
        };
        return OfChildhood.Any(time => IsFirst(after, time) || IsFirst(behind, time));
    }

    private static bool IsFirst(Token[] words, string time) => PlaceOf(time, TextOf(words)) == 0;

    /// <summary>Where such a time stands as whole words, and nobody in it does anything; -1 if it does not.</summary>
    private static int PlaceOf(string time, string text)
    {
        var place = text.IndexOf(time, StringComparison.Ordinal);
        if (place < 0 || (place > 0 && text[place - 1] != ' '))
        {
            return -1;
        }

        var after = text[(place + time.Length)..];
        return after.Length == 0 || (after[0] == ' ' && AfterThen.Contains(after[1..].Split(' ')[0])) ? place : -1;
    }

    private static string TextOf(Token[] words) => string.Join(' ', words.Select(word => word.Text));

    /// <summary>Whether it is a year that ended at least one year ago.</summary>
    private static bool IsOver(Token year, int thisYear) =>
        year.Text.Length == 4
        && int.TryParse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number < thisYear - 1;
}
