using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Changes;

/// <summary>
/// Says who has to read a change. It knows a few things that cannot matter to a patient, such as a comma or another word for "page";
/// whatever it does not know goes to a clinician.
/// </summary>
public sealed class ChangeGuard
{
    private readonly ContentLibrary before;
    private readonly ContentLibrary after;
    private readonly FindingList findings;
    private readonly ClinicalWords clinical;
    private readonly IReadOnlyList<VitalDifference> vital;

    private ChangeGuard(ContentLibrary before, ContentLibrary after)
    {
        (this.before, this.after) = (before, after);
        findings = new FindingList(before, after);
        clinical = ClinicalWords.Of(before);
        foreach (var number in DataGuard.Numbers(before, after.Facts))
        {
            findings.Add(number);
        }

        foreach (var sign in SymptomGuard.Find(before, after))
        {
            findings.Add(sign);
        }

        vital = VitalDifference.Between(before, after);
        foreach (var line in vital)
        {
            findings.Add(line.Words);
        }
    }

    /// <summary>What a clinician should look at first in a change; empty if nothing in it can matter to a patient.</summary>
    /// <param name="files">The files, each with its text before and after.</param>
    /// <param name="before">The library with the texts before.</param>
    /// <param name="after">The library with the texts after.</param>
    public static IReadOnlyList<GuardFinding> FindIn(IEnumerable<GuardedFile> files, ContentLibrary before, ContentLibrary after)
    {
        var guard = new ChangeGuard(before, after);
        var all = files.ToList();
        if (PageMove.FindIn(all) is { } move)
        {
            all = guard.WithoutMove(all, move);
        }

        foreach (var file in all)
        {
            guard.Judge(file);
        }

        return guard.findings.All;
    }

    /// <summary>The files as if the page had always been where it goes: what is left was changed besides.</summary>
    private List<GuardedFile> WithoutMove(List<GuardedFile> files, PageMove move)
    {
        if (IsClinical(move.From) && !IsClinical(move.To))
        {
            findings.Add("the page goes to a topic that no clinician signs");
        }

        var page = files.Find(file => file.Path == move.From)!;
        return
        [
            .. files
                .Where(file => file != page)
                .Select(file =>
                    file.Path == move.To ? Moved(page) with { After = file.After }
                    : file.Before is null ? file
                    : Moved(file)
                ),
        ];

        GuardedFile Moved(GuardedFile file) => file with { Before = move.Rewritten(file.Path, file.Before ?? "", before) };
    }

    private bool IsClinical(string file) => Slug.TryParse(file.Split('/')[0], out var topic) && before.Find(topic) is { IsClinical: true };

    private void Judge(GuardedFile file)
    {
        if (file.Path is MovedPages.File or PictureEntry.ListFile || (file.Path == VitalLine.ListFile && vital.Count > 0))
        {
            // Nobody gets advice from an address; a picture and a line that no page may lose are looked at by themselves. The files need
            // not be there.
            return;
        }

        if (file.Before is null || file.After is null)
        {
            findings.Add(file.Before is null ? "this page is new" : "this page is removed");
            return;
        }

        var changes = SentenceDifference.Between(file.Path, file.Before, file.After).Sentences;
        var isPage = TextPieces.IsPage(file.Path);
        var help = before.Help?.Body.File;
        var sentences = new SentenceGuard(clinical, new LinkGuard(after, file.Path))
        {
            IsOfHelp = file.Path == help,
            IsOfOffice = isPage && Slug.TryParse(file.Path.Split('/')[0], out var topic) && before.Find(topic) is { IsClinical: false },
        };
        if (isPage)
        {
            new PageGuard(sentences, findings).Judge(changes);
        }
        else
        {
            new DataGuard(file, sentences, findings).Judge(changes);
        }
    }
}

/// <summary>A file of a change.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="Before">Its text before; null if it is new.</param>
/// <param name="After">Its text after; null if it is removed.</param>
public sealed record GuardedFile(string Path, string? Before, string? After)
{
    /// <summary>What people call it.</summary>
    public string Title { get; init; } = Path;

    /// <summary>The entries of a data file, by the lines of the text before.</summary>
    public IReadOnlyDictionary<int, NamedEntry> EntriesBefore { get; init; } = new Dictionary<int, NamedEntry>();

    /// <summary>The same by the lines of the text after.</summary>
    public IReadOnlyDictionary<int, NamedEntry> EntriesAfter { get; init; } = new Dictionary<int, NamedEntry>();
}

/// <summary>An entry of a data file.</summary>
/// <param name="Key">By what it is known again in another version of the file.</param>
/// <param name="Name">What people call it.</param>
public sealed record NamedEntry(string Key, string Name);
