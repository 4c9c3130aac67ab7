using System.Text;

namespace CollagenInfo.Content.Storage;

/// <summary>A file of the content folder as it is on disk, for somebody who edits it.</summary>
public sealed class ContentFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] bytes;
    private readonly int marks;

    private ContentFile(string path, string version, byte[] bytes, ContentProblem? trouble)
    {
        (Path, Version, this.bytes, Trouble) = (path, version, bytes, trouble);
        while (bytes.AsSpan(marks).StartsWith(Encoding.UTF8.Preamble))
        {
            marks += Encoding.UTF8.Preamble.Length;
        }

        Text = trouble is null ? Decoded() : null;
    }

    /// <summary>The file, relative to the content folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The SHA-256 of the bytes; for a file that cannot be read, why.</summary>
    public string Version { get; }

    /// <summary>The bytes; none if the file cannot be read.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>Why the file cannot be read; null if it can.</summary>
    public ContentProblem? Trouble { get; }

    /// <summary>
    /// The text without a byte order mark, every line ended by a line feed, as the field of a form has it. Null if the file cannot
    /// be read, or is not UTF-8.
    /// </summary>
    public string? Text { get; }

    /// <summary>A file of these bytes.</summary>
    public static ContentFile From(string path, byte[] bytes) => new(path, VersionOf(bytes), bytes, null);

    /// <summary>The version of a file with these bytes: their SHA-256.</summary>
    public static string VersionOf(ReadOnlySpan<byte> bytes) => ContentReader.VersionOf(bytes);

    /// <summary>A file that cannot be read.</summary>
    internal static ContentFile Unreadable(string path, string version, ContentProblem trouble) => new(path, version, [], trouble);

    /// <summary>The text of bytes that are no file yet; null if they are not UTF-8.</summary>
    public static string? TextOf(byte[] bytes) => new ContentFile("", "", bytes, null).Text;

    /// <summary>
    /// The bytes of the file with another text. Its byte order mark stays, unchanged lines keep the ends that they have, and changed
    /// ones get the kind that most lines have.
    /// </summary>
    /// <param name="text">The text, its lines ended as forms or files end them.</param>
    public byte[] BytesOf(string text)
    {
        var typed = LinesOf(text);
        var own = LinesOf(Encoding.UTF8.GetString(bytes.AsSpan(marks)));
        var first = 0;
        while (first < Math.Min(typed.Count, own.Count) && IsSame(typed[first], own[first]))
        {
            first++;
        }

        var last = 0;
        while (last < Math.Min(typed.Count, own.Count) - first && IsSame(typed[^(last + 1)], own[^(last + 1)]))
        {
            last++;
        }

        var usual = own.Where(line => line.End.Length > 0).GroupBy(line => line.End).MaxBy(lines => lines.Count())?.Key ?? "\n";
        var result = new StringBuilder();
        for (var line = 0; line < typed.Count; line++)
        {
            var end =
                line < first ? own[line].End
                : line >= typed.Count - last ? own[own.Count - (typed.Count - line)].End
                : typed[line].End.Length == 0 ? ""
                : usual;
            result.Append(typed[line].Text).Append(end);
        }

        return [.. bytes.AsSpan(0, marks), .. Encoding.UTF8.GetBytes(result.ToString())];
    }

    private string? Decoded()
    {
        try
        {
            var text = StrictUtf8.GetString(bytes.AsSpan(marks));
            return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsSame((string Text, string End) one, (string Text, string End) other) =>
        one.Text == other.Text && one.End.Length == 0 == (other.End.Length == 0);

    private static List<(string Text, string End)> LinesOf(string text)
    {
        var lines = new List<(string Text, string End)>();
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\r', '\n');
            var end =
                length < 0 ? ""
                : text.AsSpan(at + length).StartsWith("\r\n") ? "\r\n"
                : text.Substring(at + length, 1);
            length = length < 0 ? text.Length - at : length;
            lines.Add((text.Substring(at, length), end));
            at += length + end.Length;
        }

        return lines;
    }
}
