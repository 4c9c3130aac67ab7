using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Search;

/// <summary>The page of the clinic, which no article writes: its phone, hours, address and prices.</summary>
internal static class ClinicPage
{
    public const string Address = "/clinic";

    /// <summary>What people type when they look for it.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "clinic",
        "the clinic",
        "phone number",
        "phone",
        "telephone",
        "call",
        "contact",
        "contact us",
        "opening hours",
        "opening times",
        "open",
        "closed",
        "address",
        "directions",
        "location",
        "where are you",
        "book",
        "booking",
        "book online",
        "appointment",
        "make an appointment",
        "consultation",
        "email",
        "parking",
        "emergency number",
        "out of hours",
    ];

    public static SearchPage Of(ClinicProfile clinic) =>
        new(clinic, Address, "The clinic", "Phone, opening hours, address and prices.", new Body(Text(clinic), "clinic.yml", 1));

    private static string Text(ClinicProfile clinic) => string.Join("\n\n",
    [
        clinic.Name,
        .. new[] { clinic.Phone, clinic.OutOfHours }.OfType<Phone>().Select(phone => $"{phone.Label}: {phone.Display}"),
        .. clinic.Hours.Select(hours => $"{hours.Days}: {hours.Times}"),
        string.Join(", ", clinic.AddressLines),
    ]);
}
