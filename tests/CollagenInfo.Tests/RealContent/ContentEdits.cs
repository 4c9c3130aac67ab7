using System.Text.RegularExpressions;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Tests.RealContent;

/// <summary>Every single edit of a kind that could harm a patient, made to the shipped content.</summary>
internal static partial class ContentEdits
{
    private static readonly string[] CardNames = [.. CareKind.OfArticles.Select(kind => kind.Name)];

    /// <summary>The pages that have a line for each reason of <c>suitability.yml</c>.</summary>
    private static readonly string[] PagesOfReasons = ["contraindications/is-it-right-for-me.md", "contraindications/waiting-times.md"];

    /// <summary>The data files whose sentences patients read.</summary>
    private static readonly string[] DataWithSentences =
        ["activities.yml", "consultation.yml", "home.yml", "suitability.yml", "symptoms.yml", "terms.yml"];

    private static readonly string[] Urgencies = ["expected", "call-us", "same-day", "emergency"];

    public static IEnumerable<ContentEdit> SignsDeleted() => ItemsDeleted(CardNames);

    public static IEnumerable<ContentEdit> ProhibitionsDeleted() => ItemsDeleted("do-not");

    public static IEnumerable<ContentEdit> CardsOfAnotherKind() =>
        from page in ShippedFile.Pages
        from block in page.Blocks()
        where CardNames.Contains(block.Name)
        from other in CardNames
        where other != block.Name
        select page.With(block.Line - 1, page.Lines[block.Line - 1].Replace(block.Name, other, StringComparison.Ordinal));

    public static IEnumerable<ContentEdit> ReasonsDeleted()
    {
        var file = ShippedFile.Of("suitability.yml");
        return from at in Enumerable.Range(0, file.Lines.Length)
               where file.Lines[at].StartsWith("  - id:", StringComparison.Ordinal)
               select file.Without(at, file.Lines.Skip(at).TakeWhile(line => line.Trim().Length > 0).Count());
    }

    public static IEnumerable<ContentEdit> ReasonsDeletedOnTheirPages() =>
        from name in PagesOfReasons
        let page = ShippedFile.Of(name)
        from at in LinesOfReasons(page)
        select page.Without(at);

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

    public static IEnumerable<ContentEdit> NotAddedToInstructions() =>
        from page in ShippedFile.Pages
        let inLists = page.LinesIn("do", "do-not").Select(line => line.At).ToHashSet()
        from at in Enumerable.Range(0, page.Lines.Length)
        where !inLists.Contains(at)
        from sentence in Sentences().Matches(page.Lines[at])
        where Instruction().IsMatch(sentence.Value) && !Negation().IsMatch(sentence.Value)
        let changed = WithNot(sentence.Value) ?? $"Do not {char.ToLowerInvariant(sentence.Value[0])}{sentence.Value[1..]}"
        select page.With(at, page.Lines[at].Remove(sentence.Index, sentence.Length).Insert(sentence.Index, changed));

    public static IEnumerable<ContentEdit> RangesTurned() =>
        from file in new[] { ShippedFile.Of("facts.yml") }
        from at in Enumerable.Range(0, file.Lines.Length)
        let range = WrittenRange().Match(file.Lines[at])
        where range.Success
        let turned = $"{range.Groups["max"].Value} to {range.Groups["min"].Value}"
        select file.With(at, range.Result($"${{key}}{turned}${{unit}}"));

    /// <summary>Two facts that stand as "from this to that", or as the usual and the longest: the first is made the larger one.</summary>
    public static IEnumerable<ContentEdit> PairsTurned() =>
        from pair in Pairs().Distinct()
        let facts = ShippedContent.Library.Facts
        let larger = facts.QuantityOf(pair.Larger)
        where larger is not null && facts.Find(pair.Smaller)?.Quantity?.Unit.IsTime is true
        let file = ShippedFile.Of("facts.yml")
        let at = Array.FindIndex(file.Lines, facts.Find(pair.Smaller)!.Line, line => FactValue().IsMatch(line))
        select file.With(at, FactValue().Replace(file.Lines[at], $"${{key}}: {larger.Max + 1:0.##} {larger.Unit.Plural}"));

    public static IEnumerable<ContentEdit> StepsMoreUrgent() => StepsMoved(1);

    public static IEnumerable<ContentEdit> StepsLessUrgent() => StepsMoved(-1);

    private static IEnumerable<ContentEdit> ItemsDeleted(params string[] blocks) =>
        from page in ShippedFile.Pages
        from line in page.LinesIn(blocks)
        where page.IsItem(line.At)
        select page.Without(line.At);

