namespace CollagenInfo.Content.Search;

/// <summary>A piece of a snippet.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsMarked">The reader looked for it.</param>
public sealed record MarkedText(string Text, bool IsMarked)
{
    /// <summary>Marks the words of a text whose root is among those looked for.</summary>
    internal static IReadOnlyList<MarkedText> Of(string text, IReadOnlySet<string> roots)
    {
        var parts = new List<MarkedText>();
        var done = 0;
        foreach (var word in SearchWord.Of(text).Where(word => roots.Contains(word.Root)))
        {
            var isNext = parts.Count > 0 && parts[^1].IsMarked && text.AsSpan(done, word.Start - done).Trim().IsEmpty;
            if (isNext)
            {
                parts[^1] = new MarkedText(parts[^1].Text + text[done..word.End], IsMarked: true);
            }
            else
            {
                AddPlain(text[done..word.Start]);
                parts.Add(new MarkedText(text[word.Start..word.End], IsMarked: true));
            }

            done = word.End;
        }

        AddPlain(text[done..]);
        return parts;

        void AddPlain(string between)
        {
            if (between.Length > 0)
            {
                parts.Add(new MarkedText(between, IsMarked: false));
            }
        }
    }
}
