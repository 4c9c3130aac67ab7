using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Checks;

/// <summary>What a check proposes takes the problem away and brings no other.</summary>
public class ProposedEditTests
{
    /// <summary>The rules whose wrong example can be mended by a button.</summary>
    private static readonly string[] Mended =
    [
        "citation-form",
        "do-not-words",
        "heading-level",
        "heading-title",
        "numeral",
        "one-number",
        "own-number",
        "range-dash",
        "typed-emergency-number",
        "typed-phone",
        "unknown-block",
        "unknown-fact",
    ];

    private const int FirstLine = 5;

    /// <summary>The shipped content with numbers that the sentences below have, whatever a clinic's own are.</summary>
    private static readonly ContentLibrary Shipped = new(
        ShippedContent.Library.Data with
        {
            Clinic = ShippedContent.Library.Clinic with
            {
                Phone = new Phone("(202) 555-0147", "Clinic"),
                OutOfHours = new Phone("(202) 555-0163", "Out-of-hours line"),
            },
        },
        [.. ShippedContent.Library.Topics, .. ShippedContent.Library.Articles]
    );

    private static readonly LibraryChecker Checker = new();

    [Fact]
    public void Each_of_these_rules_proposes_what_to_write_and_no_other_does() =>
        Assert.Equal(
            Mended,
            RuleBook
                .Rules.Where(rule =>
                    rule.HasExamples
                    && ProblemsOf(rule.Wrong).Any(problem => problem.Rule == rule.Id && FixOf(problem, rule.Wrong) is not null)
                )
                .Select(rule => rule.Id)
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("Sunbathe after 2 days.")]
    [InlineData("Do not wear makeup for 12 hours, and do not swim for 24 hours.")]
    [InlineData("::: do-not\n- Don't pick the crusts\n- rub your skin\n:::")]
    [InlineData("::: note\n## Wait\n\nWait a day.\n:::")]
    [InlineData("Call (202) 555-0163 at night.")]
    [InlineData("Rest for two to three days.")]
    [InlineData("Read [what to do](/aftercare/day-by-day).")]
    [InlineData("Read [what to do](/aftercare/day-by-day#makeup) and [more](rf-microneedling).")]
    [InlineData("Read [what to do](../aftercare/day-by-day).")]
    [InlineData("Read [about it](/aftercare).")]
    public void Applied_it_removes_its_problem_and_brings_no_new_one(string markdown) => MendsAll(markdown);

    [Fact]
    public void The_wrong_examples_are_mended() => NotEmpty.All(Mended, id => MendsAll(RuleBook.Rules.Single(rule => rule.Id == id).Wrong));

    [Theory]
    [InlineData("::: do-not\n- never pick the crusts\n- you should rub nothing\n:::")]
    [InlineData("Read [what to do](/aftercare/no-such-page).")]
    [InlineData("Read [what to do](/aftercare/day-by-day#no-such-heading).")]
    [InlineData("Call (202) 555-0199.")]
    [InlineData("Wear makeup 12 hours later; 12 hours are enough for makeup.")]
    public void Where_nobody_knows_the_right_text_nothing_is_proposed(string markdown)
    {
        var problems = ProblemsOf(markdown).ToList();

        Assert.Contains(problems, problem => problem.Severity is Severity.Error);
        Assert.DoesNotContain(problems, problem => FixOf(problem, markdown) is not null);
    }

    [Fact]
    public void A_line_that_has_changed_is_left_alone()
    {
        var fix = new LineFix("Use the number", 2, "Wait 12 hours.", "Wait {{ a.b }}.");

        Assert.Equal("One\r\nWait {{ a.b }}.\r\nTwo", fix.ApplyTo("One\r\nWait 12 hours.\r\nTwo"));
        Assert.Null(fix.ApplyTo("One\nTwo\nWait 12 hours."));
        Assert.Null(fix.ApplyTo("One\nWait 12 hours!"));
        Assert.Null(fix.ApplyTo("One"));
        Assert.Null((fix with { Line = 0 }).ApplyTo("One"));
    }

    /// <summary>Presses each button that there is, one after the other.</summary>
    private static void MendsAll(string markdown)
    {
        var problems = ProblemsOf(markdown).ToList();
        var mended = markdown;
        for (var pressed = 0; ; pressed++)
        {
            if (
                problems.Select(problem => (problem, fix: FixOf(problem, mended))).FirstOrDefault(pair => pair.fix is not null)
                is not { fix: { } fix } found
            )
            {
                Assert.True(pressed > 0, markdown);
                return;
            }

            mended = fix.ApplyTo(Whole(mended))![Whole("").Length..];
            var now = ProblemsOf(mended).ToList();
            var (before, after) = (Counted(problems), Counted(now));

            Assert.True(
                after.All(rule => rule.Value <= before.GetValueOrDefault(rule.Key))
                    && after.GetValueOrDefault(found.problem.Rule) < before[found.problem.Rule],
                $"{mended}\n{string.Join('\n', now)}"
            );
            problems = now;
        }
    }

    private static Dictionary<string, int> Counted(IEnumerable<ContentProblem> problems) =>
        problems.CountBy(problem => problem.Rule).ToDictionary();

    private static LineFix? FixOf(ContentProblem problem, string markdown) => LineFix.Find(problem, Whole(markdown));

    private static string Whole(string markdown) => new string('\n', FirstLine - 1) + markdown;

    private static IEnumerable<ContentProblem> ProblemsOf(string markdown)
    {
        var example = TestContent.Article("benefits/example", markdown);
        var library = new ContentLibrary(Shipped.Data, [.. Shipped.Topics, .. Shipped.Articles.Append(example)]);
        return Checker.Check(library).Where(problem => problem.File == example.Body.File);
    }
}
