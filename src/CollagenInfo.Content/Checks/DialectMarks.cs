using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Checks;

/// <summary>Marks of HTML and of the dialects of other programs.</summary>
internal static partial class DialectMarks
{
    private const int MostTime = 1000;

    private static readonly Rule Html = new(
        "html",
        "HTML is not read here: readers would see the tags.",
        "Drink <b>water</b>.",
        "Drink water."
    );

    private static readonly Rule Other = new(
        "other-dialect",
        "What another program turns into a box, a note or a link is only signs here, and the warning in it is lost.",
        "Skin heals.[^1]\n\n[^1]: A study.",
        "Skin heals.[@S1]"
    );

    private const string Seen = "'{0}' is a mark of another program; readers would see it as it is.";

    public static IReadOnlyList<Mark> All { get; } =
    [
        new(
            BlockCheck.Unknown,
            ":：∷",
            Colons(),
            "'{0}' is not read as the line of a block.",
            "Begin the block on a line of its own with ':::', a space and its name, and end it with a line that is only ':::'."
        ),
        new(
            Html,
            "<>",
            Tags(),
            "HTML is not read here: readers would see '{0}'.",
            "Write plain words: an empty line between paragraphs, '- ' before the items of a list, a block between ::: lines."
        ),
        new(Html, "&", Entities(), "'{0}' is not read here, and readers would see it.", "Type the sign itself."),
        Foreign("[^~", Footnotes(), "Cite a source of sources.yml, like [@S19], or say it in the sentence."),
        Foreign("[", Alerts(), "Write a block between ::: lines: ::: warning, or ::: inset."),
        Foreign("[", Tasks(), "Begin the line with '- ' alone, or write a block ::: do."),
        Foreign("[", WikiLinks(), "Write [words](file.md)."),
        Foreign("[", ShortCodes(), "Write it in Markdown; what you can write stands in content/README.md."),
        Foreign("!?/=:", Boxes(), "Write a block between ::: lines: ::: warning, ::: inset or ::: details."),
        Foreign("{", Templates(), "Write plain words, or {{ group.name }} for a number of facts.yml."),
        Foreign("$", Variables(), "Write {{ group.name }} for a number of facts.yml, or the words themselves."),
        Foreign(":", Emojis(), "Delete it, or say it in words."),
        Foreign(":=.h", OtherHeadings(), "Begin a heading with ## and a space."),
        Foreign("iex", Scripts(), "Delete the line."),
        Foreign("!", WordFields(), "Write what should stand there."),
    ];

    private static Mark Foreign(string signs, Regex pattern, string advice) => new(Other, signs, pattern, Seen, advice);

    /// <summary>Colons of another alphabet, too few of them, or behind other words.</summary>
    [GeneratedRegex(
        @"(?<!\S)([:：∷]{2,}|[：∷]|:(?=[ ]+:)).*|^:[ ]*(emergency|urgent|non-urgent|warning|inset|do|do-not|details|figure)\b(?!:).*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.IgnoreCase,
        MostTime
    )]
    private static partial Regex Colons();

    [GeneratedRegex(
        @"</?[A-Za-z][\w:.-]*(\s+[^<>]*)?/?>|</?>|<!--|-->|<![A-Za-z][^<>]*>|<\?[a-z]+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MostTime
    )]
    private static partial Regex Tags();

    [GeneratedRegex(
        @"&(\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});|&nbsp",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        MostTime
    )]
    private static partial Regex Entities();

    [GeneratedRegex(
        @"\[\^[^\]\n]*\]:?|\^\[[^\]\n]*\]|(?<=[\p{L}.,;)])\^\d+|\^[A-Za-z][\w-]*|\^\w+\^|~[^\s~]+~",
        RegexOptions.CultureInvariant,
        MostTime
    )]
    private static partial Regex Footnotes();

    [GeneratedRegex(@"\[!\w+\][-+]?", RegexOptions.CultureInvariant, MostTime)]
    private static partial Regex Alerts();

    [GeneratedRegex(@"^\[[ xX]?\](?=\s)", RegexOptions.CultureInvariant | RegexOptions.Multiline, MostTime)]
    private static partial Regex Tasks();

    [GeneratedRegex(@"!?\[\[[^\]\n]*\]\]", RegexOptions.CultureInvariant, MostTime)]
    private static partial Regex WikiLinks();

    /// <summary>Short codes of WordPress, BBCode, and the list of contents.</summary>
    [GeneratedRegex(
        @"\[/?[a-zA-Z][\w-]*(\s+[\w-]+=[^\]\n]*)\]|\[/?(b|i|u|s|url|img|quote|code|list|size|color)(=[^\]\n]*)?\]|\[/[a-z][\w-]*\]"
            + @"|^\[_*TOC_*\]|\*\[[^\]\n]+\]:",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.IgnoreCase,
        MostTime
    )]
    private static partial Regex ShortCodes();

    /// <summary>Boxes, tabs and parts that unfold, of MkDocs, of Docusaurus inside a sentence, and of wikis.</summary>
    [GeneratedRegex(
        @"^(!{3}|\?{3}\+?)\s*\w.*|^/{3}(?!/).*|^={3}\+?[ ]*[""“!].*|^%{2,}.*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        MostTime
    )]
    private static partial Regex Boxes();

    /// <summary>Attributes behind a word, and the templates of Liquid, Jinja and JSX.</summary>
    [GeneratedRegex(
        @"\{%.*?%\}|\{[:.\#][^{}\n]*\}|\{[\w-]+\s*=[^{}\n]*\}|\{/?\*|(?<!\{)\{\w+\([^{}\n]*\}(?!\})"
            + @"|(?<!\{)\{([=+>!-]{1,2})[^{}\n]+\}(?!\})|(?<!\{)\{(info|note|tip|warning|panel|code|expand|toc|noformat)\}(?!\})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MostTime
    )]
    private static partial Regex Templates();

    [GeneratedRegex(@"\$[A-Za-z\\(][^$\n]*\$|\$\$|\$\{[^}\n]*\}?", RegexOptions.CultureInvariant, MostTime)]
    private static partial Regex Variables();

    [GeneratedRegex(@"(?<!\S):[a-z][a-z0-9_+-]+:(?!\S)", RegexOptions.CultureInvariant, MostTime)]
    private static partial Regex Emojis();

    /// <summary>Headings of wikis, AsciiDoc and Textile, directives of reStructuredText, and definition lists.</summary>
    [GeneratedRegex(
        @"^={1,6}\s*[^=\n]+\s*={1,6}$|^={2,6}\s+\S.*|^h[1-6]\.\s.*|^\.\.\s+[\w-]+::.*|^:\s+\S.*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        MostTime
    )]
    private static partial Regex OtherHeadings();

    [GeneratedRegex(
        @"^(import\s[^\n]*\sfrom\s+['""‘’“”].*|import\s+['""].*|export\s+(default|const|function|let)\s.*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        MostTime
    )]
    private static partial Regex Scripts();

    [GeneratedRegex(
        @"Error!\s+(Reference source|Bookmark|Hyperlink reference|No text of)\s.*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MostTime
    )]
    private static partial Regex WordFields();
}
