using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The form of <c>clinic.yml</c>; <see cref="ClinicFile"/> reads the same keys.</summary>
internal static class ClinicForm
{
    private const string TimesHelp = "Like 9 AM to 6 PM, 9 AM to noon and 1 PM to 6 PM, 6 PM to midnight, 24 hours, or Closed.";

    public static DataForm Form { get; } =
        new(
            ClinicProfile.File,
            "The clinic",
            "Who you are, when you are open, and how patients reach you. It is on every page.",
            [Name, Phones, Hours, SpecialDays, People, Prices, Ways, Site]
        );

    private static FormPart Name =>
        new(
            "name",
            PartKind.Keys,
            "Name and address",
            [
                new("name", FieldKind.Text, "Name of the clinic", "As patients know it.") { IsRequired = true },
                new("address", FieldKind.Lines, "Address", "One line for each line of the address."),
                new("region", FieldKind.Text, "Region", "State or region, and country."),
                new("sample", FieldKind.Flag, "Are these made-up details?", "As long as this says yes, every page says so to patients.")
                {
                    Otherwise = "false",
                },
            ]
        )
        {
            Known = ["name"],
        };

    private static FormPart Phones =>
        new(
            "phone",
            PartKind.Keys,
            "Phone numbers",
            [
                new("phone.number", FieldKind.Text, "The clinic's number", NumberHelp) { IsRequired = true },
                new("phone.label", FieldKind.Text, "Who answers it", "Like Clinic or Reception."),
                new("phone.hours", FieldKind.Text, "When somebody answers it", "In words, like during opening hours."),
                new("phone.dial", FieldKind.Text, "What a phone dials", DialHelp),
                new("outOfHours.number", FieldKind.Text, "Out-of-hours number", NightHelp)
                {
                    IsRequired = true,
                    IsOfOptionalGroup = true,
                    IsWholeGroup = true,
                },
                new("outOfHours.label", FieldKind.Text, "Who answers out of hours", "Like Out-of-hours line."),
                new("outOfHours.hours", FieldKind.Text, "When somebody answers out of hours", NightHoursHelp),
                new("outOfHours.dial", FieldKind.Text, "What a phone dials out of hours", DialHelp),
                new("emergencyNumber", FieldKind.Text, "Emergency number", "Of your region. A clinician reads a change of it.")
                {
                    IsRequired = true,
                },
            ]
        )
        {
            Known = ["phone.number"],
        };

    private const string NumberHelp = "\"Call us\" dials it, on every page. Write it whole, with its area code.";

    private const string NightHoursHelp =
        "In words, like evenings and weekends. Pages give the number at every hour when you are closed.";

    private const string NightHelp =
        "Who answers whenever you are closed. Leave it empty if nobody does: pages then send patients to urgent care.";

    private const string DialHelp = "Only if it is not the number as it is shown.";

    private static FormPart Hours =>
        new(
            "hours",
            PartKind.Items,
            "Opening hours",
            [
                new("days", FieldKind.Text, "Days", "Like Monday to Friday, or Monday, Wednesday and Friday.") { IsRequired = true },
                new("times", FieldKind.Text, "Times", TimesHelp) { IsRequired = true },
            ]
        )
        {
            List = "hours",
            One = "days and times",
            Help = "Each day stands on one line only. A day that is on no line is closed.",
            Known = ["days"],
            HasOrder = true,
        };

    private static FormPart SpecialDays =>
        new(
            "special-days",
            PartKind.Items,
            "Holidays and other exceptions",
            [
                new("days", FieldKind.Text, "Day or days", "December 25 for every year. 2026-11-26, or 2026-12-28 to 2026-12-30, for one.")
                {
                    IsRequired = true,
                },
                new("name", FieldKind.Text, "What it is", "Like Christmas Day. Patients read it.") { IsRequired = true },
                new("times", FieldKind.Text, "Times", TimesHelp) { IsRequired = true },
            ]
        )
        {
            List = "specialDays",
            One = "a holiday or exception",
            Known = ["name", "days"],
        };

