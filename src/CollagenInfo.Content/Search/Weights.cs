namespace CollagenInfo.Content.Search;

/// <summary>How much everything counts when pages are put in order. All of these numbers are here and nowhere else.</summary>
internal static class Weights
{
    // Where a word is found: SQLite's bm25 weighs the columns with these.
    public const int Title = 6;
    public const int Heading = 5;
    public const int Summary = 3;
    public const int Text = 1;

    /// <summary>What further sections of a page add to its best one.</summary>
    public const double FurtherSections = 0.15;

    /// <summary>How many further sections of a page count.</summary>
    public const int MostFurtherSections = 3;

    // What it adds that the data files name a page for the words of the query, in shares of the best page's score.
    public const double Named = 1;
    public const double NamedForASign = 1.5;

    // How much of that a concept is worth: an activity is meant by somebody who asks for a time, a sign by somebody
    // who has been treated, and a term by somebody who asks for neither.
    public const double PartOfAPhrase = 0.7;
    public const double WordsOfAPage = 1.2;
    public const double Sign = 0.4;
    public const double SignAfterTreatment = 1.2;
    public const double Term = 1;
    public const double TermInATimeQuestion = 0.6;
    public const double Activity = 0.6;
    public const double ActivityInATimeQuestion = 1;

    // Reciprocal rank fusion: the place of a page in the ranking by sections, and in the ranking by whole pages.
    public const double RankBySections = 2;
    public const double RankByWholePages = 1;

    /// <summary>The share of a query that an activity must have for its time to be shown, if the query does not ask when.</summary>
    public const double ShareThatIsAll = 0.99;

    /// <summary>The share of a query that a term must have for the reader to be told what the pages call it.</summary>
    public const double ShareThatIsMuch = 0.3;
}
