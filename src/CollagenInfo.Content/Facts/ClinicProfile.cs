using System.Globalization;
using System.Text.RegularExpressions;
using CollagenInfo.Content.Hours;

namespace CollagenInfo.Content.Facts;

/// <summary>A phone number as a patient reads it, and as a phone dials it.</summary>
/// <param name="Display">As people write it: "(202) 555-0147".</param>
/// <param name="Label">Who answers: "Out-of-hours line".</param>
/// <param name="Hours">When it is answered, in words; null if always.</param>
public sealed partial record Phone(string Display, string Label, string? Hours = null)
{
    /// <summary>
    /// What to dial, if it differs from what is shown: for an extension, or for letters on the keys. Null if it does not.
    /// </summary>
    public string? Dial { get; init; }

    /// <summary>The link that makes a phone dial: <c>tel:</c> with digits and plus signs only.</summary>
    public string Address => "tel:" + string.Concat((Dial ?? Display).Where(letter => char.IsAsciiDigit(letter) || letter is '+'));

    /// <summary>Whether a phone can dial the text: digits with the usual separators, and no trunk zero in brackets.</summary>
    public static bool CanDial(string number) =>
        Dialable().IsMatch(number) && !(number.StartsWith('+') && number.Contains("(0)", StringComparison.Ordinal));

