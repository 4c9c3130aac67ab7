using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Checks;

/// <summary>What vital.yml says of a page, and what is told of a page that says something else.</summary>
public class VitalLinesTests
{
    private const string File = "aftercare/vital.md";

    private static readonly string[] Vital = ["do not rub", "Do not pick.", "Call us.", "do not rub"];

    private static readonly string[] Others =
    [
        "Get help for a fever.",
        "It starts within {{ aftercare.makeup }}.",
        "It is an emergency.",
        "Use a clean towel.",
        "It can spread.",
    ];

    private static readonly ContentData Data = new()
    {
        Facts = TestContent.Facts(("aftercare.makeup", "48 hours")),
        VitalLines =
        [
            .. Vital.Select(text => new VitalLine(File, text, 1)),
            .. Others.Select(text => new VitalLine("aftercare/other.md", text, 1) { MayChange = true }),
        ],
    };

    [Theory]
    [InlineData("- do not rub\n- do not pick\n- call us\n- do not rub", 0)]
    [InlineData("Do not\nrub! Do not pick. Call us. Do not rub.", 0)]
    [InlineData("Do\u00a0not rub. Do not\u202fpick. Call us. Do not rub.", 0)]
    [InlineData("Do rub. Do not pick. Call us. Do not rub.", 1)]
    [InlineData("Do not rub. Call us. Do not rub.", 1)]
    [InlineData("Do not rub. Do not pick your crusts. Call us. Do not rub.", 1)]
    [InlineData("Nothing.", 4)]
    public void A_line_that_no_page_may_lose_changes_in_both_places_or_not_at_all(string text, int faults) =>
        Assert.Equal(faults, ProblemsOf(text, "vital-line").Count);

    [Theory]
    [InlineData(
        "Do rub.\n\nDo not pick.\n\nCall us.\n\nDo not rub.",
        5,
        "'do not rub' stands 1 time; vital.yml has 2. Here stands 'Do rub.'."
    )]
    [InlineData(
        "Do not rub.\n\nDo not pick.\n\nCall us.",
        9,
        "'do not rub' stands 1 time; vital.yml has 2. It stood behind 'Call us.'."
    )]
    [InlineData(
        "Do not rub.\n\nPlease do not pick.\n\nCall us.\n\nDo not rub.",
        7,
        "'Do not pick.' is not said. Here stands 'Please do not pick.'."
    )]
    [InlineData("Do not rub.\n\nCall us.\n\nDo not rub.", 5, "'Do not pick.' is not said. It stood behind 'Do not rub.'.")]
    public void A_lost_line_is_told_where_it_should_stand(string text, int line, string message)
    {
        var problem = Assert.Single(ProblemsOf(text, "vital-line"));

        Assert.Equal((line, message), (problem.Line, problem.Message));
    }

    [Theory]
    [InlineData("Do not get help for a fever.")]
    [InlineData("Never get help for a fever.")]
    [InlineData("It does not start within {{ aftercare.makeup }}.")]
    [InlineData("It is not an emergency.")]
    [InlineData("It is no emergency.")]
    [InlineData("It isn't an emergency.")]
    [InlineData("It cannot spread.")]
    [InlineData("- do not use a clean towel")]
    public void No_page_says_with_a_not_what_the_site_said_without_one(string text) => Assert.Single(ProblemsOf(text, "turned-round"));

    [Theory]
    [InlineData("Get help for a high fever.")]
    [InlineData("It may not be an emergency.")]
    [InlineData("It is not a sign of an emergency.")]
    [InlineData("Do not use a towel.")]
    [InlineData("It cannot spread to the eye.")]
    public void A_sentence_may_change_in_any_other_way(string text) => Assert.Empty(ProblemsOf(text, "turned-round"));

    [Theory]
    [InlineData("::: warning\nGet help for a fever.\n:::", "Get help for a fever.")]
    [InlineData("## Call us before you come\n\n- You have a cold sore.", "You have a cold sore.")]
    [InlineData("Call us if any of these is true:\n\n- You have a cold sore.", "You have a cold sore.")]
    [InlineData("::: do\n- rest\n:::", "rest")]
    [InlineData("It does not hurt.", "It does not hurt.")]
    [InlineData("You can:\n\n- rest", null)]
    [InlineData("It hurts.", null)]
    public void Only_what_hurts_somebody_if_it_is_lost_must_stay(string text, string? line) =>
        Assert.Equal(
            [.. new[] { line }.OfType<string>()],
            VitalLines.From(Library(text)).Where(vital => vital is { File: File, MayChange: false }).Select(vital => vital.Text)
        );

    private static List<ContentProblem> ProblemsOf(string text, string rule) =>
        [.. new LibraryChecker().Check(Library(text)).Where(problem => problem.Rule == rule && problem.File == File)];

    private static ContentLibrary Library(string text) => new(Data, [TestContent.Topic(), TestContent.Article("aftercare/vital", text)]);
}
