using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Checks;

public class HelpCardsCheckTests
{
    private const string Right = """
        ::: emergency
        ## Call 911 now if:

        - you have trouble breathing
        :::

        ::: urgent
        ## Get medical help the same day if:

        - you see pus: say so when you call
        :::
        """;

    private static readonly Symptom[] Symptoms =
    [
        Symptom("breath", "Trouble breathing", Urgency.Emergency, 3),
        Symptom("pus", "Pus", Urgency.SameDay, 9),
        Symptom("lumps", "Lumps", Urgency.CallUs, 15),
    ];

    private static readonly ContentLibrary Shipped = ShippedContent.Library;

    [Fact]
    public void The_same_signs_in_both_are_right() => Assert.Empty(Check(Right, Symptoms));

    [Fact]
    public void A_sign_of_the_file_that_no_card_names_is_told() =>
        Assert.Equal(
            [
                "symptoms.yml:3: error help-cards: 'Trouble breathing' is on no emergency card of aftercare/makeup.md. Add it to the "
                    + "card, in words that the symptom lists, or correct its urgency together with a clinician.",
            ],
            Check(Right.Replace("you have trouble breathing", "your pus spreads", StringComparison.Ordinal), Symptoms)
                .Where(problem => problem.File == "symptoms.yml")
                .Lines()
        );

    [Fact]
    public void A_sign_on_the_card_of_the_wrong_urgency_does_not_count() =>
        Assert.Equal(
            ["aftercare/makeup.md:14", "symptoms.yml:9"],
            Check(Right.Replace("you see pus", "you have trouble breathing", StringComparison.Ordinal), Symptoms)
                .Select(problem => $"{problem.File}:{problem.Line}")
        );

    [Fact]
    public void A_sign_of_a_card_that_the_file_does_not_know_is_told() =>
        Assert.Equal(
            [
                "aftercare/makeup.md:9: error help-cards: No symptom of symptoms.yml that is as urgent as this card is named here: the "
                    + "tools do not know the sign. Add it to symptoms.yml together with a clinician, or add the words of this line to the "
                    + "symptom that is meant.",
            ],
            Check(Right.Replace("breathing\n", "breathing\n- your hair hurts\n", StringComparison.Ordinal), Symptoms)
                .Lines()
        );

    [Fact]
    public void What_can_wait_need_not_be_on_a_card() =>
        Assert.Equal([3, 9], Check("Read this.", Symptoms).Select(problem => problem.Line));

    [Fact]
    public void The_shipped_page_and_file_name_the_same_signs_and_each_of_them_is_looked_at()
    {
        var help = Shipped.Help!;
        var empty = help with { Body = help.Body with { Markdown = "Call us." } };
        var urgent = Shipped.Data.Symptoms.Where(symptom => symptom.Worst >= Urgency.SameDay).ToList();
        var cards = help.Body.Markdown.Split("::: non-urgent")[0];
        var items = cards.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal));

        Assert.Empty(Check(Shipped.Data, help));
        Assert.Equal(
            urgent.Select(symptom => symptom.Line).Order(),
            Check(Shipped.Data, empty).Select(problem => problem.Line).Order()
        );
        Assert.Equal(items, Check(Shipped.Data with { Symptoms = [Symptoms[2]] }, help).Count());
    }

    private static Symptom Symptom(string id, string label, Urgency urgency, int line) =>
        new(id, label, null, [], [new SymptomStep(urgency, null)], [], line);

    private static IEnumerable<ContentProblem> Check(string markdown, IReadOnlyList<Symptom> symptoms) =>
        Check(
            new ContentData
            {
                Symptoms = symptoms,
                Home = new HomePage(
                    "CIT",
                    "Fine needles.",
                    [
                        new HomeDoor(
                            "Worried?",
                            "Call.",
                            "Read",
                            TestContent.SlugOf("aftercare"),
                            TestContent.SlugOf("makeup"),
                            IsHelp: true,
                            1
                        ),
                    ]
                ),
            },
            TestContent.Article(markdown: markdown)
        );

    private static IEnumerable<ContentProblem> Check(ContentData data, Article help) =>
        new HelpCardsCheck().Check(
            new CheckedLibrary(
                new ContentLibrary(data, [.. Shipped.Topics, help]),
                new Dictionary<string, PageFindings>(StringComparer.Ordinal),
                new DateOnly(2026, 11, 22)
            )
        );
}