    [GeneratedRegex(@"^\+?[0-9(][0-9 ().\-]*[0-9]\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dialable();
}

/// <summary>What the clinic charges for something.</summary>
/// <param name="Label">"One session, face".</param>
/// <param name="Amount">The price, or the range of prices.</param>
/// <param name="ValidFrom">The first day on which it applies.</param>
/// <param name="Excludes">What it does not include; null if nothing.</param>
public sealed record Price(string Label, Quantity Amount, DateOnly ValidFrom, string? Excludes)
{
    /// <summary>Whether it is the price of one session, which a course planner multiplies.</summary>
    public bool IsPerSession { get; init; }
}

/// <summary>An organization and its web page.</summary>
public sealed record WebLink(string Name, Uri Address);

/// <summary>The clinic: who it is, how to reach it, and what differs by its region.</summary>
public sealed record ClinicProfile
{
    /// <summary>The file that holds it.</summary>
    public const string File = "clinic.yml";

    public required string Name { get; init; }

    /// <summary>Whether the values are made up, and must be replaced before the site goes online; every page says so.</summary>
    public bool IsSample { get; init; }

    public IReadOnlyList<string> AddressLines { get; init; } = [];

    public Phone? Phone { get; init; }

    /// <summary>Where to call when the clinic is closed; null if it has no such line.</summary>
    public Phone? OutOfHours { get; init; }

    /// <summary>The numbers with who answers, for what is read at an hour that nobody knows: "Clinic: (202) 555-0147".</summary>
    public IEnumerable<string> NumberLines =>
        new[] { Phone, OutOfHours }.OfType<Phone>().Select(phone => $"{phone.Label}: {phone.Display}");

    /// <summary>The emergency number of the region; null if it cannot be read, because a wrong number is worse than none.</summary>
    public Phone? EmergencyNumber { get; init; }

    /// <summary>When it is open.</summary>
    public OpeningHours Hours { get; init; } = OpeningHours.None;

    /// <summary>Country and state, which decide who regulates the clinic.</summary>
    public string? Region { get; init; }

    /// <summary>Where patients report a side effect.</summary>
    public WebLink? Regulator { get; init; }

    /// <summary>The time zone of publishing times and of every time that a patient is told.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>A moment as the clocks at the clinic show it.</summary>
    public DateTimeOffset TimeAt(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, TimeZone);

    /// <summary>The date at the clinic.</summary>
    public DateOnly DayAt(DateTimeOffset moment) => DateOnly.FromDateTime(TimeAt(moment).DateTime);

    /// <summary>When the day at the clinic is over.</summary>
    public DateTimeOffset EndOfDay(DateTimeOffset moment) =>
        ClinicTime.LastMoment(DayAt(moment).AddDays(1).ToDateTime(TimeOnly.MinValue), TimeZone);

    /// <summary>How dates and times are written.</summary>
    public CultureInfo Locale { get; init; } = CultureInfo.GetCultureInfo("en-US");

    public IReadOnlyList<Price> Prices { get; init; } = [];

    /// <summary>The file of the article on cost, which the course planner links to; null if there is none.</summary>
    public string? CostArticle { get; init; }

    public Uri? BookingLink { get; init; }

    /// <summary>A map of where it is, on another site; null if the clinic gives none.</summary>
    public Uri? Map { get; init; }

    /// <summary>How to get there, one text for each way.</summary>
    public IReadOnlyList<string> Directions { get; init; } = [];

    /// <summary>Who treats patients, in the order of the file.</summary>
    public IReadOnlyList<Practitioner> People { get; init; } = [];

    /// <summary>The file of the article on how to choose who treats you; null if there is none.</summary>
    public string? ChoosingArticle { get; init; }

    /// <summary>The public address of the site, without a slash at the end; null if it is not known yet.</summary>
    public Uri? SiteAddress { get; init; }

    /// <summary>Where to report a security problem of the site: a mail address or a page; null if the clinic gives none.</summary>
    public Uri? SecurityContact { get; init; }

    /// <summary>The addresses that nobody can have, each by its key, with its line.</summary>
    public IReadOnlyList<MadeUpText> MadeUpAddresses { get; init; } = [];

    /// <summary>What still says that it is a sample, each by its key, with its line.</summary>
    public IReadOnlyList<MadeUpText> Samples { get; init; } = [];

    /// <summary>The lines of the keys of the file.</summary>
    public IReadOnlyDictionary<string, int> Lines { get; init; } = new Dictionary<string, int>();

    /// <summary>The line of a key; 1 if the file does not have it.</summary>
    internal int LineOf(string key) => Lines.GetValueOrDefault(key, 1);

    /// <summary>The lines of the references that are written but cannot be read.</summary>
    public IReadOnlyDictionary<string, int> Unread { get; init; } = new Dictionary<string, int>();

    /// <summary>Where a reference is written, if it cannot be read; otherwise null.</summary>
    public UnreadPlace? UnreadPlaceOf(string reference) =>
        Unread.TryGetValue(reference, out var line) ? new UnreadPlace(reference, File, line) : null;

    /// <summary>The empty profile, used if <c>clinic.yml</c> cannot be read.</summary>
    public static ClinicProfile Unknown { get; } = new() { Name = "The clinic" };

    /// <summary>The absolute form of an address of the site; null if <see cref="SiteAddress"/> is not known.</summary>
    /// <param name="address">The address from the root of the site.</param>
    public string? WholeAddress(string address) =>
        SiteAddress is { } site ? site.GetLeftPart(UriPartial.Path).TrimEnd('/') + address : null;

    /// <summary>The same, for a link that somebody is to open: the address of a made-up clinic leads nowhere.</summary>
    /// <param name="address">The address from the root of the site.</param>
    public string? AddressToOpen(string address) => IsSample ? null : WholeAddress(address);

    /// <summary>The reference that texts use for the emergency number.</summary>
    public const string EmergencyReference = "clinic.emergency-number";

    /// <summary>The reference that texts use for the number that is answered at the moment.</summary>
    public const string NowReference = "clinic.phone-now";

    private const string Or = ", or ";

    private const string WhenClosed = " when we are closed";

    /// <summary>Whom patients turn to where nobody answers for the clinic.</summary>
    private const string UrgentCare = "urgent care";

    /// <summary>
    /// Whom to call in an emergency, in a sentence: "911", or "the emergency number" if it is not known. Somebody who cannot
    /// breathe must never read "[number missing]".
    /// </summary>
    public FactText EmergencyText => TextOf(EmergencyNumber) ?? new FactText("the emergency number");

    /// <summary>The wording of a reference such as <c>clinic.phone</c>; null if it is unknown or has no value.</summary>
    public FactText? TextOf(string reference) => reference switch
    {
        "clinic.name" => new FactText(Name),
        "clinic.phone" => TextOf(Phone),
        "clinic.out-of-hours" => TextOf(OutOfHours) ?? (Phone is null ? null : new FactText(UrgentCare)),
        NowReference => NumberNow,
        EmergencyReference => EmergencyText,
        "clinic.regulator" => Regulator is null ? null : new FactText(Regulator.Name, Regulator.Address.AbsoluteUri),
        _ => null,
    };

    /// <summary>The references that <see cref="TextOf(string)"/> knows.</summary>
    public static IReadOnlyList<string> References { get; } =
        ["clinic.name", "clinic.phone", "clinic.out-of-hours", NowReference, EmergencyReference, "clinic.regulator"];

    /// <summary>
    /// The number that is answered now, with both numbers where nobody can say which it is; where to go when the clinic is closed, if
    /// it has no line for that. Null without a number.
    /// </summary>
    private FactText? NumberNow =>
        (Phone, OutOfHours) switch
        {
            (null, _) => null,
            ({ } open, null) => FactText.Of(
                new FactPart(open.Display, open.Address, When: null),
                new FactPart($"{Or}go to {UrgentCare}{WhenClosed}", null, When: null)
            ),
            ({ } open, { } closed) => FactText.Of(
                new FactPart(open.Display, open.Address, OpenState.Open),
                new FactPart(Or, null, OpenState.Unknown),
                new FactPart(closed.Display, closed.Address, OpenState.Closed),
                new FactPart(WhenClosed, null, OpenState.Unknown)
            ),
        };

    private static FactText? TextOf(Phone? phone) => phone is null ? null : new FactText(phone.Display, phone.Address, IsNumber: true);
}
