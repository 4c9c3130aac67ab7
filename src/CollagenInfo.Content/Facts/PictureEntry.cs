using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Facts;

/// <summary>What is known of a picture in the folder <c>images</c>.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Alt">What it shows, in words; null if it shows nothing that a reader needs.</param>
/// <param name="Width">How wide it is, in pixels; 0 if not known.</param>
/// <param name="Height">How high it is, in pixels; 0 if not known.</param>
/// <param name="Line">The line of <c>pictures.yml</c> on which it stands.</param>
public sealed partial record PictureEntry(string File, string? Alt, int Width, int Height, int Line)
{
    /// <summary>The data file in which they stand.</summary>
    public const string ListFile = "pictures.yml";

    /// <summary>How wide the copy for small screens is, in pixels.</summary>
    public const int SmallWidth = 800;

    /// <summary>The consent of the patient whom it shows; null if it shows none.</summary>
    public PictureConsent? Consent { get; init; }

    /// <summary>The name of its copy for small screens, which stands beside it if it is wider than that.</summary>
    public string SmallFile => $"{Path.GetFileNameWithoutExtension(File)}-{SmallWidth}{Path.GetExtension(File)}";

    /// <summary>What an author writes to show it. What it shows is plain words, whatever letters are in them.</summary>
    public string Markdown => Alt is { } alt ? $"![{Escaped().Replace(alt, @"\$0")}]({File})" : $"![]({File}){{decorative}}";

    /// <summary>Whether a file is called as such a copy is.</summary>
    public static bool IsCopy(string file) => Path.GetFileNameWithoutExtension(file).EndsWith($"-{SmallWidth}", StringComparison.Ordinal);

    /// <summary>Whether readers may see it on a day.</summary>
    public bool MayBeShown(DateOnly today) => Consent is null || (!Consent.IsWithdrawn && today <= Consent.Until);

    /// <summary>What Markdown would take for marks.</summary>
    [GeneratedRegex(@"[\\\[\]*_`<]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escaped();
}

/// <summary>What a patient has allowed.</summary>
/// <param name="Reference">Where the signed paper is found; null if nobody wrote it down.</param>
/// <param name="Until">The last day on which the picture may be shown.</param>
/// <param name="Withdrawn">The day on which the patient took it back; null if they have not.</param>
public sealed record PictureConsent(string? Reference, DateOnly Until, DateOnly? Withdrawn)
{
    /// <summary>What is taken for the consent where nobody can read it: the picture is not shown.</summary>
    public static PictureConsent Unknown { get; } = new(null, DateOnly.MinValue, null);

    /// <summary>Whether the patient took it back, whenever that was.</summary>
    public bool IsWithdrawn => Withdrawn is not null;
}
