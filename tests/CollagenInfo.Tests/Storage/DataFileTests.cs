using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Storage;

public class DataFileTests
{
    [Theory]
    [InlineData("value: 30 SPF", FactKind.Value, "SPF 30")]
    [InlineData("range: 3 to 6 sessions", FactKind.Value, "3 to 6 sessions")]
    [InlineData("avoid: 48 hours", FactKind.Avoid, "48 hours")]
    [InlineData("from: 1 day", FactKind.From, "1 day")]
    [InlineData("atMost: 2.5 mm", FactKind.AtMost, "2.5 mm")]
    [InlineData("atLeast: 4 weeks", FactKind.AtLeast, "4 weeks")]
    [InlineData("grade: very-low", FactKind.Grade, "very low")]
    [InlineData("words: lukewarm water", FactKind.Words, "lukewarm water")]
    public void A_fact_is_worded_by_the_key_of_its_value(string value, FactKind kind, string wording)
    {
        using var folder = new TestContentFolder().With(
            "facts.yml",
            $"# numbers\na:\n  b:\n    {value}\n    label: L\n    basis: trial-or-review\n    sources: [S1]\n    topicWords: one\n"
        );

        var fact = folder.OpenUnchecked().Published.Facts.Find("a.b")!;

        Assert.Equal((kind, wording, "L", Basis.TrialOrReview, 3), (fact.Kind, fact.Wording, fact.Label, fact.Basis, fact.Line));
        Assert.Equal(["S1"], fact.Sources);
        Assert.Equal(["one"], fact.TopicWords);
    }

    [Fact]
    public void A_time_in_words_may_say_when_it_is_over_at_the_latest()
    {
        using var folder = new TestContentFolder().With(
            "facts.yml",
            "a:\n  b:\n    words: a few hours\n    latest: 24 hours\n    label: L\n    basis: nhs\n"
        );

        var fact = folder.OpenUnchecked().Published.Facts.Find("a.b")!;

        Assert.Equal(("a few hours", null, "24 hours"), (fact.Wording, fact.Quantity, fact.Latest?.ToString()));
    }

