namespace CollagenInfo.Content;

/// <summary>What an article is to a search engine; readers see no difference.</summary>
public enum ArticleKind
{
    /// <summary>Information on anything.</summary>
    Information,

    /// <summary>The article that says what the treatment is.</summary>
    Treatment,

    /// <summary>Headings that are questions, each with its answer below.</summary>
    Questions,
}
