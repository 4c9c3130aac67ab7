using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>Finds <c>{decorative}</c> directly after an image: it needs no alternative text.</summary>
internal sealed class DecorativeMarkParser : InlineParser
{
    private const string Mark = "{decorative}";
    private static readonly object Key = new();

    public DecorativeMarkParser() => OpeningCharacters = ['{'];

    public static bool IsOn(LinkInline image) => image.ContainsData(Key);

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.AsSpan().StartsWith(Mark) || processor.Inline is not LinkInline { IsImage: true } image)
        {
            return false;
        }

        image.SetData(Key, true);
        slice.Start += Mark.Length;
        return true;
    }
}
