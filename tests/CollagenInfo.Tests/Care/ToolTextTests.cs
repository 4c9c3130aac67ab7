using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

/// <summary>What a clinician signs of a tool: every word and number that it can tell a patient, and nothing else.</summary>
public sealed class ToolTextTests
{
    private static readonly ContentLibrary Shipped = ShippedContent.Library;

    private const string Plan = """
        ## Your plan

        | When | What to do |
        | --- | --- |
        | At least {{ before.notice }} before | Tell us if you get cold sores |
        | The day before | Pack |

        ## The day before

        Bring these:

        - a hat

        Leave these at home, and read [when to change the date](#change-the-date):

        - jewelry

        ## Change the date

        - you have a cold sore
        """;

    /// <summary>Without the words that are explained, which take time to find.</summary>
    private static readonly ContentLibrary Bare = new(Shipped.Data with { Terms = [] }, Shipped.Pages);

    public static TheoryData<string> Tools => [.. SitePages.Tools.Select(tool => tool.Address)];

    [Theory]
    [MemberData(nameof(Tools))]
    public void Every_tool_has_something_to_sign(string address)
    {
        var sayings = ToolSaying.AllFrom(Shipped, SitePages.Find(address)!);

        Assert.True(sayings.Count > 10, $"{sayings.Count} sayings");
        NotEmpty.All(sayings, saying => Assert.DoesNotContain("{{ a", saying.Words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_comma_counts()
    {
        var changed = With(data =>
            data with
            {
                Symptoms = [.. data.Symptoms.Select(symptom => symptom with { Label = symptom.Label + "," })],
            }
        );

        Assert.NotEqual(Fingerprint(Shipped, SitePages.Symptoms), Fingerprint(changed, SitePages.Symptoms));
    }

    [Fact]
    public void A_wrapped_line_another_order_and_another_line_number_do_not_count()
    {
        var changed = With(data =>
            data with
            {
                Symptoms =
                [
                    .. data
                        .Symptoms.Reverse()
                        .Select(symptom =>
                            symptom with
                            {
                                Label = symptom.Label.Replace(" or ", "\n  or ", StringComparison.Ordinal),
                                Line = 1,
                            }
                        ),
                ],
                Activities = [.. data.Activities.Reverse()],
                Suitability = [.. data.Suitability.Reverse()],
            }
        );

        NotEmpty.All(SitePages.Tools, tool => Assert.Equal(Fingerprint(Shipped, tool), Fingerprint(changed, tool)));
    }

    [Fact]
    public void The_phone_number_of_the_clinic_does_not_count()
    {
        var changed = With(data => data with { Clinic = data.Clinic with { Name = "Another", Phone = null } });

        NotEmpty.All(SitePages.Tools, tool => Assert.Equal(Fingerprint(Shipped, tool), Fingerprint(changed, tool)));
    }

    [Fact]
    public void Every_part_of_every_sign_counts() =>
        All(
            SitePages.Symptoms,
            data => data.Symptoms,
            (data, symptoms) => data with { Symptoms = symptoms },
            symptom => symptom with { Label = symptom.Label + " x" },
            symptom => symptom with { Detail = symptom.Detail + " x" },
            symptom => symptom with { Question = "Is it x?", Answer = symptom.Answer + " x" },
            symptom =>
                symptom with
                {
                    Steps = [new SymptomStep(symptom.Worst is Urgency.Expected ? Urgency.CallUs : Urgency.Expected, null)],
                }
        );

    [Fact]
    public void Every_part_of_every_reason_counts() =>
        All(
            SitePages.Suitability,
            data => data.Suitability,
            (data, items) => data with { Suitability = items },
            item => item with { Text = item.Text + " x" },
            item => item with { Note = item.Note + " x" },
            item => item with { Until = item.Until + " x" },
            item => item with { IsMedicine = !item.IsMedicine },
            item => item with { Kind = item.Kind is SuitabilityKind.AskFirst ? SuitabilityKind.DoNotTreat : SuitabilityKind.AskFirst },
            item => item with { Wait = item.Wait is null ? "aftercare.makeup" : null, After = "the last x" }
        );

    [Fact]
    public void Every_part_of_every_answer_counts() =>
        All(
            SitePages.WhenCanI,
            data => data.Activities,
            (data, activities) => data with { Activities = activities },
            activity => activity with { Question = activity.Question + " x" },
            activity => activity with { Name = activity.Name + " x" },
            activity => activity with { Condition = activity.Condition + " x" },
            activity => activity with { Meanwhile = activity.Meanwhile + " x" },
            activity => activity with { Before = activity.Before is null ? "aftercare.makeup" : null }
        );

    [Theory]
    [InlineData("At least {{", "{{")]
    [InlineData("| The day before |", "| On the day |")]
    [InlineData("## The day before", "## On the day")]
    [InlineData("Bring these:", "Leave these at home:")]
    [InlineData("a cold sore", "a flare")]
    public void When_something_is_to_be_done_and_what_stands_above_its_list_counts(string before, string after)
    {
        Assert.Contains(before, Plan, StringComparison.Ordinal);

        var changed = FingerprintOf(Plan.Replace(before, after, StringComparison.Ordinal));

        Assert.NotEqual(FingerprintOf(Plan), changed);
    }

    [Fact]
    public void The_meaning_of_a_word_counts()
    {
        var changed = With(data => data with { Terms = [.. data.Terms.Select(term => term with { Meaning = term.Meaning + " x" })] });

        Assert.NotEqual(Fingerprint(Shipped, SitePages.Suitability), Fingerprint(changed, SitePages.Suitability));
    }

    [Theory]
    [InlineData("aftercare.makeup", PageAddress.WhenCanI)]
    [InlineData("aftercare.makeup", PageAddress.Timeline)]
    [InlineData("before.sun-and-tan", PageAddress.Preparation)]
    [InlineData("before.sun-and-tan", PageAddress.Course)]
    [InlineData("recovery.redness", PageAddress.Symptoms)]
    public void A_number_counts_for_the_tools_that_tell_it(string key, string address)
    {
        var other = new Quantity(97, 97, Unit.Find("days")!);
        var changed = With(data =>
            data with
            {
                Facts = new FactSheet(
                    data.Facts.All.Select(fact => fact.Key == key ? fact with { Quantity = other, Wording = "97 days" } : fact)
                ),
            }
        );

        Assert.NotEqual(Fingerprint(Shipped, SitePages.Find(address)!), Fingerprint(changed, SitePages.Find(address)!));
    }

    /// <summary>Changes each entry in each way, one at a time: the tool tells something else each time.</summary>
    private static void All<T>(
        SitePage tool,
        Func<ContentData, IReadOnlyList<T>> find,
        Func<ContentData, IReadOnlyList<T>, ContentData> put,
        params Func<T, T>[] changes
    )
    {
        var known = Fingerprint(Bare, tool);
        var all = find(Bare.Data);
        NotEmpty.All(all.Index(), entry =>
            NotEmpty.All(changes, change =>
                Assert.NotEqual(
                    known,
                    Fingerprint(With(put(Bare.Data, [.. all.Take(entry.Index), change(entry.Item), .. all.Skip(entry.Index + 1)])), tool)
                )
            )
        );
    }

    private static string FingerprintOf(string plan)
    {
        var article = TestContent.Article(markdown: plan) with { Tool = ArticleTool.BeforeTreatment };
        var data = new ContentData { Facts = TestContent.Facts(("before.notice", "1 week")) };
        return Fingerprint(new ContentLibrary(data, [article]), SitePages.Preparation);
    }

    private static string Fingerprint(ContentLibrary library, SitePage tool) => ToolText.Fingerprint(library, tool);

    private static ContentLibrary With(Func<ContentData, ContentData> change) => With(change(Shipped.Data));

    private static ContentLibrary With(ContentData data) => new(data, Shipped.Pages);
}
