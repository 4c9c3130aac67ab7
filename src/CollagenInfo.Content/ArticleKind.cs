namespace CollagenInfo.Content;

/// <summary>What search engines are told an article is; readers see no difference.</summary>
public enum ArticleKind
{
    /// <summary>General information.</summary>
    Information,

    /// <summary>The article that says what the treatment is.</summary>
    Treatment,

    /// <summary>Questions as headings, each with its answer below.</summary>
    Questions,
}
