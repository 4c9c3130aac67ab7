using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Storage;

public class PatientDataFileTests
{
    private const string Terms = """
        pih:
          term: post-inflammatory hyperpigmentation
          short: PIH
          plain: dark marks
          meaning: Dark marks after an injury.
          words: [dark spots, hyperpigmentation]
          article: aftercare/makeup.md
        """;

    private const string Activities = """
        makeup:
          question: wear makeup
          fact: aftercare.makeup
          condition: if your skin is calm
          words: [make-up]
          article: aftercare/makeup.md
        """;

    private const string Symptoms = """
        redness:
          label: Redness, or a darker color
          detail: For {{ aftercare.makeup }}.
          words: [red face]
          group: color
          steps:
            - is: expected
              until: aftercare.makeup
            - is: same-day
          sources: [S1]
        """;

    private const string Suitability = """
        do-not-treat:
          - id: keloid
            text: Keloid scars
            sources: [S1]
        wait-until:
          - id: isotretinoin
            text: Isotretinoin
            wait: aftercare.makeup
            after: the last capsule
            medicine: true
        ask-first:
          - id: faint
            text: Needles make you faint
            note: Say so within {{ aftercare.makeup }}.
            asked: [fear of needles]
        """;

    private const string Consultation = """
        tell:
          - Every medicine.
          - No makeup for {{ aftercare.makeup }}.
        ask:
          - about: The price
            questions:
              - What does it cost?
        """;

    [Fact]
    public void A_word_may_be_everywhere_and_lead_to_the_signs()
    {
        using var folder = new TestContentFolder().With("terms.yml", Terms.TrimEnd() + "\n  everywhere: true\n  signs: true\n");

        var term = folder.Open().Published.Data.Terms.Single();

        Assert.Equal((true, true), (term.IsEverywhere, term.LeadsToSigns));
    }

    [Fact]
    public void A_cost_article_that_is_not_there_is_told()
    {
        using var folder = new TestContentFolder();
        folder.With("clinic.yml", File.ReadAllText(folder.PathOf("clinic.yml")) + "\ncostArticle: aftercare/cost.md\n");

        Assert.Equal(
            ["clinic.yml:1: error broken-link: There is no article 'aftercare/cost.md'. Correct the name, or add what it names."],
            folder.Open().Problems.Lines()
        );
    }

