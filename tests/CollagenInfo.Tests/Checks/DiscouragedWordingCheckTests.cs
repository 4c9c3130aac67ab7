using CollagenInfo.Content;

namespace CollagenInfo.Tests.Checks;

public class DiscouragedWordingCheckTests
{
    [Theory]
    [InlineData("The result is permanent.")]
    [InlineData("Results are guaranteed.")]
    [InlineData("It is clinically proven.")]
    [InlineData("It erases scars.")]
    [InlineData("It eliminates stretch marks.")]
    [InlineData("It reverses the effects of aging.")]
    [InlineData("An anti-aging treatment.")]
    [InlineData("An anti\naging treatment.")]
    [InlineData("It is painless.")]
    [InlineData("There is no downtime.")]
    [InlineData("It is risk-free.")]
    [InlineData("The device is FDA approved.")]
    [InlineData("We use medical-grade rollers.")]
    [InlineData("A lunchtime treatment.")]
    [InlineData("For flawless skin.")]
    [InlineData("A vampire facial.")]
    [InlineData("A “miracle” cure, and a special offer.")]
    public void A_claim_is_told(string sentence) => Assert.NotEmpty(DiscouragedWordings(sentence));

    [Theory]
    [InlineData("It may soften fine lines in some people.")]
    [InlineData("Nothing is guaranteed, and no result is certain.")]
    [InlineData("US devices are cleared or authorized, not approved.")]
    [InlineData("We do not needle over permanent makeup.")]
    [InlineData("No study shows how long results last.")]
    [InlineData("The FDA published a safety communication.")]
    [InlineData("Read how CIT works in your skin.")]
    [InlineData("Use sunscreen every morning.")]
    [InlineData("Most effects settle, but serious problems happen.")]
    [InlineData("Wait until the skin has fully healed.")]
    [InlineData("Is it painless? We do not promise that.")]
    [InlineData("There is no miracle cure.")]
    [InlineData("Take your photos in natural light, and do not squeeze the visit into a lunch break.")]
    public void An_honest_sentence_passes(string sentence) => Assert.Empty(DiscouragedWordings(sentence));

    [Fact]
    public void A_claim_is_told_with_its_line_the_reason_and_what_to_write()
    {
        using var folder = new TestContentFolder().With(
            "claims.yml",
            """
            permanent:
              avoid: [permanent]
              instead: Most studies followed people for {{ aftercare.makeup }}
              why: Nobody has shown it.
            """
        );

        var problem = Assert.Single(folder.With("aftercare/makeup.md", TestContentFolder.Makeup + "\n\nIt is\nPermanent.").Open().Problems);

        Assert.Equal(
            "aftercare/makeup.md:9: error claim: 'Permanent' is a claim that this site does not make: Nobody has shown it. "
                + "Write instead: Most studies followed people for 48 hours. If it is honest here, add the phrase to 'except' "
                + "of 'permanent' in claims.yml, or write behind the sentence: {allow claim: the reason}.",
            problem.ToString()
        );
    }

    [Theory]
    [InlineData("title: Makeup after a session", "title: Permanent makeup is guaranteed", 2)]
    [InlineData("summary: When you may wear it again.", "summary: Guaranteed results.", 3)]
    public void A_claim_in_a_title_or_summary_is_told_too(string right, string wrong, int line) =>
        Assert.Equal(
            line,
            Assert.Single(DiscouragedWordings("Text.", TestContentFolder.Makeup.Replace(right, wrong, StringComparison.Ordinal))).Line
        );

    private static List<ContentProblem> DiscouragedWordings(string sentence, string article = TestContentFolder.Makeup)
    {
        using var folder = new TestContentFolder()
            .With("claims.yml", File.ReadAllBytes(RepositoryRoot.PathOf("content/claims.yml")))
            .With("aftercare/makeup.md", article + "\n\n" + sentence);

        return [.. folder.Open().Problems.Where(problem => problem.Rule == "claim")];
    }
}