    [Theory]
    [InlineData(
        "a:\n  b:\n    words: a few hours\n    latest: soon\n    label: L\n    basis: nhs\n",
        "facts.yml:4: error quantity: 'soon' is not a number with a unit."
    )]
    [InlineData(
        "a:\n  b:\n    words: a few hours\n    latest: -1 day\n    label: L\n    basis: nhs\n",
        "facts.yml:4: error quantity: '-1 day' is not a number with a unit."
    )]
    [InlineData(
        "a:\n  b:\n    words: a few hours\n    latest: 3 mm\n    label: L\n    basis: nhs\n",
        "facts.yml:4: error fact-value: '3 mm' is not one time."
    )]
    [InlineData(
        "a:\n  b:\n    words: a few hours\n    latest: 1 to 2 days\n    label: L\n    basis: nhs\n",
        "facts.yml:4: error fact-value: '1 to 2 days' is not one time."
    )]
    [InlineData(
        "a:\n  b:\n    words: a few hours\n    latest: 0 hours\n    label: L\n    basis: nhs\n",
        "facts.yml:4: error fact-value: '0 hours' is not one time."
    )]
    [InlineData(
        "a:\n  b:\n    avoid: 1 day\n    latest: 2 days\n    label: L\n    basis: nhs\n",
        "facts.yml:4: error fact-value: Only 'words' may have a latest end: a number says itself when it is over."
    )]
    [InlineData(
        "a:\n  b:\n    avoid: 48\n    label: L\n    basis: nhs\n",
        "facts.yml:3: error quantity: '48' is not a number with a unit."
    )]
    [InlineData(
        "a:\n  b:\n    avoid: 0,5 mm\n    label: L\n    basis: nhs\n",
        "facts.yml:3: error quantity: '0,5 mm' is not a number with a unit."
    )]
    [InlineData("a:\n  b:\n    label: L\n    basis: nhs\n", "facts.yml:2: error fact-value: 'a.b' has 0 values.")]
    [InlineData(
        "a:\n  b:\n    avoid: 1 day\n    value: 1 day\n    label: L\n    basis: nhs\n",
        "facts.yml:2: error fact-value: 'a.b' has 2 values."
    )]
    [InlineData("a:\n  b:\n    avoid: 1 day\n    label: L\n", "facts.yml:3: error missing-value: 'a.b' does not say what it rests on.")]
    [InlineData(
        "a:\n  b:\n    avoid: 1 day\n    label: L\n    basis: hearsay\n",
        "facts.yml:5: error unknown-value: 'basis: hearsay' is not known."
    )]
    [InlineData("a:\n  b:\n    avoid: 1 day\n    basis: nhs\n", "facts.yml:3: error missing-value: 'label' is missing.")]
    [InlineData(
        "a:\n  b:\n    avoid: 1 day\n    label: L\n    basis: nhs\n    topicWord: x\n",
        "facts.yml:6: error unknown-key: 'topicWord' is not a known key."
    )]
    [InlineData(
        "a:\n  B_c:\n    avoid: 1 day\n    label: L\n    basis: nhs\n",
        "facts.yml:2: error fact-name: 'B_c' is not a name for a fact."
    )]
    [InlineData("a:\n  b: 1 day\n", "facts.yml:2: error yaml-type: 'b' should be a group of keys.")]
    public void A_wrong_fact_is_told_and_the_others_are_read(string facts, string told)
    {
        using var folder = new TestContentFolder().With("facts.yml", facts + "c:\n  d:\n    avoid: 2 days\n    label: L\n    basis: nhs\n");

        var content = folder.OpenUnchecked();

        Assert.StartsWith(told, Assert.Single(content.Problems.Lines()), StringComparison.Ordinal);
        Assert.Equal("2 days", content.Published.Expand("{{ c.d }}"));
    }

    [Fact]
    public void A_source_is_read_with_its_line()
    {
        using var folder = new TestContentFolder().With(
            "sources.yml",
            """
            S7:
              kind: regulator
              authors: Doe J
              title: Needling
              publisher: FDA
              year: 2020
              detail: 12:3
              address: https://www.fda.gov/x
              checked: 2026-11-22
              status: safety-notice
              note: Mind this.
            """
        );

        var source = folder.OpenUnchecked().Published.Data.Sources["S7"];

        Assert.Equal(
            ("S7", SourceKind.Regulator, "Doe J", "Needling", "FDA", 2020),
            (source.Id, source.Kind, source.Authors, source.Title, source.Publisher, source.Year)
        );
        Assert.Equal(
            ("12:3", new Uri("https://www.fda.gov/x"), new DateOnly(2026, 11, 22)),
            (source.Detail, source.Address, source.Checked)
        );
        Assert.Equal((SourceStatus.SafetyNotice, "Mind this.", 1), (source.Status, source.Note, source.Line));
    }

