namespace CollagenInfo.Tests.Rendering;

public class FactWriterTests
{
    [Theory]
    [InlineData("{{ aftercare.makeup }}", "48 hours")]
    [InlineData("{{aftercare.makeup}}", "48 hours")]
    [InlineData("{{ treatment.sessions }}", "3 to 6 sessions")]
    [InlineData("{{ treatment.sessions.min }}", "3 sessions")]
    [InlineData("{{ treatment.sessions.max }}", "6 sessions")]
    public void A_number_stays_together_with_its_unit(string reference, string words) =>
        Assert.Equal($"""<p>Wait <span class="fact">{words}</span>.</p>""", TestArticle.Html($"Wait {reference}."));

    [Theory]
    [InlineData("`{{ aftercare.makeup }}`", "<p><code>48 hours</code></p>")]
    [InlineData("    Wait {{ aftercare.makeup }}.", "<pre><code>Wait 48 hours.\n</code></pre>")]
    [InlineData("```\nWait {{ aftercare.makeup }}.\n```", "<pre><code>Wait 48 hours.\n</code></pre>")]
    public void Text_set_as_code_has_its_numbers(string markdown, string html) => Assert.Equal(html, TestArticle.Html(markdown));

    [Theory]
    [InlineData("{{ evidence.scars }}", "very low")]
    [InlineData("{{ clinic.name }}", "Smith &amp; Sons &lt;Skin&gt;")]
    public void A_reference_becomes_the_words_of_its_fact(string reference, string words) =>
        Assert.Equal($"<p>It is {words}.</p>", TestArticle.Html($"It is {reference}."));

    [Theory]
    [InlineData("{{ aftercare.nothing }}")]
    [InlineData("{{ aftercare.makeup.mean }}")]
    [InlineData("{{ Aftercare.Makeup }}")]
    [InlineData("{{ clinic.regulator }}")]
    [InlineData("{{ }}")]
    public void A_reference_to_nothing_leaves_a_visible_gap(string reference) =>
        Assert.Equal(
            $"""<p>Wait <strong class="fact-missing">{TestArticle.Missing}</strong>.</p>""",
            TestArticle.Html($"Wait {reference}.")
        );

    [Theory]
    [InlineData("{{ clinic.phone }}", "(202) 555-0147", "tel:2025550147")]
    [InlineData("{{ clinic.emergency-number }}", "911", "tel:911")]
    public void A_phone_number_can_be_called(string reference, string words, string address) =>
        Assert.Equal($"""<p>Call <a class="fact" href="{address}">{words}</a>.</p>""", TestArticle.Html($"Call {reference}."));

    [Fact]
    public void The_number_that_is_answered_now_is_written_with_the_other_and_both_are_marked() =>
        Assert.Equal(
            """<p>Call <a class="fact now-open" href="tel:2025550147">(202) 555-0147</a><span class="now-unsure">, or </span>"""
                + """<a class="fact now-closed" href="tel:2025550163">(202) 555-0163</a>"""
                + """<span class="now-unsure"> when we are closed</span>.</p>""",
            TestArticle.Html("Call {{ clinic.phone-now }}.")
        );

    [Fact]
    public void A_reference_stands_in_headings_tables_alt_texts_and_titles()
    {
        const string markdown = """
            ## After {{ aftercare.makeup }}

            | Makeup {{ aftercare.makeup }} | No |
            | --- | --- |
            | a | {{ aftercare.makeup }} |

            ![Wait {{ aftercare.makeup }}, {{ no.fact }}](recovery.svg)

            ::: details After {{ aftercare.makeup }}, {{ no.fact }}
            Wait.
            :::
            """;

        var page = TestArticle.Page(markdown);

        Assert.Equal("After 48 hours", page.QuerySelector("h2")?.TextContent);
        Assert.Equal("Makeup 48 hours", page.QuerySelector("thead th")?.TextContent);
        Assert.Equal("48 hours", page.QuerySelector("td")?.TextContent);
        Assert.Equal($"Wait 48 hours, {TestArticle.Missing}", page.QuerySelector("img")?.GetAttribute("alt"));
        Assert.Equal($"After 48 hours, {TestArticle.Missing}", page.QuerySelector("summary")?.TextContent);
    }

    [Theory]
    [InlineData("{{}}", "<p>{{}}</p>")]
    [InlineData("{{ aftercare.makeup", "<p>{{ aftercare.makeup</p>")]
    [InlineData("{{ a\nb }}", "<p>{{ a\nb }}</p>")]
    public void What_is_no_reference_stays_as_it_is(string markdown, string html) => Assert.Equal(html, TestArticle.Html(markdown));
}
