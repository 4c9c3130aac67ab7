using CollagenInfo.Content.Changes;

namespace CollagenInfo.Tests.Changes;

public class WordSpellingTests
{
    [Theory]
    [InlineData("Ask the practioner.", "Ask the practitioner.", "Ask the practitioner.")]
    [InlineData("The skin is numbed with procaine.", "The skin is numbed with prilocaine.", "The skin is numbed with procaine.")]
    [InlineData("You may take ibuprofan.", "You may take ibuprofen.", "You may take ibuprofan.")]
    public void A_slip_is_mended_and_another_medicine_is_none(string before, string after, string mended) =>
        Assert.Equal(mended, new WordSpelling(ClinicalWords.Of(ShippedContent.Library)).Mended(before, after));
}