    [Theory]
    [InlineData("sources.yml", "S1:\n  title: T\n  publisher: P\n", "sources.yml:2: error missing-value: 'kind' is missing.")]
    [InlineData(
        "sources.yml",
        "S1:\n  kind: blog\n  title: T\n  publisher: P\n",
        "sources.yml:2: error unknown-value: 'kind: blog' is not known."
    )]
    [InlineData(
        "sources.yml",
        "S1:\n  kind: nhs\n  title: T\n  publisher: P\n  address: javascript:alert(1)\n",
        "sources.yml:5: error address:"
    )]
    [InlineData(
        "sources.yml",
        "S1:\n  kind: nhs\n  title: T\n  publisher: P\n  checked: 2027-02-29\n",
        "sources.yml:5: error date: 'checked: 2027-02-29' is not a date that exists."
    )]
    [InlineData(
        "clinic.yml",
        "name: C\nemergencyNumber: 911\nlocale: en-US\n",
        "clinic.yml:1: error missing-value: 'timeZone' is missing."
    )]
    [InlineData(
        "clinic.yml",
        "name: C\nemergencyNumber: 911\nlocale: en-US\ntimeZone: Mars/Base\n",
        "clinic.yml:4: error time-zone: 'Mars/Base' is not a time zone."
    )]
    [InlineData(
        "clinic.yml",
        "name: C\nemergencyNumber: 911\nlocale: zz-ZZ\ntimeZone: UTC\n",
        "clinic.yml:3: error locale: 'zz-ZZ' is not a known locale."
    )]
    [InlineData(
        "clinic.yml",
        "name: C\nemergencyNumber: 911\nlocale: en-US\ntimeZone: UTC\nsample: maybe\n",
        "clinic.yml:5: error flag: 'sample: maybe' is neither true nor false."
    )]
    [InlineData(
        "clinic.yml",
        "name: C\nemergencyNumber: 911\nlocale: en-US\ntimeZone: UTC\nprices:\n  - label: Face\n    validFrom: 2026-01-01\n",
        "clinic.yml:6: error missing-value: 'amount' is missing."
    )]
    [InlineData(
        "clinic.yml",
        "name: C\nemergencyNumber: 911\nlocale: en-US\ntimeZone: UTC\nprices:\n  - label: Face\n    amount: cheap\n    "
            + "validFrom: 2026-01-01\n",
        "clinic.yml:7: error quantity: 'cheap' is not a price."
    )]
    [InlineData(
        "clinic.yml",
        "name: C\nemergencyNumber: 911\nlocale: en-US\ntimeZone: UTC\nphone: 123\n",
        "clinic.yml:5: error yaml-type: 'phone' should be a group of keys."
    )]
    [InlineData("home.yml", "title: T\nintroduction: I\n", "home.yml:1: error missing-value: The home page has no doors.")]
    [InlineData(
        "home.yml",
        "title: T\nintroduction: I\ndoors:\n  - question: Q\n    answer: A\n",
        "home.yml:4: error missing-value: 'link' is missing."
    )]
    [InlineData(
        "home.yml",
        "title: T\nintroduction: I\ndoors:\n  - question: Q\n    answer: A\n    link: ../x.md\n",
        "home.yml:6: error broken-link: '../x.md' names no article and no tool."
    )]
    [InlineData(
        "home.yml",
        "title: T\nintroduction: I\ndoors:\n  - question: Q\n    answer: A\n    link: aftercare/none.md\n    help: true\n",
        "home.yml:4: error broken-link: The link 'aftercare/none.md' leads nowhere: there is no file aftercare/none.md."
    )]
    [InlineData(
        "aftercare/index.md",
        "---\ntitle: T\nsummary: S\nclinicl: no\n---\n",
        "aftercare/index.md:4: error unknown-key: 'clinicl' is not a known key. Did you mean 'clinical'?"
    )]
    public void A_wrong_value_is_told_once(string file, string text, string told)
    {
        using var folder = new TestContentFolder().With(file, text);

        var content = folder.Open();

        Assert.StartsWith(
            told,
            Assert.Single(content.Problems.Where(problem => problem.Rule != "topic-without-index").Lines()),
            StringComparison.Ordinal
        );
        Assert.NotNull(content.Published.Read("aftercare/makeup"));
    }

    [Fact]
    public void A_topic_says_whether_it_is_clinical()
    {
        using var folder = new TestContentFolder().With(
            "aftercare/index.md",
            "---\ntitle: T\nsummary: S\norder: 3\nclinical: no\n---\nHello."
        );

        var topic = Assert.Single(folder.Open().Published.Topics);

        Assert.Equal(("T", "S", 3, false, "Hello."), (topic.Title, topic.Summary, topic.Order, topic.IsClinical, topic.Body.Markdown));
    }
}
