using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Clinic;

/// <summary>The clinic's page, for Show.cshtml.</summary>
public sealed record ClinicViewModel : PageViewModel
{
    public required ClinicProfile Clinic { get; init; }

    /// <summary>The numbers to call, the emergency number last.</summary>
    public required IReadOnlyList<Phone> Phones { get; init; }

    public required IReadOnlyList<PriceLine> Prices { get; init; }

    public static ClinicViewModel From(ContentLibrary library)
    {
        var clinic = library.Clinic;
        return new ClinicViewModel
        {
            Title = SitePages.Clinic.Title,
            Description = library.Expand(SitePages.Clinic.Summary),
            Breadcrumbs = [new PageLink("Home", PageAddress.Home)],
            JsonLd = ClinicJsonLd.From(clinic),
            Clinic = clinic,
            Phones = [.. new[] { clinic.Phone, clinic.OutOfHours, clinic.EmergencyNumber }.OfType<Phone>()],
            Prices =
            [
                .. clinic.Prices.Select(price => new PriceLine(
                    price.Label,
                    price.Amount.ToString(),
                    DateText.Long(price.ValidFrom, clinic.Locale),
                    price.Excludes
                )),
            ],
        };
    }
}

/// <summary>A line of the price list.</summary>
public sealed record PriceLine(string Label, string Amount, string ValidFrom, string? Excludes);
