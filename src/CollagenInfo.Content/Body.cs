namespace CollagenInfo.Content;

/// <summary>The Markdown of an article or of a topic's introduction, and where it stands.</summary>
/// <param name="Markdown">The text below the front matter, as its author wrote it.</param>
/// <param name="File">The file, relative to the content folder, with forward slashes.</param>
/// <param name="FirstLine">The line of the file on which the text begins, counted from 1.</param>
public sealed record Body(string Markdown, string File, int FirstLine);
