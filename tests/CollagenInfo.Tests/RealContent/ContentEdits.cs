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

    private static readonly string[] Urgencies = ["expected", "call-us", "same-day", "emergency"];

    public static IEnumerable<ContentEdit> SignsDeleted() => ItemsDeleted(CardNames);

    public static IEnumerable<ContentEdit> ProhibitionsDeleted() => ItemsDeleted("do-not");

    public static IEnumerable<ContentEdit> WarningsDeleted() =>
        from page in ShippedFile.Pages
        from line in page.LinesIn("warning")
        where page.Lines[line.At].Length > 0
        select page.Without(line.At);

    /// <summary>Items and rows of what to do after a session, and of the lists that say when to call before one.</summary>
    public static IEnumerable<ContentEdit> AftercareDeleted() =>
        from page in ShippedFile.Pages
        let inBlocks = page.LinesIn([.. CardNames, "do", "do-not"]).Select(line => line.At).ToHashSet()
        from at in Enumerable.Range(page.FirstLine, page.Lines.Length - page.FirstLine)
        where page.IsItem(at) && !inBlocks.Contains(at)
        where !page.Lines[at].StartsWith("| ---", StringComparison.Ordinal)
        where page.Name.StartsWith("aftercare/", StringComparison.Ordinal) || IsReasonToCall(page, at)
        select page.Without(at);

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

    public static IEnumerable<ContentEdit> StepsMoreUrgent() => StepsMoved(1);

    public static IEnumerable<ContentEdit> StepsLessUrgent() => StepsMoved(-1);

    private static IEnumerable<ContentEdit> ItemsDeleted(params string[] blocks) =>
        from page in ShippedFile.Pages
        from line in page.LinesIn(blocks)
        where page.IsItem(line.At)
        select page.Without(line.At);

    /// <summary>Whether an item stands below a line, or a heading, that begins with "Call".</summary>
    private static bool IsReasonToCall(ShippedFile page, int at) =>
        page.Name.StartsWith("sessions/", StringComparison.Ordinal)
        && page.Lines[..at].LastOrDefault(line => line.Length > 0 && !line.StartsWith("- ", StringComparison.Ordinal)) is { } above
        && above.Contains("Call ", StringComparison.Ordinal);

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

    [GeneratedRegex(
        @"^(?<key> +- is: )(?<is>[a-z-]+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex WrittenStep();
}
