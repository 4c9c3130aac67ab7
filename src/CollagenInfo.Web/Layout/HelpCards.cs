using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Layout;

/// <summary>The signs that need help, and whom to call.</summary>
/// <param name="Emergency">The signs of an emergency.</param>
/// <param name="SameDay">The signs that need help the same day.</param>
/// <param name="Article">The address of the article "when to get help"; null if there is none.</param>
public sealed record HelpCards(CareCardViewModel Emergency, CareCardViewModel SameDay, string? Article)
{
    internal static HelpCards From(ContentLibrary library)
    {
        var signs = WarningSigns.From(library);
        return new HelpCards(
            CareCardViewModel.From(library.Clinic, CareKind.Emergency, signs.Emergency.Select(label => new CareCardSign(label))),
            CareCardViewModel.From(
                library.Clinic,
                CareKind.Urgent,
                signs.SameDay.Select(sign => new CareCardSign(sign.Label) { After = sign.After })
            ),
            library.Help?.Address
        );
    }
}
