namespace CollagenInfo.Content.Checks;

/// <summary>A hint: the clinic's clock changes with the season where the clinics' clocks do.</summary>
internal sealed class TimeZoneCheck : ILibraryCheck
{
    private static readonly string[] Fixed =
    [
        "EST",
        "MST",
        "HST",
        "UTC",
        "UCT",
        "GMT",
        "GMT0",
        "GMT+0",
        "GMT-0",
        "Greenwich",
        "Universal",
        "Zulu",
    ];

    private static readonly Rule Season = new(
        "time-zone-season",
        "In a zone without summer time every end of a wait is an hour off for half of the year.",
        "timeZone: EST",
        "timeZone: America/New_York",
        Severity.Warning
    );

    public IReadOnlyList<Rule> Rules { get; } = [Season];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library)
    {
        var zone = library.Content.Clinic.TimeZone.Id;
        if (
            library.Content.Clinic.EmergencyNumber is not null
            && (Fixed.Contains(zone) || zone.StartsWith("Etc/", StringComparison.Ordinal))
        )
        {
            yield return Season.Broken(
                "clinic.yml",
                1,
                $"The time zone '{zone}' has no summer time.",
                "Write the zone of a city, like America/New_York or Europe/London; for one whose clocks never change, America/Phoenix."
            );
        }
    }
}
