using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Questions;

/// <summary>What somebody sends who adds a word.</summary>
public sealed record WordForm
{
    /// <summary>What people typed.</summary>
    public string? Asked { get; init; }

    /// <summary>The word to add.</summary>
    public string? Word { get; init; }

    /// <summary>The page or entry that gets it: a file, and behind a # the name of an entry.</summary>
    public string? Place { get; init; }
}

/// <summary>Asks which page or entry gets a word, for Word.cshtml.</summary>
public sealed record WordPage : DeskPage
{
    public const int LongestWord = 60;

    public required WordForm Form { get; init; }

    public required IReadOnlyList<ChoiceOption> Places { get; init; }

    /// <summary>The words of which each place has all; null or empty for every place.</summary>
    public string? Find { get; init; }

    public FormField WordField =>
        new("word", "Word", Form.Word)
        {
            Hint = "What people type: one word, or a few in a row, without commas.",
            MaxLength = LongestWord,
            AutoComplete = "off",
            Error = ErrorOf("word"),
        };

    public ChoiceField PlaceField => new("place", "What should they find?", Places) { Prompt = "Choose", Error = ErrorOf("place") };
}

/// <summary>What the search finds with the change, for Found.cshtml.</summary>
public sealed record FoundPage : DeskPage
{
    /// <summary>What people typed.</summary>
    public required string Asked { get; init; }

    /// <summary>The titles of the pages that are found, the best first.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    /// <summary>Whether an answer stands above them.</summary>
    public required bool HasAnswer { get; init; }

    /// <summary>Where the change is read and published.</summary>
    public required string Change { get; init; }
}