    private static FormPart People =>
        new(
            "people",
            PartKind.Items,
            "Who treats patients",
            [
                new("name", FieldKind.Text, "Name", "As patients call them.") { IsRequired = true },
                new("job", FieldKind.Text, "Job", "Like Registered nurse.") { IsRequired = true },
                new("training", FieldKind.LongText, "Training", "What they learned for this treatment, and where."),
                new(
                    "registration.body",
                    FieldKind.Text,
                    "Who keeps the register",
                    "Leave this, the number and the page empty if there is none."
                )
                {
                    IsRequired = true,
                    IsOfOptionalGroup = true,
                },
                new("registration.number", FieldKind.Text, "Number in the register", "") { IsRequired = true, IsOfOptionalGroup = true },
                new("registration.check", FieldKind.Text, "Page of the register", "Where everybody can look it up. Begins with https://.")
                {
                    IsRequired = true,
                    IsOfOptionalGroup = true,
                },
                new("languages", FieldKind.List, "Languages", "With commas between them."),
                new("photo", FieldKind.Text, "Photo", "One of the pictures that are on the site. Add it first: Pages, Pictures.")
                {
                    Offer = FieldOffer.Pictures,
                },
                new(
                    "photoAlt",
                    FieldKind.Text,
                    "What the photo shows",
                    "For people who cannot see it. Without it, the photo is not shown."
                ),
            ]
        )
        {
            List = "people",
            One = "a person",
            Help = "Patients see it on the page of the clinic and in the course planner.",
            Known = ["name"],
            HasOrder = true,
        };

    private static FormPart Prices =>
        new(
            "prices",
            PartKind.Items,
            "Prices",
            [
                new("label", FieldKind.Text, "What for", "Like One session, face.") { IsRequired = true },
                new("amount", FieldKind.Text, "Price", "Like 300 USD, or 200 to 700 USD.") { IsRequired = true },
                new("per", FieldKind.Choice, "Is it the price of one session?", "The course planner then counts it for each session.")
                {
                    Choices = [new("session", "Yes, of one session")],
                    Otherwise = "No",
                },
                new("validFrom", FieldKind.Text, "From which day", "Written like 2026-12-01.") { IsRequired = true },
                new("excludes", FieldKind.LongText, "What it does not include", "Patients read it."),
            ]
        )
        {
            List = "prices",
            One = "a price",
            Help = "For a new price from a certain day, add an entry with the same name and its day; the old one counts until then.",
            Known = ["label", "amount"],
            HasOrder = true,
        };

    private static FormPart Ways =>
        new(
            "ways",
            PartKind.Keys,
            "Booking, and how to get there",
            [
                new("bookingLink", FieldKind.Text, "Where patients book", "The address of your booking page, with https://."),
                new("directions", FieldKind.Lines, "How to get there", "One way on each line."),
                new("map", FieldKind.Text, "Map", "The address of a map on another site, with https://. It is a link only."),
                new("costArticle", FieldKind.Text, "Page about cost", "The course planner leads there.") { Offer = FieldOffer.Articles },
                new("choosingArticle", FieldKind.Text, "Page about choosing who treats you", "The page of the clinic leads there.")
                {
                    Offer = FieldOffer.Articles,
                },
            ]
        );

    private static FormPart Site =>
        new(
            "site",
            PartKind.Keys,
            "Region and this site",
            [
                new("regulator.name", FieldKind.Text, "Where patients report a side effect", "The name of the authority.")
                {
                    IsRequired = true,
                },
                new("regulator.address", FieldKind.Text, "Its page", "With https://.") { IsRequired = true },
                new("timeZone", FieldKind.Text, "Time zone", "Like America/New_York. Opening hours and waiting times count by it.")
                {
                    IsRequired = true,
                },
                new("locale", FieldKind.Text, "How dates are written", "Like en-US or en-GB.") { IsRequired = true },
                new("siteAddress", FieldKind.Text, "Address of this site", "With https://."),
                new("securityContact", FieldKind.Text, "Who hears of a security problem", "A mail address, or a page."),
            ]
        );
}
