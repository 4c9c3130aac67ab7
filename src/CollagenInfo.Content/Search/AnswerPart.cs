namespace CollagenInfo.Content.Search;

/// <summary>The answers above the pages that a search found, in their usual order.</summary>
public enum AnswerPart
{
    /// <summary>What to do about urgent signs.</summary>
    Care,

    /// <summary>What signs mean that can wait, or are expected.</summary>
    Signs,

    /// <summary>How to reach the clinic.</summary>
    Clinic,

    /// <summary>What a page says in short.</summary>
    Page,

    /// <summary>What the clinic charges.</summary>
    Prices,

    /// <summary>Reasons not to be treated, to wait or to ask.</summary>
    Reasons,

    /// <summary>What every patient is told who asks about it.</summary>
    Told,

    /// <summary>When something is allowed again.</summary>
    Times,

    /// <summary>Tools that answer for one patient.</summary>
    Tools,
}
