using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

/// <summary>Checks every shipped symptom on every day against the two files, read without any code of the site.</summary>
public class EverySymptomTests
{
    private const int LastHour = 24 * 400;

    private static readonly ContentLibrary Shipped = ShippedContent.Library;

    private static readonly Dictionary<string, List<(Urgency Is, int UntilHour)>> Read = ReadSymptoms();

    public static TheoryData<string> Days => [.. TimeAfter.Choices.Select(day => day.Key)];

    [Fact]
    public void The_other_reading_knows_every_symptom() => Assert.Equal(Shipped.Data.Symptoms.Select(symptom => symptom.Id), Read.Keys);

    [Theory]
    [MemberData(nameof(Days))]
    public void Means_the_most_urgent_of_its_day(string key)
    {
        var day = TimeAfter.Find(key)!;
        var hours = Enumerable
            .Range(day.FirstDay * 24, ((day.LastDay ?? 400) - day.FirstDay + 1) * 24)
            .Where(hour => hour < LastHour)
            .ToList();

        NotEmpty.All(Read, symptom =>
            Assert.Equal(
                (symptom.Key, hours.Max(hour => At(symptom.Value, hour))),
                (symptom.Key, SymptomAnswer.For(Shipped, day, [symptom.Key]).Urgency)
            )
        );
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void With_a_second_symptom_it_never_means_less(string key)
    {
        var day = TimeAfter.Find(key)!;
        var alone = Read.Keys.ToDictionary(symptom => symptom, symptom => SymptomAnswer.For(Shipped, day, [symptom]).Urgency);

        foreach (var one in Read.Keys)
        {
            NotEmpty.All(Read.Keys, other =>
                Assert.Equal((Urgency)Math.Max((int)alone[one], (int)alone[other]), SymptomAnswer.For(Shipped, day, [one, other]).Urgency)
            );
        }
    }

    [Fact]
    public void At_every_hour_it_means_what_the_file_says_and_between_two_steps_the_higher()
    {
        NotEmpty.All(Read, symptom =>
        {
            for (var hour = 0; hour < 24 * 35; hour++)
            {
                // At the exact end of a step the next one applies as well; nothing in the file becomes less urgent with time.
                var answer = SymptomAnswer.For(Shipped, TimeAfter.Moment(TimeSpan.FromHours(hour)), [symptom.Key]);
                Assert.Equal((symptom.Key, hour, At(symptom.Value, hour)), (symptom.Key, hour, answer.Urgency));
            }
        });
    }

    [Fact]
    public void What_is_expected_says_when_to_call() => NotEmpty.All(
        TimeAfter.Choices.SelectMany(day => Read.Keys.Select(symptom => SymptomAnswer.For(Shipped, day, [symptom])))
            .Where(answer => answer.Urgency is Urgency.Expected),
        answer => Assert.NotEmpty(Assert.Single(answer.Findings).Later));

    private static Urgency At(List<(Urgency Is, int UntilHour)> steps, int hour) => steps.First(step => hour < step.UntilHour).Is;

    private static Dictionary<string, List<(Urgency Is, int UntilHour)>> ReadSymptoms()
    {
        var hours = ReadHours();
        var symptoms = new Dictionary<string, List<(Urgency Is, int UntilHour)>>();
        var steps = new List<(Urgency Is, int UntilHour)>();
        foreach (var line in File.ReadLines(RepositoryRoot.PathOf("content/symptoms.yml")))
        {
            if (line.Length > 0 && char.IsLower(line[0]))
            {
                symptoms[line.TrimEnd(':')] = steps = [];
            }
            else if (line.StartsWith("    - is: ", StringComparison.Ordinal))
            {
                steps.Add((Enum.Parse<Urgency>(line[10..].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), int.MaxValue));
            }
            else if (line.StartsWith("      until: ", StringComparison.Ordinal))
            {
                steps[^1] = (steps[^1].Is, hours[line[13..]]);
            }
        }

        return symptoms;
    }

    /// <summary>
    /// The times of <c>facts.yml</c> in hours, by their keys; <c>.max</c> for ranges, and the latest end for words.
    /// </summary>
    private static Dictionary<string, int> ReadHours()
    {
        var hours = new Dictionary<string, int>();
        var (group, fact) = ("", "");
        foreach (
            var line in File.ReadLines(RepositoryRoot.PathOf("content/facts.yml"))
                .Where(line =>
                    line.EndsWith(':')
                    || line.EndsWith("hours", StringComparison.Ordinal)
                    || line.EndsWith("days", StringComparison.Ordinal)
                )
        )
        {
            var words = line.Trim().Split(' ');
            (group, fact) =
                line[0] != ' ' ? (line.TrimEnd(':'), "")
                : line.EndsWith(':') ? (group, words[0].TrimEnd(':'))
                : (group, fact);
            if (words.Length > 2 && int.TryParse(words[^2], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                var isRange = words.Contains("to");
                hours[$"{group}.{fact}{(isRange ? ".max" : "")}"] = number * (words[^1] == "days" ? 24 : 1);
            }
        }

        return hours;
    }
}
