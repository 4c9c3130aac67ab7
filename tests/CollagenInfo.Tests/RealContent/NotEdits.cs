using System.Text.RegularExpressions;

namespace CollagenInfo.Tests.RealContent;

/// <summary>Every single "not" of the shipped content taken away, and one added to every sentence.</summary>
internal static partial class NotEdits
{
    /// <summary>The data files whose sentences patients read.</summary>
    private static readonly string[] DataWithSentences =
        ["activities.yml", "consultation.yml", "home.yml", "suitability.yml", "symptoms.yml", "terms.yml"];

    public static IEnumerable<ContentEdit> NotTakenFromDoNotLists() =>
        from page in ShippedFile.Pages
        from line in page.LinesIn("do-not")
        from edit in WithoutNot(page, line.At)
        select edit;

    public static IEnumerable<ContentEdit> NotTakenFromSentences() =>
        from page in ShippedFile.Pages
        let inLists = page.LinesIn("do-not").Select(line => line.At).ToHashSet()
        from at in Enumerable.Range(0, page.Lines.Length)
        where !inLists.Contains(at) && !WordsOfSearch().IsMatch(page.Lines[at])
        from edit in WithoutNot(page, at)
        select edit;

    public static IEnumerable<ContentEdit> NotTakenFromDataFiles() =>
        from file in DataWithSentences.Select(ShippedFile.Of)
        from at in Enumerable.Range(0, file.Lines.Length)
        where !file.Lines[at].StartsWith('#') && !WordsOfSearch().IsMatch(file.Lines[at])
        from edit in WithoutNot(file, at)
        select edit;

    public static IEnumerable<ContentEdit> NotAddedToDoLists() =>
        from page in ShippedFile.Pages
        from line in page.LinesIn("do")
        where page.IsItem(line.At)
        select page.With(line.At, WithNot(page.Lines[line.At]) ?? $"- do not {page.Lines[line.At][2..]}");

    private static IEnumerable<ContentEdit> WithoutNot(ShippedFile file, int at) =>
        Negation().Matches(file.Lines[at]).Select(not =>
            file.With(at, file.Lines[at].Remove(not.Index, not.Length).Insert(not.Index, not.Value is "cannot" ? "can" : "")));

    private static string? WithNot(string sentence) =>
        Modal().Match(sentence) is { Success: true } modal ? sentence.Insert(modal.Index + modal.Length, " not") : null;

    public static IEnumerable<ContentEdit> NotAddedToPages() =>
        from page in ShippedFile.Pages
        let inLists = page.LinesIn("do", "do-not").Select(line => line.At).ToHashSet()
        from at in Enumerable.Range(0, page.Lines.Length)
        where !inLists.Contains(at)
        from edit in WithNot(page, at, at < page.FirstLine ? TextOfHead() : TextOfPage())
        select edit;

    public static IEnumerable<ContentEdit> NotAddedToDataFiles() =>
        from file in DataWithSentences.Select(ShippedFile.Of)
        from at in Enumerable.Range(0, file.Lines.Length)
        from edit in WithNot(file, at, TextOfData())
        select edit;

    /// <summary>The line with a "not" in each sentence that has none: behind its verb, or in front.</summary>
    private static IEnumerable<ContentEdit> WithNot(ShippedFile file, int at, Regex text) =>
        from said in text.Matches(file.Lines[at])
        from sentence in Sentences().Matches(said.Groups["text"].Value)
        where LongWords().Count(sentence.Value) > 1 && !AnyDenial().IsMatch(sentence.Value)
        let place = said.Groups["text"].Index + sentence.Index
        let changed = WithNot(sentence.Value) ?? NotInFrontOf(sentence.Value)
        select file.With(at, file.Lines[at].Remove(place, sentence.Length).Insert(place, changed));

    private static string NotInFrontOf(string sentence) => char.IsAsciiLetterUpper(sentence[0])
        ? $"Do not {char.ToLowerInvariant(sentence[0])}{sentence[1..]}"
        : $"not {sentence}";

    [GeneratedRegex(
        @"(?<![-\w#/])(([Nn]ot|[Nn]ever)( |$)|cannot)(?![-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Negation();

    [GeneratedRegex(
        @"(?<![-\w./])(must|should|may|can|will|could|would|is|are|was|were)(?![-\w])(?! not)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Modal();

    [GeneratedRegex(
        @"^ *(words|asked|topicWords|sources|#|- [^ ]+/)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex WordsOfSearch();

    /// <summary>What readers read of a line of a page: without the mark of a heading, an item or a row.</summary>
    [GeneratedRegex(
        @"^(#+ |- |\d+\. |\| )?(?<text>(?![-#|:])\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex TextOfPage();

    [GeneratedRegex(
        @"^(title|summary): ""?(?<text>[^""]+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex TextOfHead();

    /// <summary>A value that readers read, or a line of a list of sentences.</summary>
    [GeneratedRegex(
        @"^ *(- )?((about|answer|condition|detail|introduction|label|meaning|meanwhile|note|question|text|title|until|usual-if): "
            + @"|(?<=- )(?=[A-Z]))(?<text>.+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex TextOfData();

    /// <summary>The sentences of a text, or the cells of a row.</summary>
    [GeneratedRegex(
        @"(?<=^|[.!?] (?=[A-Z{\[])|\| )\S.*?(?=$|(?<=[.!?]) (?=[A-Z{\[])| \|)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Sentences();

    [GeneratedRegex(@"[A-Za-z]{2,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LongWords();

    [GeneratedRegex(
        @"\b(not|never|no|cannot|nor|neither|without|none|nobody|nothing|hardly|instead|avoid|refuse)\b|n't",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex AnyDenial();
}
