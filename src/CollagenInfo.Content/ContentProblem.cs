using System.Text.Json.Serialization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content;

/// <summary>How much a problem matters.</summary>
public enum Severity
{
    /// <summary>A sentence that its author exempted from a rule, with a reason: listed, so that nobody forgets it.</summary>
    [JsonStringEnumMemberName("exception")]
    Waived,

    /// <summary>Worth mending; nobody is misled.</summary>
    Warning,

    /// <summary>A patient could miss something or be misled; <c>check</c> fails.</summary>
    Error,
}

/// <summary>Something wrong in a content file, told to its author.</summary>
/// <param name="Rule">The rule that found it, for example <c>unknown-fact</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="File">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Line">The line in the file, counted from 1.</param>
/// <param name="Message">What is wrong, in the author's words.</param>
/// <param name="Advice">What to do about it.</param>
public sealed record ContentProblem(string Rule, Severity Severity, string File, int Line, string Message, string Advice)
{
    private const int LongestMessage = 300;

    /// <summary>The file, relative to the content folder, with forward slashes.</summary>
    public string File { get; } = OneLine(File);

    /// <summary>What is wrong, in the author's words: one line, whatever the author wrote.</summary>
    public string Message { get; } = OneLine(Message);

    /// <summary>What to do about it, on one line.</summary>
    public string Advice { get; } = Plain(Advice);

    /// <summary>
    /// True if the file must not be shown as it is, because a number would be missing: the running site keeps showing its last
    /// good version.
    /// </summary>
    public bool Withholds { get; init; }

    /// <summary>The name of the fact that is not there, if that is all that is wrong; otherwise null.</summary>
    internal string? Missing { get; init; }

    /// <summary>The right text, if the check knows it; otherwise null.</summary>
    [JsonIgnore]
    public ProposedEdit? Fix { get; init; }

    /// <summary>
    /// The line of <c>vital.yml</c> that the file does not say any more, or that it says with a "not", if that is what is wrong; otherwise
    /// null.
    /// </summary>
    [JsonIgnore]
    public VitalLine? Lost { get; init; }

    /// <summary>True if it ends by itself: then its end does not mean that somebody mended something.</summary>
    [JsonIgnore]
    public bool IsPassing { get; init; }

    private static string OneLine(string text) => Plain(text.Length > LongestMessage ? text[..LongestMessage] + "..." : text);

    /// <summary>Control characters could forge a line of a log or recolor a terminal.</summary>
    private static string Plain(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));

    private static string Spoken(Severity severity) => severity is Severity.Waived ? "exception" : severity.ToString().ToLowerInvariant();

    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: {Spoken(Severity)} {Rule}: {Message} {Advice}".TrimEnd();
}
