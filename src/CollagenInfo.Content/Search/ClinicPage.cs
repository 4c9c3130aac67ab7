using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Search;

/// <summary>The page of the clinic, which no article writes: its phone, hours, address and prices.</summary>
internal sealed record ClinicPage : ContentPage
{
    /// <summary>Where it is.</summary>
    public const string Path = "/clinic";

    private static readonly ConditionalWeakTable<ClinicProfile, ClinicPage> Made = [];

    public override string Address => Path;

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

    /// <summary>The page of a clinic: always the same one, as long as the clinic's data are.</summary>
    public static ClinicPage Of(ClinicProfile clinic) => Made.GetValue(clinic, static clinic => new ClinicPage
    {
        Slug = Slug.Parse("clinic", null),
        Title = "The clinic",
        Summary = "Phone, opening hours, address and prices.",
        Body = new Body(Text(clinic), "clinic.yml", 1),
    });

    private static string Text(ClinicProfile clinic) => string.Join("\n\n",
    [
        clinic.Name,
        .. new[] { clinic.Phone, clinic.OutOfHours }.OfType<Phone>().Select(phone => $"{phone.Label}: {phone.Display}"),
        .. clinic.Hours.Select(hours => $"{hours.Days}: {hours.Times}"),
        string.Join(", ", clinic.AddressLines),
    ]);
}
