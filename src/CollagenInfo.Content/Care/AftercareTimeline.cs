using System.Security.Cryptography;
using System.Text;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>How far away a moment is for a patient who looks now.</summary>
public enum Nearness
{
    /// <summary>At this moment, or before it.</summary>
    Over,
    Today,
    Tomorrow,

    /// <summary>On one of the five days after tomorrow.</summary>
    ThisWeek,
    Later,
}

/// <summary>The rules that end at the same moment.</summary>
/// <param name="At">The moment, with the clinic's UTC offset.</param>
/// <param name="Nearness">How far away it is.</param>
/// <param name="Rules">The rules, in the order of the file.</param>
public sealed record AftercareStep(DateTimeOffset At, Nearness Nearness, IReadOnlyList<AftercareRule> Rules);

/// <summary>Every aftercare rule as dates and times, for one treatment.</summary>
public sealed record AftercareTimeline
{
    /// <summary>The end of the treatment, with the clinic's UTC offset.</summary>
    public required DateTimeOffset Treatment { get; init; }

    /// <summary>The moment at which the patient looks, with the clinic's UTC offset.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What to do and not to do now; null if no article tells it.</summary>
    public required AftercarePeriod? Period { get; init; }

    /// <summary>The signs that are expected now, as <c>symptoms.yml</c> names them.</summary>
    public required IReadOnlyList<string> Expected { get; init; }

    /// <summary>Rules without a wait, or with an answer in words: washing, pain relief, work.</summary>
    public required IReadOnlyList<AftercareRule> AtOnce { get; init; }

    /// <summary>The rules that end at a known moment, earliest first.</summary>
    public required IReadOnlyList<AftercareStep> Steps { get; init; }

    /// <summary>The signs that need help at any time.</summary>
    public required WarningSigns Signs { get; init; }

    /// <summary>The version of the leaflet: eight hex digits that change with any word or number of the rules and signs.</summary>
    public required string Version { get; init; }

    /// <summary>
    /// Works the rules out. Facts that are missing, or reach later than dates can hold, are left out; the checker reports them.
    /// </summary>
    /// <param name="library">The content, with the clinic's time zone.</param>
    /// <param name="treatment">The end of the treatment as the clocks at the clinic showed it.</param>
    /// <param name="now">The moment at which the patient looks.</param>
    public static AftercareTimeline For(ContentLibrary library, DateTime treatment, DateTimeOffset now)
    {
        var zone = library.Clinic.TimeZone;
        var moment = ClinicTime.LastMoment(treatment, zone);
        var local = library.Clinic.TimeAt(now);
        var rules = AftercareRule.After(moment, library).ToList();
        var signs = WarningSigns.From(library);
        return new AftercareTimeline
        {
            Treatment = moment,
            Now = local,
            Period = AftercarePeriod.At(local, moment, library),
            Expected = ExpectedSigns.At(TimeAfter.Moment(local - moment), library),
            AtOnce = [.. rules.Where(rule => rule.Ends is null)],
            Steps =
            [
                .. rules
                    .Where(rule => rule.Ends is not null)
                    .GroupBy(rule => rule.Ends!.Value)
                    .OrderBy(step => step.Key)
                    .Select(step => new AftercareStep(step.Key, NearnessOf(step.Key, local), [.. step])),
            ],
            Signs = signs,
            Version = VersionOf(rules, signs),
        };
    }

    /// <summary>A rule is over at the exact moment at which it ends; days end at midnight at the clinic.</summary>
    private static Nearness NearnessOf(DateTimeOffset moment, DateTimeOffset now) => (moment.Date - now.Date).Days switch
    {
        _ when moment <= now => Nearness.Over,
        0 => Nearness.Today,
        1 => Nearness.Tomorrow,
        < 7 => Nearness.ThisWeek,
        _ => Nearness.Later,
    };

    private static string VersionOf(IEnumerable<AftercareRule> rules, WarningSigns signs)
    {
        var lines = rules
            .Select(rule => $"{rule.Key}: {rule.Label}, {rule.Fact.Kind} {rule.Fact.Wording}, {rule.Condition}, {rule.Meanwhile}")
            .Concat(signs.Emergency)
            .Concat(signs.SameDay.Select(sign => $"{sign.Label}, {sign.After}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..8];
    }
}