    private static IEnumerable<ContentEdit> StepsMoved(int levels) =>
        from file in new[] { ShippedFile.Of("symptoms.yml") }
        from at in Enumerable.Range(0, file.Lines.Length)
        let step = WrittenStep().Match(file.Lines[at])
        where step.Success
        let now = Array.IndexOf(Urgencies, step.Groups["is"].Value) + levels
        where now >= 0 && now < Urgencies.Length
        select file.With(at, step.Result($"${{key}}{Urgencies[now]}"));

    /// <summary>The lines of a page that say a reason: for each the item or row with most of its words, if it has half of them.</summary>
    private static List<int> LinesOfReasons(ShippedFile page)
    {
        var lines = new List<int>();
        foreach (var reason in ShippedContent.Library.Data.Suitability)
        {
            var words = BeginningsIn(reason.Text).ToHashSet();
            var best = Enumerable.Range(0, page.Lines.Length)
                .Where(at => page.IsItem(at) && !lines.Contains(at))
                .Select(at => (At: at, Shared: BeginningsIn(page.Lines[at]).Count(words.Contains)))
                .MaxBy(line => line.Shared);
            if (best.Shared * 2 >= words.Count)
            {
                lines.Add(best.At);
            }
        }

        return lines;
    }

    /// <summary>The words without their endings: "allergic" and "allergy" begin alike.</summary>
    private static IEnumerable<string> BeginningsIn(string text) =>
        Tokenizer.Words(text)
            .Select(word => word.Folded)
            .Where(word => word.Length > 2)
            .Select(word => word[..Math.Min(5, word.Length)])
            .Distinct();

    private static IEnumerable<(string Smaller, string Larger)> Pairs() =>
        ShippedFile.Pages
            .SelectMany(page => page.Lines)
            .SelectMany(line => FromTo().Matches(line))
            .Select(pair => (pair.Groups["from"].Value, pair.Groups["to"].Value))
            .Concat(from fact in ShippedContent.Library.Facts.All
                    where fact.Key.EndsWith("-longest", StringComparison.Ordinal)
                    select (fact.Key[..^"-longest".Length], fact.Key));

    private static IEnumerable<ContentEdit> WithoutNot(ShippedFile file, int at) =>
        Negation().Matches(file.Lines[at]).Select(not =>
            file.With(at, file.Lines[at].Remove(not.Index, not.Length).Insert(not.Index, not.Value is "cannot" ? "can" : "")));

    private static string? WithNot(string sentence) =>
        Modal().Match(sentence) is { Success: true } modal ? sentence.Insert(modal.Index + modal.Length, " not") : null;

    [GeneratedRegex(
        @"(?<![-\w#/])(([Nn]ot|[Nn]ever)( |$)|cannot)(?![-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Negation();

    [GeneratedRegex(
        @"\b(must|should|may|can|will|could|would)\b(?! not)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Modal();

    /// <summary>A sentence that tells its reader to do something: it begins with a verb, or says what "you must".</summary>
    [GeneratedRegex(
        @"^(Add|Ask|Bring|Call|Check|Choose|Clean|Compare|Count|Cover|Follow|Get|Give|Go|Have|Keep|Leave|Let|Look|Plan|Put|Say|"
            + @"Start|Stay|Stop|Take|Talk|Tell|Touch|Use|Wait|Wash|Wear|Write) |\b[Yy]ou (must|should|may|can)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Instruction();

    /// <summary>The sentences of a line, without the mark of its item; not a heading, nor a row of a table.</summary>
    [GeneratedRegex(
        @"(?<=^(- )?|[.!?] )(?![-#|:])[A-Z][^.!?]+[.!?]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Sentences();

    [GeneratedRegex(
        @"^ *(words|asked|topicWords|sources|#|- [^ ]+/)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex WordsOfSearch();

    [GeneratedRegex(
        @"^(?<key> +range: )(?<min>[\d.,]+) to (?<max>[\d.,]+)(?<unit>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex WrittenRange();

    [GeneratedRegex(
        @"(?<key>\b(value|range|avoid|from|atMost|atLeast)): .*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex FactValue();

    [GeneratedRegex(
        @"^(?<key> +- is: )(?<is>[a-z-]+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex WrittenStep();

    [GeneratedRegex(
        @"\{\{ (?<from>[^}]+) \}\} (to|and) \{\{ (?<to>[^}]+) \}\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex FromTo();
}
