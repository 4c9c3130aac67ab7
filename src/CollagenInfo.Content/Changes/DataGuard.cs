using System.Text.RegularExpressions;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Changes;

/// <summary>Finds what may matter to a patient in the change of a data file, line by line.</summary>
internal sealed partial class DataGuard(GuardedFile changed, SentenceGuard sentences, FindingList findings)
{
    /// <summary>What people type or where they are sent: no reader gets advice from it.</summary>
    private static readonly string[] Harmless = ["pages.yml", "spelling.yml", "clinic.yml"];

    /// <summary>The files whose texts are read as those of a page, and which of their keys hold text.</summary>
    private static readonly Dictionary<string, string[]> Texts = new(StringComparer.Ordinal)
    {
        ["home.yml"] = ["title", "introduction", "question", "answer", "also", "text", "words", "belowNumbers"],
        ["terms.yml"] = ["meaning", "plain"],
    };

    /// <summary>Of the clinic's details, what a patient in an emergency dials, and by which clock waits are counted.</summary>
    private static readonly string[] OfPatients = ["emergencyNumber", "timeZone"];

    private readonly string file = changed.Path;

    /// <summary>Within a text over several lines, a line that begins with # is no comment.</summary>
    private readonly bool hasComments = !TextOverLines().IsMatch(changed.Before + "\n" + changed.After);

    public void Judge(IReadOnlyList<SentenceChange> changes)
    {
        foreach (var change in changes.Where(change => change.Kind is not ChangeKind.Same))
        {
            var (before, after) = (Own(change.Before), Own(change.After));
            if (before != after && !IsHarmless(change))
            {
                Judge(change, before, after);
            }
        }
    }

    private bool IsHarmless(SentenceChange change) =>
        Harmless.Contains(file)
        && !Array.Exists(OfPatients, key =>
            change.Place.Heading == key
            || change.Before.Contains(key, StringComparison.Ordinal)
            || change.After.Contains(key, StringComparison.Ordinal)
        );

    private void Judge(SentenceChange change, string before, string after)
    {
        var (key, old, now) = (KeyOf(after.Length > 0 ? after : before), ValueOf(before), ValueOf(after));
        if (file == "terms.yml" && key == "words" && change.Kind is ChangeKind.Changed)
        {
            return;
        }

        if (change.Kind is ChangeKind.Changed && KeyOf(before) == key && Texts.GetValueOrDefault(file)?.Contains(key) == true)
        {
            findings.Add(sentences.Read(old), sentences.Read(now), sentences.Between(sentences.Read(old), sentences.Read(now)));
        }
        else if (Finding(change, IsValue(before) && IsValue(after)) is { } words)
        {
            findings.Add(words);
        }
    }

    /// <summary>Whether a line says nothing but the value of a number.</summary>
    private static bool IsValue(string line) => line.Length == 0 || FactKinds.Of(KeyOf(line)) is not null;

    /// <summary>What is not as it was, in the words of the form that has it; null for the value of a number that is told already.</summary>
    private string? Finding(SentenceChange change, bool isValue)
    {
        var (own, others) =
            change.Kind is ChangeKind.Removed
                ? (changed.EntriesBefore, changed.EntriesAfter)
                : (changed.EntriesAfter, changed.EntriesBefore);
        return own.GetValueOrDefault(change.Place.Number) is not { } entry ? $"\"{changed.Title}\" is not as it was"
            : findings.HasNumber(entry.Key) ? (isValue ? null : $"\"{entry.Name}\": more than the number is not as it was")
            : others.Values.Any(other => other.Key == entry.Key) ? $"\"{entry.Name}\" is not as it was"
            : change.Kind is ChangeKind.Removed ? $"\"{entry.Name}\" is gone"
            : $"\"{entry.Name}\" is new";
    }

    /// <summary>The line without its comment, as far as that is certain.</summary>
    private string Own(string line)
    {
        var own = line.Trim();
        return hasComments && own.StartsWith('#') ? "" : own;
    }

    private static string KeyOf(string line) =>
        line.TrimStart('-', ' ').Split(':', 2) is [var key, _] && key.All(letter => char.IsLetterOrDigit(letter) || letter is '-')
            ? key
            : "";

    private static string ValueOf(string line) => KeyOf(line).Length > 0 ? line.Split(':', 2)[1].Trim() : line;

    /// <summary>The numbers of facts that are not as they were, or mean something else.</summary>
    public static IEnumerable<NumberChange> Numbers(ContentLibrary before, FactSheet after) =>
        before
            .Facts.All.OrderBy(fact => fact.Line)
            .Select(fact => (Old: fact, Now: after.Find(fact.Key)))
            .Where(pair => pair.Now is not null && (pair.Old.Wording, pair.Old.Kind) != (pair.Now.Wording, pair.Now.Kind))
            .Select(pair => NumberChange.From(pair.Old, pair.Now!, before));

    [GeneratedRegex(
        @"[:-][ \t]*[|>][+-]?[0-9]?[ \t]*(#.*)?\r?$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TextOverLines();
}
