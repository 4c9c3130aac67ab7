using System.Text;

namespace CollagenInfo.Content;

/// <summary>The Markdown of an article or of a topic's introduction, and its place in the file.</summary>
public sealed record Body
{
    /// <summary>Kept as UTF-8, half the size of a string: in a large library the texts take most of the memory.</summary>
    private readonly byte[] text = [];

    /// <summary>Makes a body from its text and its place.</summary>
    /// <param name="markdown">See <see cref="Markdown"/>.</param>
    /// <param name="file">See <see cref="File"/>.</param>
    /// <param name="firstLine">See <see cref="FirstLine"/>.</param>
    public Body(string markdown, string file, int firstLine) => (Markdown, File, FirstLine) = (markdown, file, firstLine);

    /// <summary>The text below the front matter, as its author wrote it; decoded again at each call.</summary>
    public string Markdown
    {
        get => Encoding.UTF8.GetString(text);
        init => text = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>The file, relative to the content folder, with forward slashes.</summary>
    public string File { get; }

    /// <summary>The line of the file on which the text begins, counted from 1.</summary>
    public int FirstLine { get; }

    public bool Equals(Body? other) =>
        other is not null && File == other.File && FirstLine == other.FirstLine && text.AsSpan().SequenceEqual(other.text);

    public override int GetHashCode() => HashCode.Combine(File, FirstLine, text.Length);
}
