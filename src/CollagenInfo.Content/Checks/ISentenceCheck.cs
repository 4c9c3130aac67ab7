using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>A rule that every sentence keeps; an author may mark an exception from it, with a reason.</summary>
internal interface ISentenceCheck
{
    Rule Rule { get; }

    /// <summary>What is wrong with the sentence.</summary>
    IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library);
}

/// <summary>Something wrong in a sentence.</summary>
/// <param name="Place">Where it begins in the sentence.</param>
/// <param name="Message">What is wrong, in the author's words.</param>
/// <param name="Advice">What to do about it.</param>
internal readonly record struct SentenceFault(int Place, string Message, string Advice)
{
    /// <summary>The right text, if the check knows it; otherwise null.</summary>
    public ProposedEdit? Fix { get; init; }
}
