namespace CollagenInfo.Content.Search;

/// <summary>All the numbers that decide the ranking of pages; they are here and nowhere else.</summary>
internal static class Weights
{
    // The weights of the columns for SQLite's bm25, by where a word is found.
    public const int Title = 6;
    public const int Heading = 5;
    public const int Summary = 3;
    public const int Text = 1;

    /// <summary>The share of the scores of further sections that is added to the best one.</summary>
    public const double FurtherSections = 0.15;

    /// <summary>The most further sections that count.</summary>
    public const int MostFurtherSections = 3;

    // What a page gains if data files name it for words of the query, as a share of the best page's score.
    public const double Named = 1;
    public const double NamedForASign = 1.5;

    // The weight of each kind of concept in that gain: activities weigh more if the reader asks for a time, signs if the reader
    // has been treated, terms otherwise.
    public const double PartOfAPhrase = 0.7;
    public const double WordsOfAPage = 1.2;
    public const double Sign = 0.4;
    public const double SignAfterTreatment = 1.2;
    public const double Term = 1;
    public const double TermInATimeQuestion = 0.6;
    public const double Activity = 0.6;
    public const double ActivityInATimeQuestion = 1;

    // Reciprocal rank fusion: the weights of the ranking by sections and the ranking by whole pages.
    public const double RankBySections = 2;
    public const double RankByWholePages = 1;

    /// <summary>The share of a query that an activity must cover for its time to be shown, if the query does not ask when.</summary>
    public const double ShareThatIsAll = 0.99;

    /// <summary>The share of a query that a term must cover for readers to be told the pages' name for it.</summary>
    public const double ShareThatIsMuch = 0.3;
}
