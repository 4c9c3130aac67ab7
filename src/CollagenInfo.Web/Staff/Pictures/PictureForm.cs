namespace CollagenInfo.Web.Staff.Pictures;

/// <summary>What somebody says of a picture.</summary>
public sealed record PictureForm
{
    public const string Yes = "yes";
    public const string No = "no";

    public IFormFile? Picture { get; init; }

    /// <summary>What it shows.</summary>
    public string? Alt { get; init; }

    /// <summary>Whether it shows nothing that a reader needs.</summary>
    public bool Decorative { get; init; }

    /// <summary>Whether it shows a patient: yes or no.</summary>
    public string? Patient { get; init; }

    /// <summary>Where the signed consent is kept.</summary>
    public string? Consent { get; init; }

    /// <summary>The last day on which the patient allows it.</summary>
    public string? Until { get; init; }

    /// <summary>The page for which it is; null if it is for none yet.</summary>
    public string? For { get; init; }
}
