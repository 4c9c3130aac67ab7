using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>Makes the sayings of one tool.</summary>
internal sealed record ToolSayings(ContentLibrary Library, SitePage Tool)
{
    public ToolSaying Text(string group, string key, string subject, string words) => Of(group, key, subject, words, SayingKind.Text);

    public ToolSaying Answer(string group, string key, string subject, string words) => Of(group, key, subject, words, SayingKind.Answer);

    public ToolSaying Time(string group, string key, string subject, string words) => Of(group, key, subject, words, SayingKind.Time);

    /// <summary>A text that may not be there.</summary>
    public IEnumerable<ToolSaying> Texts(string group, string key, string subject, string? words) =>
        string.IsNullOrWhiteSpace(words) ? [] : [Text(group, key, subject, words)];

    /// <summary>The time or number of a fact in words.</summary>
    public string InWords(string key) => Library.Facts.TextOf(key)?.Text ?? "";

    private ToolSaying Of(string group, string key, string subject, string words, SayingKind kind) =>
        new(Tool, Written(group), key, Written(subject), Written(words), kind);

    /// <summary>The numbers in words, and each space one.</summary>
    private string Written(string text) =>
        string.Join(
            ' ',
            FactReference.Replace(text, key => Library.Facts.TextOf(key)?.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
