using System.Globalization;

namespace CollagenInfo.Content.Changes;

/// <summary>Collects what was found in a change, and says each kind once.</summary>
internal sealed class FindingList(ContentLibrary before, ContentLibrary after)
{
    private const int MostWords = 6;
    private const int MostQuoted = 8;

    private readonly List<string> first = [];
    private readonly List<(bool IsGone, string Word, string Kind)> words = [];
    private readonly List<NumberChange> numbers = [];
    private readonly List<string> zones = [];
    private readonly List<(string Before, string After)> others = [];
    private (int New, int Gone) whole;
    private int sources;

    /// <summary>What to look at, the most dangerous first.</summary>
    public IReadOnlyList<GuardFinding> All =>
        [
            .. first
                .Distinct()
                .Concat(WordFindings())
                .Concat(NumberFindings())
                .Concat(zones.Distinct().Select(zone => $"inside {zone}"))
                .Concat(sources > 0 ? [Count(sources, "sentence has other sources", "sentences have other sources")] : [])
                .Concat(whole.New > 0 ? [Count(whole.New, "sentence is new", "sentences are new")] : [])
                .Concat(whole.Gone > 0 ? [Count(whole.Gone, "sentence is gone", "sentences are gone")] : [])
                .Concat(OtherFindings())
                .Select(text => new GuardFinding(text)),
        ];

    public void Add(string finding) => first.Add(finding);

    public void Add(NumberChange number) => numbers.Add(number);

    /// <summary>Whether it tells already that the number of this key is another.</summary>
    public bool HasNumber(string key) => numbers.Exists(number => number.Key == key);

    public void AddZone(string zone) => zones.Add(zone);

    /// <summary>A line that begins or ends a block, before and after; empty if there was or is none.</summary>
    public void AddBlock(string old, string now)
    {
        var (gone, added) = (GuardZone.NameIn(old), GuardZone.NameIn(now));
        first.Add(
            (gone, added) switch
            {
                ("", "") => "a box ends at another place",
                ("", _) => $"{GuardZone.WordsOf(added)} is new",
                (_, "") => $"{GuardZone.WordsOf(gone)} is gone",
                _ when gone == added => $"{GuardZone.WordsOf(added)} shows something else",
                _ => $"{GuardZone.WordsOf(gone)} became {GuardZone.WordsOf(added)}",
            }
        );
    }

    /// <summary>The words that differ in a sentence.</summary>
    public void Add(GuardSentence old, GuardSentence now, IReadOnlyList<WordChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        var counted = words.Count + sources;
        whole = (whole.New + (old.All.Count == 0 ? 1 : 0), whole.Gone + (now.All.Count == 0 ? 1 : 0));
        foreach (var change in changes)
        {
            AddWords(change.Gone, change.New, isGone: true);
            AddWords(change.New, change.Gone, isGone: false);
            sources += change.Gone.Concat(change.New).Any(word => word.Kind is WordKind.Source) ? 1 : 0;
        }

        var found = NumberChange.Between(old, now, before, after);
        numbers.AddRange(found);
        if (counted == words.Count + sources && found.Count == 0 && old.All.Count > 0 && now.All.Count > 0)
        {
            others.AddRange(changes.Select(change => (Written(change.Gone), Written(change.New))));
        }
    }

    private void AddWords(IReadOnlyList<GuardWord> own, IReadOnlyList<GuardWord> others, bool isGone)
    {
        foreach (var word in own.Where(word => others.All(other => other.Text != word.Text)))
        {
            var kind = word.Kind switch
            {
                WordKind.Negation or WordKind.Condition or WordKind.Urgency => "",
                WordKind.Medicine => " (a medicine)",
                _ => null,
            };
            if (kind is not null)
            {
                words.Add((isGone, word.Text, kind));
            }
        }
    }

    private IEnumerable<string> WordFindings() =>
        words
            .GroupBy(word => word)
            .OrderByDescending(same => same.Key.Kind.Length == 0 && same.Key.IsGone)
            .Take(MostWords)
            .Select(same => (same.Key, Where: Count(same.Count(), "sentence", "sentences")))
            .Select(found => $"'{found.Key.Word}'{found.Key.Kind} is {(found.Key.IsGone ? "gone" : "new")} in {found.Where}");

    private IEnumerable<string> NumberFindings() =>
        numbers.Count == 0
            ? []
            :
            [
                $"{Count(numbers.Count, "number", "numbers")} changed: "
                    + $"{string.Join("; ", numbers.Take(MostWords).Select(number => number.Words))}."
                    + (numbers.Exists(number => number.IsLessCareful) ? " That is less careful." : ""),
            ];

    private IEnumerable<string> OtherFindings() =>
        others
            .Take(MostQuoted)
            .Select(change =>
                (change.Before, change.After) switch
                {
                    ("", "") => "words stand in another order",
                    ("", var now) => $"'{now}' is new",
                    (var old, "") => $"'{old}' is gone",
                    var (old, now) when old == now => "words stand in another order",
                    var (old, now) => $"'{old}' became '{now}'",
                }
            )
            .Distinct();

    private static string Written(IReadOnlyList<GuardWord> words) => string.Join(' ', words.Take(MostQuoted).Select(word => word.Written));

    private static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
