namespace CollagenInfo.Content.Storage;

/// <summary>How the entries of a part stand in a file.</summary>
public enum PartKind
{
    /// <summary>One entry: some keys of the file itself.</summary>
    Keys,

    /// <summary>Each entry is a group of keys under its name.</summary>
    Groups,

    /// <summary>Each entry is a group of keys in a list.</summary>
    Items,

    /// <summary>Each entry is one line: a name, and a text behind it.</summary>
    Pairs,
}

/// <summary>A data file as a form: the keys that its reader knows, in the words of those who fill them in.</summary>
/// <param name="File">The file.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Help">What it is for, and what to mind.</param>
/// <param name="Parts">Its parts, in the order of a page.</param>
public sealed record DataForm(string File, string Title, string Help, IReadOnlyList<FormPart> Parts)
{
    /// <summary>Every file that has a form. Each form stands beside the reader of its file, which knows the same keys.</summary>
    public static IReadOnlyList<DataForm> All { get; } =
    [
        ClinicForm.Form,
        HomeForm.Form,
        ActivitiesForm.Form,
        SymptomsForm.Form,
        SuitabilityForm.Form,
        ConsultationForm.Form,
        TermsForm.Form,
        SourcesForm.Form,
        MovedPagesForm.Form,
    ];

    /// <summary>The name of the file without its ending, as in an address.</summary>
    public string Name => File[..^".yml".Length];

    /// <summary>The form of a file; null if it has none.</summary>
    /// <param name="name">The name without its ending.</param>
    public static DataForm? Find(string name) => All.FirstOrDefault(form => form.Name == name);

    /// <summary>A part by its name in an address; null if there is none.</summary>
    public FormPart? Part(string name) => Parts.FirstOrDefault(part => part.Name == name);
}

/// <summary>Entries of one kind in a data file.</summary>
/// <param name="Name">Its name in an address.</param>
/// <param name="Kind">How its entries stand in the file.</param>
/// <param name="Title">What its entries are called together.</param>
/// <param name="Fields">The fields of an entry.</param>
public sealed record FormPart(string Name, PartKind Kind, string Title, IReadOnlyList<FileField> Fields)
{
    /// <summary>The key of the list, for items of one; empty for the file itself.</summary>
    public string List { get; init; } = "";

    /// <summary>What one entry is called: "a holiday"; empty if there is only one.</summary>
    public string One { get; init; } = "";

    /// <summary>What to mind; empty for nothing.</summary>
    public string Help { get; init; } = "";

    /// <summary>The keys by whose values an entry is known in a list.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>Whether readers see the entries in the order of the file.</summary>
    public bool HasOrder { get; init; }

    /// <summary>How the name of a group, or the left side of a line, is given; null if entries have none.</summary>
    public FileField? Named { get; init; }

    /// <summary>What a form for a new entry asks.</summary>
    public IReadOnlyList<FileField> FieldsOfNew => [.. Named is null ? [] : new[] { Named }, .. Fields];

    /// <summary>What holds the entries in the file; empty for the file itself.</summary>
    internal IReadOnlyList<string> Path => List.Length == 0 ? [] : [List];
}
