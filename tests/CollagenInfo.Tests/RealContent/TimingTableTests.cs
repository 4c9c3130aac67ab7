using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.RealContent;

/// <summary>
/// The tables that say how long something is normal agree with symptoms.yml, on the last normal day and on the day after it. Each
/// line of a table must be listed here.
/// </summary>
public class TimingTableTests
{
    private static readonly ContentLibrary Library = ShippedContent.Library;

    /// <summary>The one sign that needs help the same day when its time is over, and not only a call.</summary>
    private const string Bleeding = "pinpoint-bleeding";

    /// <summary>What ends at the numbers of a line: a symptom, and the number after which it is not expected any more.</summary>
    private static readonly Dictionary<string, (string Symptom, string Fact)[]> Ends = new()
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
        ],
        ["Dryness, flaking and itching"] =
        [
            ("dryness-or-flaking", "recovery.dryness-flaking"),
            ("itching", "recovery.dryness-flaking"),
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

    private static readonly string[] Pages = ["aftercare/side-effects", "sessions/on-the-day"];

    private static IEnumerable<(string Sign, string Row)> Lines =>
        from page in Pages
        from passage in ArticleText.From(Library.Read(page)!.Body).Passages
        where passage.Kind is PassageKind.TableRow && IsOfSigns(passage.Columns)
        let cells = passage.Text.Split(Passage.BetweenCells)
        select (passage.Columns[0] == "When" ? cells[1] : cells[0], passage.Text);

    [Fact]
    public void Every_timing_table_is_read() => Assert.Equal(12 + 6 + 4, Lines.Count());

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

    private static bool IsOfSigns(IReadOnlyList<string> columns) =>
        columns is ["What you notice" or "What you may notice", ..] or ["When", "What you may see"];

    private static Urgency At(string symptom, TimeAfter time) => SymptomAnswer.For(Library, time, [symptom]).Urgency;

    private static TimeSpan EndOf(string fact)
    {
        var end = Library.Facts.EndOf(fact)!;
        return TimeSpan.FromMinutes((double)(end.Max * end.Unit.Factor));
    }
}
