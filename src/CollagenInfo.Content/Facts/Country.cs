using System.Collections.Frozen;

namespace CollagenInfo.Content.Facts;

/// <summary>What differs by country about phones, clocks and authorities. A country that is not listed is not judged.</summary>
/// <param name="Name">Its name in a sentence: "the United States".</param>
/// <param name="CallingCode">What is dialed behind the plus sign to reach it.</param>
/// <param name="Fewest">The fewest digits of a number, without the calling code and without a 0 in front.</param>
/// <param name="Most">The most.</param>
/// <param name="EmergencyNumbers">Whom people call for an ambulance.</param>
/// <param name="Zones">Time zones of its parts; of those that share a clock, one.</param>
/// <param name="Authority">The domain of the authority that hears of side effects.</param>
public sealed record Country(
    string Name,
    string CallingCode,
    int Fewest,
    int Most,
    IReadOnlyList<string> EmergencyNumbers,
    IReadOnlyList<string> Zones,
    string Authority
)
{
    private const string The = "the ";

    /// <summary>With what numbers begin that are free or shared by a whole service, and may have any length.</summary>
    private IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>Other names by which people write it.</summary>
    private IReadOnlyList<string> Aliases { get; init; } = [];

    private static IReadOnlyList<Country> All { get; } =
    [
        new("the United States", "1", 10, 10, ["911"], AmericanClocks.All, "fda.gov") { Aliases = ["USA", "US", "U.S.", "U.S.A."] },
        new("Canada", "1", 10, 10, ["911"], CanadianZones, "canada.ca"),
        new("the United Kingdom", "44", 9, 10, ["999", "112"], ["Europe/London"], "mhra.gov.uk")
        {
            Services = ["0800"],
            Aliases = ["UK", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"],
        },
        new("Ireland", "353", 7, 9, ["112", "999"], ["Europe/Dublin"], "hpra.ie") { Services = ["1800", "1850", "1890"] },
        new("Australia", "61", 9, 10, ["000", "112"], AustralianZones, "tga.gov.au"),
        new("New Zealand", "64", 8, 10, ["111"], ["Pacific/Auckland", "Pacific/Chatham"], "medsafe.govt.nz"),
        new("Germany", "49", 6, 12, ["112"], ["Europe/Berlin"], "bfarm.de"),
        new("Austria", "43", 4, 13, ["112", "144"], ["Europe/Vienna"], "basg.gv.at"),
        new("Switzerland", "41", 9, 9, ["144", "112"], ["Europe/Zurich"], "swissmedic.ch"),
        new("France", "33", 9, 9, ["112", "15"], ["Europe/Paris"], "ansm.sante.fr") { Services = ["3", "10"] },
        new("Spain", "34", 9, 9, ["112"], ["Europe/Madrid", "Atlantic/Canary"], "aemps.gob.es"),
        new("Italy", "39", 6, 11, ["112", "118"], ["Europe/Rome"], "aifa.gov.it"),
        new("the Netherlands", "31", 9, 9, ["112"], ["Europe/Amsterdam"], "lareb.nl") { Services = ["0800", "0900"] },
        new("Belgium", "32", 8, 9, ["112"], ["Europe/Brussels"], "fagg-afmps.be"),
        new("Portugal", "351", 9, 9, ["112"], ["Europe/Lisbon", "Atlantic/Azores"], "infarmed.pt"),
        new("Sweden", "46", 7, 9, ["112"], ["Europe/Stockholm"], "lakemedelsverket.se"),
        new("Norway", "47", 8, 8, ["113", "112"], ["Europe/Oslo"], "dmp.no") { Services = ["0"] },
        new("Denmark", "45", 8, 8, ["112"], ["Europe/Copenhagen"], "laegemiddelstyrelsen.dk"),
        new("Finland", "358", 5, 12, ["112"], ["Europe/Helsinki"], "fimea.fi"),
        new("Poland", "48", 9, 9, ["112", "999"], ["Europe/Warsaw"], "urpl.gov.pl"),
        new("India", "91", 10, 10, ["112", "108"], ["Asia/Kolkata"], "ipc.gov.in") { Services = ["1800", "1860"] },
        new("South Africa", "27", 9, 9, ["112", "10177"], ["Africa/Johannesburg"], "sahpra.org.za"),
        new("Singapore", "65", 8, 8, ["995"], ["Asia/Singapore"], "hsa.gov.sg") { Services = ["1800"] },
    ];

    private static IReadOnlyList<string> CanadianZones =>
        ["America/St_Johns", "America/Halifax", "America/Toronto", "America/Winnipeg", "America/Regina", "America/Edmonton",
            "America/Vancouver", "America/Whitehorse"];

    private static IReadOnlyList<string> AustralianZones =>
        ["Australia/Sydney", "Australia/Brisbane", "Australia/Adelaide", "Australia/Darwin", "Australia/Perth"];

    /// <summary>The country at the end of a region, such as "Texas, United States"; null if it is not known.</summary>
    public static Country? Of(string? region) =>
        region is null || PartsOf(region)[^1] is not { Length: > 0 } last ? null
        : All.FirstOrDefault(country => country.IsCalled(last)) is { } named ? named
        // Georgia is a country, too.
        : AmericanClocks.Of(last) is not null && last != "Georgia" ? All[0]
        : null;

    /// <summary>The country whose authority has a page; null if it is nobody's that is known.</summary>
    public static Country? OfAuthority(Uri page) =>
        All.FirstOrDefault(country =>
            page.Host.Equals(country.Authority, StringComparison.OrdinalIgnoreCase)
            || page.Host.EndsWith($".{country.Authority}", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Why a number cannot be dialed whole: "has 8 digits; ..."; null if it can, or nobody knows.</summary>
    /// <param name="number">The number as it is dialed, with a plus sign or as people dial it in the clinic's country.</param>
    /// <param name="region">The region of the clinic.</param>
    public static string? WrongLengthOf(string number, string? region)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        if (!number.StartsWith('+'))
        {
            return Of(region) is { } here && !here.IsWhole(digits) ? here.Told(digits.Length) : null;
        }

        var there = All.Where(country => digits.StartsWith(country.CallingCode, StringComparison.Ordinal))
            .MaxBy(country => country.CallingCode.Length);
        return there?.Fits(digits.Length - there.CallingCode.Length) == false
            ? there.Told(digits.Length - there.CallingCode.Length)
            : null;
    }

    /// <summary>Whether its clocks, or those of the named part of it, show the time of a zone all year.</summary>
    public bool Has(TimeZoneInfo zone, string region) =>
        (PartsOf(region).Select(AmericanClocks.Of).LastOrDefault(own => own is not null) ?? Zones).Any(id =>
            TimeZoneInfo.TryFindSystemTimeZoneById(id, out var own) && IsSameClock(own, zone)
        );

    private static string[] PartsOf(string region) => region.Split(',', StringSplitOptions.TrimEntries);

    /// <summary>Whether somebody there reaches a number by its digits.</summary>
    private bool IsWhole(string digits) =>
        Fits(digits[0] == (CallingCode == "1" ? '1' : '0') ? digits.Length - 1 : digits.Length)
        || IsShort(digits)
        || Services.Any(service => digits.StartsWith(service, StringComparison.Ordinal));

    /// <summary>What has three digits, the European lines of help, and Australia's numbers for the price of a local call.</summary>
    private bool IsShort(string digits) =>
        digits.Length == 3
        || (digits.Length == 6 && digits.StartsWith("116", StringComparison.Ordinal))
        || (digits.Length == 6 && CallingCode == "61" && digits.StartsWith("13", StringComparison.Ordinal));

    private bool Fits(int length) => length >= Fewest && length <= Most;

    private string Told(int length) =>
        $"has {length} digits. In {Name} a phone number has "
        + (Fewest == Most ? $"{Most}, with its area code." : $"{Fewest} to {Most}, with its area code and without a 0 in front.");

    private bool IsCalled(string name) =>
        Aliases
            .Append(Name)
            .Append(Name.StartsWith(The, StringComparison.Ordinal) ? Name[The.Length..] : Name)
            .Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsSameClock(TimeZoneInfo one, TimeZoneInfo other) =>
        new DateTime[] { new(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc), new(2026, 7, 1, 12, 0, 0, DateTimeKind.Utc) }.All(day =>
            one.GetUtcOffset(day) == other.GetUtcOffset(day)
        );

    /// <summary>The clocks of the states of the United States.</summary>
    private static class AmericanClocks
    {
        private const string Eastern = "America/New_York";
        private const string Central = "America/Chicago";
        private const string Mountain = "America/Denver";
        private const string Pacific = "America/Los_Angeles";

        private static readonly FrozenDictionary<string, string[]> States = new Dictionary<string[], string[]>
        {
            [[
                "Connecticut", "DC", "D.C.", "Delaware", "District of Columbia", "Georgia", "Maine", "Maryland", "Massachusetts",
                "New Hampshire", "New Jersey", "New York", "North Carolina", "Ohio", "Pennsylvania", "Rhode Island", "South Carolina",
                "Vermont", "Virginia", "West Virginia",
            ]] = [Eastern],
            [["Florida", "Indiana", "Kentucky", "Michigan", "Tennessee"]] = [Eastern, Central],
            [[
                "Alabama", "Arkansas", "Illinois", "Iowa", "Louisiana", "Minnesota", "Mississippi", "Missouri", "Oklahoma", "Wisconsin",
            ]] = [Central],
            [["Kansas", "Nebraska", "North Dakota", "South Dakota", "Texas"]] = [Central, Mountain],
            [["Colorado", "Montana", "New Mexico", "Utah", "Wyoming"]] = [Mountain],
            [["Idaho", "Nevada", "Oregon"]] = [Mountain, Pacific],
            [["California", "Washington"]] = [Pacific],
            [["Arizona"]] = ["America/Phoenix", Mountain],
            [["Alaska"]] = ["America/Anchorage", "America/Adak"],
            [["Hawaii"]] = ["Pacific/Honolulu"],
            [["Puerto Rico"]] = ["America/Puerto_Rico"],
        }
            .SelectMany(clock => clock.Key.Select(state => (State: state, Zones: clock.Value)))
            .ToFrozenDictionary(one => one.State, one => one.Zones, StringComparer.OrdinalIgnoreCase);

        public static IReadOnlyList<string> All { get; } = [.. States.Values.SelectMany(zones => zones).Distinct()];

        /// <summary>The zones of a state; null if it is none.</summary>
        public static string[]? Of(string name) => States.GetValueOrDefault(name);
    }
}
