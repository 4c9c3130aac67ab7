using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.RealContent;

/// <summary>
/// The tables of all articles that say how long something is normal, and the cards that say from when to call, agree with symptoms.yml,
/// on the last normal day and on the day after it. Each line must be listed here.
/// </summary>
public class TimingTableTests
{
    private static readonly ContentLibrary Library = ShippedContent.Library;

    /// <summary>The one sign that needs help the same day when its time is over, and not only a call.</summary>
    private const string Bleeding = "pinpoint-bleeding";

    private static readonly (string Symptom, string Fact)[] EndsOfEarlyPlumpness =
    [
        ("redness-easing", "results.early-plumpness"),
        ("tightness", "results.early-plumpness"),
        ("dryness-or-flaking", "results.early-plumpness"),
    ];

    /// <summary>What ends at the numbers of a line: a symptom, and the number after which it is not expected any more.</summary>
    private static readonly Dictionary<string, (string Symptom, string Fact)[]> Ends = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Redness or a darker color"] =
        [
            ("redness", "recovery.redness"),
            ("redness", "warning-signs.not-improving"),
            ("redness-easing", "recovery.redness-longest"),
            ("redness-easing", "warning-signs.still-there"),
        ],
        ["Redness or darker color"] = [("redness", "recovery.redness"), ("redness-easing", "recovery.redness-longest")],
        ["Redness or a darker color that eases"] = [("redness", "recovery.redness")],
        ["Swelling"] = [("swelling", "recovery.swelling"), ("swelling", "recovery.swelling.max")],
        ["Warmth"] = [("warmth", "warning-signs.warmth")],
        ["Stinging or soreness"] = [("stinging-or-soreness", "warning-signs.not-improving")],
        ["Tightness"] = [("tightness", "recovery.surface-recovery")],
        ["Tiny specks of blood"] = [(Bleeding, "recovery.pinpoint-bleeding")],
        ["Pinpoint bleeding"] = [(Bleeding, "recovery.pinpoint-bleeding")],
        ["Dryness, flaking or itching"] =
        [
            ("dryness-or-flaking", "recovery.dryness-flaking"),
            ("itching", "recovery.dryness-flaking"),
            ("dryness-or-flaking", "recovery.dryness-flaking.max"),
            ("itching", "recovery.dryness-flaking.max"),
        ],
        ["Dryness, flaking and itching"] =
        [
            ("dryness-or-flaking", "recovery.dryness-flaking"),
            ("itching", "recovery.dryness-flaking"),
        ],
        ["Redness (on brown or black skin darker, purple or gray), tightness and flaking. Early plumpness is swelling, not a result."] =
            EndsOfEarlyPlumpness,
        ["Redness or darker color, tightness and flaking. Any plumpness is swelling"] = EndsOfEarlyPlumpness,
        ["you have open or weeping areas, or bruises or scabs"] =
        [
            ("bruising", "warning-signs.scabs"),
            ("scabs", "warning-signs.scabs"),
        ],
        ["Bruises or small scabs"] =
        [
            ("bruising", "recovery.bruising-crusting"),
            ("scabs", "recovery.bruising-crusting"),
            ("scabs", "warning-signs.scabs"),
            ("bruising", "warning-signs.scabs"),
        ],
        ["Bruises and small crusts"] = [("bruising", "recovery.bruising-crusting"), ("scabs", "recovery.bruising-crusting")],
        ["Bruises, crusts and scabs"] = [("bruising", "recovery.bruising-crusting"), ("scabs", "recovery.bruising-crusting")],
    };

    /// <summary>What a line calls never normal, and how urgent it is on every day.</summary>
    private static readonly Dictionary<string, (string Symptom, Urgency Urgency)[]> Always = new()
    {
        ["Redness or a darker color"] = [("spreading-redness", Urgency.SameDay)],
        ["Swelling"] = [("getting-worse", Urgency.SameDay), ("mouth-or-throat-swelling", Urgency.Emergency)],
        ["Warmth"] = [("getting-worse", Urgency.SameDay)],
        ["Stinging or soreness"] =
        [
            ("severe-pain", Urgency.SameDay),
            ("getting-worse", Urgency.SameDay),
            ("pain-beyond-needling", Urgency.Emergency),
        ],
        ["Tightness"] = [("chest-pain", Urgency.Emergency)],
        ["Tiny specks of blood"] = [("bleeding-goes-on", Urgency.SameDay)],
        ["Dryness, flaking or itching"] = [("rash", Urgency.CallUs), ("widespread-hives", Urgency.SameDay)],
        ["Bruises or small scabs"] = [("pus", Urgency.SameDay), ("line-marks", Urgency.CallUs)],
        ["Blisters, or a cold sore that is starting"] =
        [
            ("blisters", Urgency.SameDay),
            ("cold-sore-starting", Urgency.SameDay),
        ],
        ["Skin that turns black, or purple or gray in blotches"] = [("skin-turning-black", Urgency.Emergency)],
        ["Lumps or firm bumps"] = [("lumps", Urgency.CallUs)],
        ["High temperature"] =
        [
            ("high-temperature", Urgency.SameDay),
            ("fever-with-weak-immune-system", Urgency.Emergency),
        ],
        ["Dark marks in some people, sometimes for longer"] = [("dark-patches", Urgency.CallUs)],
        // Symptoms that may occur straight after treatment are expected then.
        ["Redness or a darker color, warmth, tightness, stinging, tiny specks of blood"] = [],
    };

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (sign, row) in Lines)
            {
                rows.Add(sign, row);
            }

            return rows;
        }
    }

    /// <summary>The numbers of lines about what a course does, and not about what may be noticed after a session.</summary>
    private static readonly string[] Results = ["results.first-changes", "results.fair-check", "results.late-check"];

    private static IEnumerable<Passage> Passages => Library.Articles.SelectMany(article => ArticleText.From(article.Body).Passages);

    private static IEnumerable<(string Sign, string Row)> Lines =>
    [
        .. from passage in Passages
           where passage.Kind is PassageKind.TableRow
           let column = passage.Columns.ToList().FindIndex(IsOfSigns)
           where column >= 0 && !FactReference.KeysIn(passage.Text).Any(Results.Contains)
           select (passage.Text.Split(Passage.BetweenCells)[column], passage.Text),
        .. from passage in Passages
           where passage.Kind is PassageKind.ListItem && passage.Block == CareKind.NonUrgent.Name
           where FactReference.KeysIn(passage.Text).Any()
           select (StillThere.Aggregate(passage.Text, (text, still) => text.Split(still)[0]), passage.Text),
    ];

    /// <summary>What stands on a card behind the sign that should be over.</summary>
    private static readonly string[] StillThere = [" is still", " are still", " is not less"];

    [Fact]
    public void Every_timing_table_is_read() => Assert.Equal(12 + 6 + 4 + 1 + 1 + 8, Lines.Count());

    [Fact]
    public void No_other_table_tells_when_a_sign_is_over() =>
        Assert.Equal(
            [],
            Passages
                .Where(passage => passage.Kind is PassageKind.TableRow)
                .Select(passage => passage.Text)
                .Except(Lines.Select(line => line.Row))
                .Where(row => FactReference.KeysIn(row).Intersect(Ends.Values.SelectMany(ends => ends).Select(end => end.Fact)).Any())
        );

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_line_of_a_table_means_what_the_file_says_on_each_side_of_its_edge(string sign, string row)
    {
        var ends = Ends.GetValueOrDefault(sign, []);
        Assert.True(ends.Length > 0 || Always.ContainsKey(sign), $"No symptom is named for '{sign}'.");
        var keys = FactReference.KeysIn(row).Where(key => !key.StartsWith("clinic.", StringComparison.Ordinal));
        Assert.Subset(ends.Select(end => end.Fact).Append("warning-signs.temperature").ToHashSet(), keys.ToHashSet());

        foreach (var (symptom, fact) in ends)
        {
            var end = EndOf(fact);
            var day = (int)Math.Ceiling(end.TotalDays);
            Assert.Equal((symptom, Urgency.Expected), (symptom, At(symptom, TimeAfter.Moment(end - TimeSpan.FromMinutes(1)))));
            Assert.Equal((symptom, Urgency.Expected), (symptom, At(symptom, TimeAfter.Find($"{day - 1}")!)));
            var next = symptom == Bleeding ? Urgency.SameDay : Urgency.CallUs;
            Assert.Equal((symptom, next), (symptom, At(symptom, TimeAfter.Moment(end))));
            Assert.Equal((symptom, next), (symptom, At(symptom, TimeAfter.Find($"{day}")!)));
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_a_line_calls_not_normal_is_as_urgent_on_every_day(string sign, string row)
    {
        foreach (var (symptom, urgency) in Always.GetValueOrDefault(sign, []))
        {
            var words = urgency switch
            {
                Urgency.Emergency => "call {{ clinic.emergency-number }}",
                Urgency.SameDay => "help the same day",
                _ => "call us",
            };
            if (row.Split(Passage.BetweenCells) is [_, _, var notNormal])
            {
                Assert.Contains(words, notNormal, StringComparison.OrdinalIgnoreCase);
            }

            NotEmpty.All(TimeAfter.Choices, day => Assert.Equal((symptom, day.Key, urgency), (symptom, day.Key, At(symptom, day))));
        }
    }

    private static bool IsOfSigns(string column) =>
        column.StartsWith("What you notice", StringComparison.Ordinal)
        || column.StartsWith("What you may notice", StringComparison.Ordinal)
        || column.StartsWith("What you may see", StringComparison.Ordinal);

    private static Urgency At(string symptom, TimeAfter time) => SymptomAnswer.For(Library, time, [symptom]).Urgency;

    private static TimeSpan EndOf(string fact)
    {
        var end = Library.Facts.EndOf(fact)!;
        return TimeSpan.FromMinutes((double)(end.Max * end.Unit.Factor));
    }
}
