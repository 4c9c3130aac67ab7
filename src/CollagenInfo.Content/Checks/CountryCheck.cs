using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>A hint: what depends on the country is that of the clinic's own.</summary>
internal sealed class CountryCheck : ILibraryCheck
{
    private static readonly Rule Other = new(
        "other-country",
        "The emergency number of another country reaches nobody, and by another country's clock the clinic is open at the wrong hours.",
        "(emergencyNumber: 911 with region: London, United Kingdom)",
        "(emergencyNumber: 999 with region: London, United Kingdom)",
        Severity.Warning
    );

    public IReadOnlyList<Rule> Rules { get; } = [Other];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library)
    {
        var clinic = library.Content.Clinic;
        if (Country.Of(clinic.Region) is not { } country)
        {
            yield break;
        }

        if (clinic.EmergencyNumber is { } number && !country.EmergencyNumbers.Contains(number.Display))
        {
            yield return Broken(
                "emergencyNumber",
                $"The emergency number is {number.Display}; in {country.Name} people call {string.Join(" or ", country.EmergencyNumbers)}."
            );
        }

        if (!country.Has(clinic.TimeZone, clinic.Region!))
        {
            yield return Broken("timeZone", $"The time zone '{clinic.TimeZone.Id}' is not that of {clinic.Region}.");
        }

        if (clinic.Regulator is { } authority && Country.OfAuthority(authority.Address) is { } other && other != country)
        {
            yield return Broken("regulator", $"{authority.Name} hears of side effects in {other.Name}, not in {country.Name}.");
        }

        ContentProblem Broken(string key, string message) =>
            Other.Broken(ClinicProfile.File, clinic.LineOf(key), message, "Write that of your own region, or correct the region.");
    }
}
