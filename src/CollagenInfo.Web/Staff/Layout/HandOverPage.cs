using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>A link to hand over, which is shown once, for HandOver.cshtml.</summary>
public sealed record HandOverPage : DeskPage
{
    /// <summary>For whom it is, how long it is good, and what to do if it is lost.</summary>
    public required string Lead { get; init; }

    /// <summary>The link.</summary>
    public string Link => $"{Address}#{Code}";

    /// <summary>Where the code can be typed instead.</summary>
    public required string Address { get; init; }

    public required string Code { get; init; }

    /// <summary>The page from which it was made.</summary>
    public required string Back { get; init; }

    /// <summary>"Back to people".</summary>
    public required string BackWords { get; init; }

    /// <summary>The whole address of a page of the desk: as the clinic gives it, or as the reader came here.</summary>
    public static string AddressOf(string page, ClinicProfile clinic, HttpRequest request) =>
        clinic.AddressToOpen(page) ?? $"{request.Scheme}://{request.Host}{page}";
}
