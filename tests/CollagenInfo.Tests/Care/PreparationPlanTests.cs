using CollagenInfo.Content;
using CollagenInfo.Content.Care;

namespace CollagenInfo.Tests.Care;

public class PreparationPlanTests
{
    private const string Page = """
        ::: warning
        ## Keep taking your medicines

        Do not stop them.
        :::

        ## Your plan

        | When | What to do |
        | --- | --- |
        | When you book | Tell us |
        | {{ before.tan }} before | Stop tanning |
        | At least {{ before.notice }} before | Tell us if you get cold sores |
        | {{ before.shaving }} before | Stop shaving |
        | {{ before.missing }} before | Stop something |
        | The day before | Pack |
        | On the day | Makeup: {{ before.makeup }} |

        ## {{ before.shaving }} before

        ::: do-not
        - do not shave for {{ before.shaving }}
        - do not wax
        :::

        ## The day before

        Look at your skin. Pack these:

        - a hat
        - your questions

        ## On the day

        - Makeup: {{ before.makeup }}.
        - Plan a way home.
        """;

    private static readonly DateOnly Friday = new(2026, 12, 11);

    [Fact]
    public void Each_row_has_its_day_and_what_falls_on_one_day_is_one_step()
    {
        var plan = PlanOf(Page, new DateOnly(2026, 11, 29));

        Assert.Equal(["Tell us"], plan.AtOnce);
        Assert.Equal(
            [
                "2026-11-27 2 weeks before: Stop tanning",
                "2026-12-04 7 days before: Tell us if you get cold sores; Stop shaving",
                "2026-12-10 The day before: Pack",
                "2026-12-11 On the day: Makeup: none",
            ],
            plan.Steps.Select(step => $"{step.Day:yyyy-MM-dd} {step.When}: {string.Join("; ", step.Tasks)}")
        );
    }

    [Fact]
    public void The_lists_of_a_day_go_with_it_but_say_nothing_twice()
    {
        var steps = PlanOf(Page, Friday).Steps;

        Assert.Empty(steps[1].Lists);
        Assert.Equal("Look at your skin. Pack these:: a hat; your questions", Written(steps[2]));
        Assert.Equal(": Plan a way home.", Written(steps[3]));
    }

    [Fact]
    public void The_list_to_which_a_day_leads_goes_with_it_too()
    {
        const string Leading = "Pack these, and read [when to change the date](#change-the-date):";
        const string Change = "\n\n## Change the date\n\nCall us if:\n\n- you have a cold sore\n\n## Elsewhere\n\n- something else";

        var day = PlanOf(Page.Replace("Pack these:", Leading, StringComparison.Ordinal) + Change, Friday).Steps[2];

        Assert.Equal(["a hat; your questions", "you have a cold sore"], day.Lists.Select(list => string.Join("; ", list.Items)));
        Assert.Equal("Call us if:", day.Lists[1].Title);
    }

    [Fact]
    public void What_the_page_says_about_medicines_goes_with_every_plan()
    {
        var medicines = PlanOf(Page, Friday).Medicines!;

        Assert.Equal(("Keep taking your medicines", "Do not stop them."), (medicines.Title, Assert.Single(medicines.Paragraphs)));
    }

    [Fact]
    public void Without_a_page_there_is_no_plan() =>
        Assert.Null(PreparationPlan.For(new ContentLibrary(new(), [TestContent.Article()]), Friday, Friday));

    /// <summary>The tool and the page that patients read have one source: every row has its day.</summary>
    [Fact]
    public void Every_row_of_the_shipped_page_is_in_the_plan()
    {
        var plan = PreparationPlan.For(ShippedContent.Library, Friday, Friday)!;

        Assert.Equal(7, plan.AtOnce.Count + plan.Steps.Sum(step => step.Tasks.Count));
        Assert.Equal("Keep taking your prescribed medicines", plan.Medicines?.Title);
        Assert.Equal([3, 1], plan.Steps.TakeLast(2).Select(step => step.Lists.Count));
    }

    private static string Written(PreparationStep step)
    {
        var list = Assert.Single(step.Lists);
        return $"{list.Title}: {string.Join("; ", list.Items)}";
    }

    private static PreparationPlan PlanOf(string page, DateOnly today)
    {
        var facts = TestContent.Facts(
            ("before.tan", "2 weeks"),
            ("before.notice", "1 week"),
            ("before.shaving", "7 days"),
            ("before.makeup", "none")
        );
        var article = TestContent.Article(markdown: page) with { Tool = ArticleTool.BeforeTreatment };
        return PreparationPlan.For(new ContentLibrary(new() { Facts = facts }, [article]), Friday, today)!;
    }
}
