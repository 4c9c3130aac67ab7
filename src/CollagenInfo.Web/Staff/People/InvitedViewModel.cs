using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.People;

/// <summary>The page that shows a new invitation, once.</summary>
public sealed record InvitedViewModel : DeskPage
{
    public required string Name { get; init; }

    /// <summary>The link to hand over.</summary>
    public required string Link { get; init; }

    /// <summary>Where the code can be typed instead.</summary>
    public required string Address { get; init; }

    public required string Code { get; init; }

    internal static InvitedViewModel From(Person person, string code, ClinicProfile clinic, HttpRequest request)
    {
        var address = clinic.AddressToOpen(DeskAddress.Invitation) ?? $"{request.Scheme}://{request.Host}{DeskAddress.Invitation}";
        return new InvitedViewModel
        {
            Title = $"An invitation for {person.Name}",
            Name = person.Name,
            Link = $"{address}#{code}",
            Address = address,
            Code = code,
        };
    }
}
