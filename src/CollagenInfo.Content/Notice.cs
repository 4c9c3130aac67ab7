namespace CollagenInfo.Content;

/// <summary>A short text above pages for patients, which begins and ends by itself.</summary>
/// <param name="Id">Its name in <c>notices.yml</c>.</param>
/// <param name="Text">What it says; may contain fact references.</param>
/// <param name="From">When it begins, in the clinic's local time.</param>
/// <param name="Until">When it ends, in the clinic's local time.</param>
/// <param name="Line">The line of the file.</param>
public sealed record Notice(string Id, string Text, DateTime From, DateTime Until, int Line)
{
    /// <summary>The file with the notices.</summary>
    public const string File = "notices.yml";

    /// <summary>The most letters of its text: it stands above what patients came for.</summary>
    public const int Longest = 300;

    /// <summary>The file of the article that says more; null for none.</summary>
    public string? Article { get; init; }

    /// <summary>The topics above whose pages it stands; empty for every page of the site.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Whether it stands above the page at an address, while it is on show.</summary>
    public bool IsAbove(string address) => Topics.Count == 0 || Topics.Contains(address.Split('/').ElementAtOrDefault(1) ?? "");
}
