using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Rendering;

public class BlockWriterTests
{
    [Theory]
    [InlineData("emergency", "Emergency advice:")]
    [InlineData("urgent", "Urgent advice:")]
    [InlineData("non-urgent", "Non-urgent advice:")]
    public void A_care_card_says_aloud_how_urgent_it_is(string kind, string spoken)
    {
        var icon = Icon.Html(CareKind.Find(kind)!.Icon);
        var markdown = $"""
            ::: {kind}
            ## Call us if:

            - it hurts
            :::
            """;

        Assert.Equal(
            $"""
            <section class="care-card care-card--{kind}" aria-labelledby="call-us-if">
            <h2 id="call-us-if">{icon}<span><span class="visually-hidden">{spoken} </span>Call us if:</span></h2>
            <ul>
            <li>it hurts</li>
            </ul>
            </section>
            """,
            TestArticle.Html(markdown));
    }

    [Fact]
    public void Only_the_first_heading_of_a_card_is_spoken_with_its_urgency() => Assert.Equal(
        $"""
        <section class="care-card care-card--urgent" aria-labelledby="call">
        <h2 id="call">{Icon.Html("clock")}<span><span class="visually-hidden">Urgent advice: </span>Call</span></h2>
        <h3 id="later">Later</h3>
        </section>
        """,
        TestArticle.Html("::: urgent\n## Call\n\n### Later\n:::"));

    [Fact]
    public void A_card_without_a_heading_has_no_label() => Assert.Equal(
        """
        <section class="care-card care-card--urgent">
        <p>Call.</p>
        </section>
        """,
        TestArticle.Html("::: urgent\nCall.\n:::"));

    [Fact]
    public void A_warning_begins_with_important() => Assert.Equal(
        """
        <section class="callout" aria-labelledby="do-not-roll-at-home">
        <h2 id="do-not-roll-at-home"><span class="visually-hidden">Important: </span>Do not roll at home</h2>
        <p>It can scar.</p>
        </section>
        """,
        TestArticle.Html("::: warning\n## Do not roll at home\n\nIt can scar.\n:::"));

    [Fact]
    public void An_inset_is_a_quiet_box() => Assert.Equal(
        """
        <div class="inset">
        <p>Quiet.</p>
        </div>
        """,
        TestArticle.Html("::: inset\nQuiet.\n:::"));

    [Theory]
    [InlineData("", "h2", "")]
    [InlineData("# Day 1", "h3", ": Day 1")]
    [InlineData("## Day <1", "h3", ": Day <1")]
    [InlineData("### Day 1", "h4", ": Day 1")]
    [InlineData("###### Day 1", "h6", ": Day 1")]
    [InlineData("## Day 1\n\n::: urgent\n### Call if:\n:::", "h3", ": Day 1")]
    public void The_lists_of_what_to_do_stand_one_level_below_the_heading_above_and_name_it(string above, string level, string part)
    {
        var page = TestArticle.Page($"{above}\n\n::: do\n- rest\n:::\n\n::: do-not\n- do not rub\n:::");

        Assert.Equal(
            [$"Do{part}", $"Do not{part}"],
            page.QuerySelectorAll($"section.do-list > {level}.do-list__title").Select(title => title.TextContent)
        );
        Assert.Equal("do not rub", page.QuerySelector("section.do-list--not li")?.TextContent);
    }

    [Fact]
    public void A_list_of_what_to_do_has_a_title() => Assert.Equal(
        """
        <section class="do-list"><h2 class="do-list__title">Do</h2>
        <ul role="list">
        <li>rest</li>
        </ul>
        </section>
        """,
        TestArticle.Html("::: do\n- rest\n:::"));

    [Theory]
    [InlineData("::: details What it is", "What it is")]
    [InlineData("::: details", "More")]
    [InlineData("::: details A & <b>", "A &amp; &lt;b&gt;")]
    public void Details_open_under_their_title(string fence, string title) => Assert.Equal(
        $"""
        <details class="expander"><summary>{title}</summary>
        <div class="expander__body">
        <p>Text.</p>
        </div></details>
        """,
        TestArticle.Html($"{fence}\nText.\n:::"));

    [Fact]
    public void A_block_that_does_not_end_still_shows_its_text() =>
        Assert.Equal("<div class=\"inset\">\n<p>Text.</p>\n</div>", TestArticle.Html("::: inset\nText."));

    [Theory]
    [InlineData("::: warnign\nText.\n:::")]
    [InlineData("::: Emergency\nText.\n:::")]
    [InlineData("::: constructor\" onclick=\"x\nText.\n:::")]
    [InlineData(":::\nText.\n:::")]
    [InlineData(":: emergency\nText.\n::")]
    [InlineData(":::warning[Mind]\nText.\n:::")]
    public void A_block_that_is_none_is_never_shown_as_a_plain_sentence(string markdown) =>
        Assert.Equal("<p>[part missing: please ask the clinic]</p>", TestArticle.Html(markdown));

    [Fact]
    public void Details_may_stand_in_another_block() =>
        Assert.Equal(
            "Deep.",
            TestArticle
                .Page(":::: inset\n::: details More\nDeep.\n:::\n::::")
                .QuerySelector(".inset > details > .expander__body > p")
                ?.TextContent
        );
}
