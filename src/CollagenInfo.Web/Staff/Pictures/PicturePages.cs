using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Pictures;

/// <summary>Every picture, for List.cshtml.</summary>
public sealed record PictureListPage : DeskPage
{
    public required IReadOnlyList<PictureLine> Pictures { get; init; }
}

/// <summary>A picture with what is known of it.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Source">Where it is seen; null if nobody may see it.</param>
/// <param name="Shows">What it shows, in words.</param>
/// <param name="Consent">What the patient has allowed, in a sentence; null if it shows none.</param>
/// <param name="Uses">The pages that show it.</param>
/// <param name="Markdown">What shows it in a text.</param>
public sealed record PictureLine(string Name, string? Source, string Shows, string? Consent, IReadOnlyList<UsingPage> Uses, string Markdown)
{
    private const string OfDesk = ".webp";

    /// <summary>Where it is looked after.</summary>
    public string Address => AddressOf(Name);

    /// <summary>Where a picture is looked after: by its name, which says of what type it is only if the desk did not make it.</summary>
    public static string AddressOf(string file) =>
        $"{DeskAddress.Pictures}/{(file.EndsWith(OfDesk, StringComparison.Ordinal) ? file[..^OfDesk.Length] : file)}";

    /// <summary>Whether a patient has allowed it and could take that back.</summary>
    public bool CanBeWithdrawn { get; init; }

    /// <summary>The change of this person in which it waits; null if it is on the site.</summary>
    public int? Change { get; init; }
}

/// <summary>A page that shows a picture.</summary>
/// <param name="Title">The title of the page.</param>
/// <param name="Address">Where it is edited.</param>
public sealed record UsingPage(string Title, string Address);

/// <summary>The form for a picture, for New.cshtml.</summary>
public sealed record NewPicturePage : DeskPage
{
    public required PictureForm Form { get; init; }

    /// <summary>The page for which it is; null if it is for none yet.</summary>
    public DeskFile? For { get; init; }

    public IReadOnlyList<ChoiceOption> DecorativeChoice =>
        [new ChoiceOption("true", "It shows nothing a reader needs (decorative)", Form.Decorative)];

    public IReadOnlyList<ChoiceOption> PatientChoices =>
        [
            new ChoiceOption(PictureForm.No, "No", Form.Patient == PictureForm.No),
            new ChoiceOption(PictureForm.Yes, "Yes", Form.Patient == PictureForm.Yes),
        ];
}

/// <summary>One picture, for Show.cshtml.</summary>
public sealed record PicturePage : DeskPage
{
    public required PictureLine Picture { get; init; }

    /// <summary>The page for which it was added; null if it was for none.</summary>
    public DeskFile? For { get; init; }

    public bool MayWithdraw { get; init; }

    /// <summary>The names of those who may.</summary>
    public IReadOnlyList<string> WhoMayWithdraw { get; init; } = [];
}
