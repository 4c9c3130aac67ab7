using System.Globalization;
using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Facts;

/// <summary>A phone number as a patient reads it, and as a phone dials it.</summary>
/// <param name="Display">As people write it: "(202) 555-0147".</param>
/// <param name="Label">What answers there: "Out-of-hours line".</param>
/// <param name="Hours">When it is answered, in words; null if always.</param>
public sealed partial record Phone(string Display, string Label, string? Hours = null)
{
    /// <summary>What is dialed, where that is not what is shown: for an extension, or letters on the keys.</summary>
    public string? Dial { get; init; }

    /// <summary>The address that makes a phone dial: digits, and a plus before them.</summary>
    public string Address => "tel:" + string.Concat((Dial ?? Display).Where(letter => char.IsAsciiDigit(letter) || letter is '+'));

    /// <summary>Whether a phone can dial the text: digits with the usual signs between them, and no trunk zero in brackets.</summary>
    public static bool CanDial(string number) =>
        Dialable().IsMatch(number) && !(number.StartsWith('+') && number.Contains("(0)", StringComparison.Ordinal));

    [GeneratedRegex(@"^\+?[0-9(][0-9 ().\-]*[0-9]\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dialable();
}

/// <summary>When the clinic is open.</summary>
/// <param name="Days">"Monday to Friday".</param>
/// <param name="Times">"9 AM to 5 PM".</param>
public sealed record OpeningHours(string Days, string Times);

/// <summary>What the clinic charges for something.</summary>
/// <param name="Label">"One session, face".</param>
/// <param name="Amount">The price, or the range of prices.</param>
/// <param name="ValidFrom">Since when it holds.</param>
/// <param name="Excludes">What it does not include; null if nothing.</param>
public sealed record Price(string Label, Quantity Amount, DateOnly ValidFrom, string? Excludes)
{
    /// <summary>The price of one session: a course costs it as often as it has sessions.</summary>
    public bool IsPerSession { get; init; }
}

/// <summary>An organization with its page.</summary>
public sealed record WebLink(string Name, Uri Address);

/// <summary>The clinic: who it is, how to reach it, and what differs by its region.</summary>
public sealed record ClinicProfile
{
    public required string Name { get; init; }

    /// <summary>The values are made up and have to be replaced before the site goes on line; every page says so.</summary>
    public bool IsSample { get; init; }

    public IReadOnlyList<string> AddressLines { get; init; } = [];

    public Phone? Phone { get; init; }

    /// <summary>Where to call when the clinic is closed; null if it has no such line.</summary>
    public Phone? OutOfHours { get; init; }

    /// <summary>The emergency number of the region; null if it cannot be read, for a wrong one is worse than none.</summary>
    public Phone? EmergencyNumber { get; init; }

    public IReadOnlyList<OpeningHours> Hours { get; init; } = [];

    /// <summary>Country and state: who regulates the clinic.</summary>
    public string? Region { get; init; }

    /// <summary>Where patients report a side effect.</summary>
    public WebLink? Regulator { get; init; }

    /// <summary>The zone of publishing times and of every time that a patient is told.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>How dates and times are written.</summary>
    public CultureInfo Locale { get; init; } = CultureInfo.GetCultureInfo("en-US");

    public IReadOnlyList<Price> Prices { get; init; } = [];

    /// <summary>The file of the article on cost, to which the planner leads; null if there is none.</summary>
    public string? CostArticle { get; init; }

    public Uri? BookingLink { get; init; }

    /// <summary>Where the site is on line, without a slash at the end.</summary>
    public Uri? SiteAddress { get; init; }

    /// <summary>
    /// Where somebody reports a weakness of the site's security: a mail address or a page; null if the clinic names none.
    /// </summary>
    public Uri? SecurityContact { get; init; }

    /// <summary>The profile until a <c>clinic.yml</c> can be read: it promises nothing.</summary>
    public static ClinicProfile Unknown { get; } = new() { Name = "The clinic" };

    /// <summary>An address of the site as the rest of the world writes it; null if nobody has said where the site is on line.</summary>
    /// <param name="address">The address from the root of the site.</param>
    public string? WholeAddress(string address) =>
        SiteAddress is { } site ? site.GetLeftPart(UriPartial.Path).TrimEnd('/') + address : null;

    /// <summary>What a text writes for the emergency number.</summary>
    public const string EmergencyReference = "clinic.emergency-number";

    /// <summary>
    /// Whom to call in an emergency, in a sentence: "911", or "the emergency number" if nobody has given it. Nobody who cannot
    /// breathe should read of a gap.
    /// </summary>
    public FactText EmergencyText => TextOf(EmergencyNumber) ?? new FactText("the emergency number");

    /// <summary>The wording of <c>clinic.phone</c> and its kin; null for another reference.</summary>
    public FactText? TextOf(string reference) => reference switch
    {
        "clinic.name" => new FactText(Name),
        "clinic.phone" => TextOf(Phone),
        "clinic.out-of-hours" => TextOf(OutOfHours ?? Phone),
        EmergencyReference => EmergencyText,
        "clinic.regulator" => Regulator is null ? null : new FactText(Regulator.Name, Regulator.Address.AbsoluteUri),
        _ => null,
    };

    /// <summary>The references that <see cref="TextOf(string)"/> may answer.</summary>
    public static IReadOnlyList<string> References { get; } =
        ["clinic.name", "clinic.phone", "clinic.out-of-hours", EmergencyReference, "clinic.regulator"];

    private static FactText? TextOf(Phone? phone) => phone is null ? null : new FactText(phone.Display, phone.Address, IsNumber: true);
}
