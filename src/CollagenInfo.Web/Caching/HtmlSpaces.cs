namespace CollagenInfo.Web.Caching;

/// <summary>
/// Takes out of a page the spaces with which its views are indented, because the longest pages have to come with the first packets. A
/// line end stays one; what is set as it is written, in code and in fields, stays so.
/// </summary>
internal static class HtmlSpaces
{
    public static byte[] Without(ReadOnlySpan<byte> page)
    {
        var (kept, length) = (new byte[page.Length], 0);
        for (var place = 0; place < page.Length;)
        {
            var written = WrittenAt(page[place..]);
            if (written == 0 && IsSpace(page[place]))
            {
                var run = SpacesAt(page[place..]);
                var lineEnds = page.Slice(place, run).Contains((byte)'\n');
                page.Slice(place, run).CopyTo(kept.AsSpan(length));
                kept[length] = lineEnds ? (byte)'\n' : kept[length];
                length += lineEnds ? 1 : run;
                place += run;
                continue;
            }

            var count = Math.Max(written, 1);
            page.Slice(place, count).CopyTo(kept.AsSpan(length));
            (place, length) = (place + count, length + count);
        }

        return kept[..length];
    }

    /// <summary>How long an element is whose spaces count, if one begins here; 0 if none does.</summary>
    private static int WrittenAt(ReadOnlySpan<byte> rest)
    {
        var end = rest.StartsWith("<pre"u8) ? rest.IndexOf("</pre>"u8) : rest.StartsWith("<textarea"u8) ? rest.IndexOf("</textarea>"u8) : 0;
        return end < 0 ? rest.Length : end;
    }

    private static int SpacesAt(ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAnyExcept(" \t\r\n"u8);
        return end < 0 ? rest.Length : end;
    }

    private static bool IsSpace(byte letter) => letter is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