    [Fact]
    public void The_sentence_of_a_fact_and_its_article_are_read_and_checked()
    {
        using var folder = new TestContentFolder();
        var facts = File.ReadAllText(folder.PathOf("facts.yml")).TrimEnd();
        folder.With("facts.yml", facts + "\n    answer: Wait {{ aftercare.makeup }}.\n    article: aftercare/lipstick.md\n");

        var content = folder.Open();

        Assert.Equal("Wait {{ aftercare.makeup }}.", content.Published.Facts.All.Single(fact => fact.Answer is not null).Answer);
        Assert.Contains("There is no article 'aftercare/lipstick.md'.", Assert.Single(content.Problems.Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_files_are_read()
    {
        using var folder = new TestContentFolder()
            .With("terms.yml", Terms)
            .With("activities.yml", Activities)
            .With("symptoms.yml", Symptoms)
            .With("suitability.yml", Suitability)
            .With("consultation.yml", Consultation);

        var content = folder.Open();
        var library = content.Published;

        Assert.Empty(content.Problems);
        Assert.Equal(
            ("pih", "PIH", "dark marks", "aftercare/makeup.md"),
            library.Data.Terms.Select(term => (term.Id, term.Short, term.Plain, term.Article)).Single()
        );
        Assert.Equal(
            ("wear makeup", "aftercare.makeup", "if your skin is calm"),
            library.Data.Activities.Select(activity => (activity.Question, activity.Fact, activity.Condition)).Single()
        );
        Assert.Equal(
            [new SymptomStep(Urgency.Expected, "aftercare.makeup"), new SymptomStep(Urgency.SameDay, null)],
            library.Data.Symptoms.Single().Steps
        );
        Assert.Equal(SymptomGroup.Color, library.Data.Symptoms.Single().Group);
        Assert.Equal(
            ["Every medicine.", "No makeup for {{ aftercare.makeup }}.", "The price", "What does it cost?"],
            library.Data.Consultation.Lines.Select(line => line.Text)
        );
        Assert.Equal(
            [
                (SuitabilityKind.DoNotTreat, "keloid", false, ""),
                (SuitabilityKind.WaitUntil, "isotretinoin", true, ""),
                (SuitabilityKind.AskFirst, "faint", false, "fear of needles"),
            ],
            library.Data.Suitability.Select(item => (item.Kind, item.Id, item.IsMedicine, string.Join(", ", item.Asked)))
        );
    }

    [Theory]
    [InlineData(
        "terms.yml",
        Terms,
        "meaning:",
        "meening:",
        "terms.yml:2: error missing-value: 'meaning' is missing.",
        "terms.yml:5: error unknown-key: 'meening' is not a known key."
    )]
    [InlineData(
        "terms.yml",
        Terms,
        "aftercare/makeup.md",
        "aftercare/make.md",
        "terms.yml:1: error broken-link: There is no article 'aftercare/make.md'."
    )]
    [InlineData(
        "activities.yml",
        Activities,
        "aftercare.makeup",
        "aftercare.makup",
        "activities.yml:1: error unknown-fact: There is no fact 'aftercare.makup'."
    )]
    [InlineData(
        "symptoms.yml",
        Symptoms,
        "until: aftercare.makeup",
        "until: aftercare.nothing",
        "symptoms.yml:1: error unknown-fact: There is no fact 'aftercare.nothing'."
    )]
    [InlineData(
        "symptoms.yml",
        Symptoms,
        "{{ aftercare.makeup }}",
        "{{ aftercare.make }}",
        "symptoms.yml:1: error unknown-fact: There is no fact 'aftercare.make'."
    )]
    [InlineData(
        "symptoms.yml",
        Symptoms,
        "      until: aftercare.makeup\n",
        "",
        "symptoms.yml:1: error symptom-steps: 'redness' does not say what to do at every moment."
    )]
    [InlineData("symptoms.yml", Symptoms, "same-day", "someday", "symptoms.yml:9: error unknown-value: 'is: someday' is not known.")]
    [InlineData(
        "symptoms.yml",
        Symptoms,
        "group: color",
        "group: colour",
        "symptoms.yml:5: error unknown-value: 'group: colour' is not known."
    )]
    [InlineData(
        "consultation.yml",
        Consultation,
        "{{ aftercare.makeup }}",
        "{{ aftercare.make }}",
        "consultation.yml:1: error unknown-fact: There is no fact 'aftercare.make'."
    )]
    [InlineData(
        "consultation.yml",
        Consultation,
        "about: The price",
        "abut: The price",
        "consultation.yml:5: error missing-value: 'about' is missing.",
        "consultation.yml:5: error unknown-key: 'abut' is not a known key."
    )]
    [InlineData(
        "symptoms.yml",
        Symptoms,
        "  group: color",
        "  worse: rednes\n  group: color",
        "symptoms.yml:1: error unknown-sign: There is no sign 'rednes'."
    )]
    [InlineData(
        "symptoms.yml",
        Symptoms,
        "  group: color",
        "  before: keloids\n  group: color",
        "symptoms.yml:1: error unknown-sign: There is no reason 'keloids'."
    )]
    [InlineData("symptoms.yml", Symptoms, "[S1]", "[S9]", "symptoms.yml:1: error unknown-citation: There is no source 'S9'.")]
    [InlineData(
        "suitability.yml",
        Suitability,
        "wait: aftercare.makeup",
        "wait: waiting.none",
        "suitability.yml:6: error unknown-fact: There is no fact 'waiting.none'."
    )]
    [InlineData(
        "suitability.yml",
        Suitability,
        "    wait: aftercare.makeup\n",
        "",
        "suitability.yml:6: error missing-value: 'isotretinoin' does not say how long to wait."
    )]
    [InlineData(
        "suitability.yml",
        Suitability,
        "ask-first:",
        "ask-furst:",
        "suitability.yml:11: error unknown-key: 'ask-furst' is not a known key."
    )]
    public void A_wrong_value_is_told_with_its_line(string file, string text, string right, string wrong, params string[] told)
    {
        using var folder = new TestContentFolder().With(file, text.Replace(right, wrong, StringComparison.Ordinal));

        var lines = folder.Open().Problems.Lines().ToList();

        Assert.Equal(told.Length, lines.Count);
        NotEmpty.All(told.Zip(lines), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }
}
