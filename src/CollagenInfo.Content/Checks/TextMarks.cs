using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Checks;

/// <summary>Marks of Markdown that came to nothing, because a space or an empty line is wrong.</summary>
internal static partial class TextMarks
{
    private const int MostTime = 1000;

    internal static readonly Rule Leftover = new(
        "leftover-mark",
        "Signs that come to nothing look like a mistake, and the heading, list, link or table is lost.",
        "##What you may do\n\n• walk slowly\n• **rest:**sleep\n\nSee [all] (index.md).",
        "## What you may do\n\n- walk slowly\n- rest: sleep\n\nSee [all](index.md)."
    );

    public static IReadOnlyList<Mark> All { get; } =
    [
        new(
            Leftover,
            "#＃",
            HeadingSigns(),
            "'{0}' is not read as a heading: an ordinary space has to stand behind the signs.",
            "Begin the line with ## and one ordinary space; type both anew."
        ),
        new(
            Leftover,
            "•·▪▫‣⁃◦●○■□➢➤►▶❖◆◇✓✔✗✘☐☑★→➔\uf0b7\uf0a7\u2010\u2011\u2013\u2014−",
            Bullets(),
            "'{0}' is not read as a list.",
            "Write each item on a line of its own, with a hyphen and a space before it, and an empty line above the first."
        )
        {
            MayBeInTable = true,
        },
        new(
            Leftover,
            "-+*.)o\u00a0\u2003\u200b\u202f\ufeff",
            GluedItem(),
            "'{0}' is not read as an item of a list: an ordinary space has to stand behind its sign.",
            "Write '- ' or '1. ' before each item, with one ordinary space."
        )
        {
            MayBeInTable = true,
        },
        new(
            Leftover,
            "*_~=+\\'",
            EmphasisSigns(),
            "'{0}' is left over: these signs stand at the wrong place, and readers see them.",
            "Delete the signs; plain words need none. For bold, no space inside the stars and one outside: **word** next."
        ),
        new(Leftover, "`", Backticks(), "A backtick (`) is left over.", "Delete it; for an apostrophe, type '."),
        new(
            Leftover,
            "[]",
            LinkSigns(),
            "'{0}' is not read as a link or a picture.",
            "Write [words](file.md): no space between the brackets, and none in the address."
        ),
        new(
            Leftover,
            "|",
            TableSigns(),
            "'{0}' is a table that fell apart.",
            "Write a line | --- | --- | below the heads with three hyphens for each column, an empty line above and below the table, "
                + "and begin and end each line with |."
        ),
    ];

    [GeneratedRegex(
        @"^[ ]*([#＃]{2,}|[#＃](?=[\p{L}\p{Zs}\p{Cf}])).*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        MostTime
    )]
    private static partial Regex HeadingSigns();

    /// <summary>A bullet anywhere, a dash at the beginning of a line that another such line follows or that ends a lead.</summary>
    [GeneratedRegex(
        @"(?<!\S)[•▪▫‣⁃◦●○■□➢➤►▶❖◆◇\uf0b7\uf0a7]\s*\p{L}.*"
            + @"|^[·✓✔✗✘☐☑★→➔‐‑–—−]\p{Zs}+\p{L}.*(\n[·✓✔✗✘☐☑★→➔‐‑–—−]\p{Zs}|(?<=:\n[·✓✔✗✘☐☑★→➔‐‑–—−].*))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        MostTime
    )]
    private static partial Regex Bullets();

    [GeneratedRegex(
        @"^([-+*][\p{Cf}\u00a0\u2000-\u200a\u202f\u3000]|\d{1,2}[.)][\p{Cf}\u00a0\u2000-\u200a\u202f\u3000]|\d{1,2}[.)](?=\p{L}{2})"
            + @"|[-+](?=\p{L})|\*(?=\p{L}[^*\n]*$)|[\p{Zs}\p{Cf}-[ ]]+[ ]*([-*+•]|\d{1,2}[.)])[ ]).*"
            + @"|^o[ \t]\p{L}.*(?=\no[ \t])|^(\d{1,2}\.\)|\(\w\)|[a-h]\))[ ]\p{L}.*(?=\n(\d{1,2}\.\)|\(\w\)|[a-h]\))[ ])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        MostTime
    )]
    private static partial Regex GluedItem();

    [GeneratedRegex(
        @"\*\*|__|~~|'''|==(?=[^\s=])|\+\+(?=\p{L})|\*[^*\n]+\*|(?<!\w)_[^_\n]+_(?!\w)|\\\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MostTime
    )]
    private static partial Regex EmphasisSigns();

    [GeneratedRegex("`+", RegexOptions.CultureInvariant, MostTime)]
    private static partial Regex Backticks();

    [GeneratedRegex(
        @"!?\[[^\[\]\n]*\]\s?\([^)\n]*\)?|\[[^\[\]\n]+\]\s?\[[^\[\]\n]*\]|\]\(|\([^()\n]*\.md\)\[[^\]\n]*\]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MostTime
    )]
    private static partial Regex LinkSigns();

    /// <summary>A line that begins with a stroke or has two, a line below the heads, and a row that is only hyphens.</summary>
    [GeneratedRegex(
        @"^[ ]*\|.*|^[^|\n]+\|[^\n]+(?=\n[^|\n]+\|)|^[ ]*:?[-–—]+:?[ ]*(\|[ ]*:?[-–—]+:?[ ]*)+$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        MostTime
    )]
    private static partial Regex TableSigns();
}
