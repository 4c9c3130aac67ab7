using CollagenInfo.Content;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>Writes what changes with the name of a page: the page, each link to it, and where its old address leads.</summary>
public sealed class Renaming(ContentFiles files, ContentRepository content, KeptTexts texts)
{
    /// <summary>The files that have links to a page, besides itself, with how many.</summary>
    public IReadOnlyList<(string Path, int Links)> LinksTo(string page) =>
        [
            .. files
                .Versions.Keys.Where(path => path != page && path != MovedPages.File)
                .Order(StringComparer.Ordinal)
                .Select(path => (path, PageMove.CountLinks(path, files.Read(path)?.Text ?? "", page, content.Everything)))
                .Where(file => file.Item2 > 0),
        ];

    /// <summary>Every file that changes when a page is renamed; null, with the reason, if one cannot be written.</summary>
    public IReadOnlyList<FileEdit>? EditsFor(PageMove move, out string? refusal)
    {
        refusal = null;
        if (files.Read(move.From) is not { Text: { } text } page)
        {
            refusal = "This page cannot be read now.";
            return null;
        }

        var library = content.Everything;
        var edits = new List<FileEdit>
        {
            new(move.From, page.Version, null),
            new(move.To, null, page.BytesOf(move.Rewritten(move.From, text, library))),
        };
        foreach (var path in files.Versions.Keys.Where(path => path != move.From && path != MovedPages.File).Order(StringComparer.Ordinal))
        {
            if (
                files.Read(path) is { Text: { } before } file
                && move.Rewritten(path, before, library) is var after
                && !after.Equals(before, StringComparison.Ordinal)
            )
            {
                edits.Add(new FileEdit(path, file.Version, file.BytesOf(after)));
            }
        }

        return AddRedirect(edits, list => Redirects(move, list), out refusal);
    }

    /// <summary>What changes when a page is removed; null, with the reason, if it cannot be written.</summary>
    /// <param name="page">Its file.</param>
    /// <param name="target">The address to which its own leads from then on; null if nothing takes its place.</param>
    /// <param name="refusal">The reason.</param>
    public IReadOnlyList<FileEdit>? EditsForRemoval(string page, string? target, out string? refusal)
    {
        var address = $"/{page[..^".md".Length]}";
        return AddRedirect(
            [new FileEdit(page, files.Read(page)?.Version, null)],
            list =>
                target is not null ? MovedPagesEdit.Lead(list, address, target, isSamePage: false)
                : IsDraft(page) ? MovedPagesEdit.ForgetWhatLeadsTo(list, address)
                : MovedPagesEdit.MarkGone(list, address),
            out refusal
        );
    }

    /// <summary>
    /// What changes when a page comes, new or from the bin: its address is that of no other any more. Null, with the reason, if it cannot
    /// be written.
    /// </summary>
    public IReadOnlyList<FileEdit>? EditsForAdding(string page, byte[] text, out string? refusal) =>
        AddRedirect([new FileEdit(page, null, text)], list => MovedPagesEdit.Forget(list, $"/{page[..^".md".Length]}"), out refusal);

    /// <summary>
    /// Writes a new name into the newest texts of the site. What the owner has changed besides stays, and is put together by hand as ever.
    /// False, and nothing happens, if the change has them already.
    /// </summary>
    public async Task<bool> FollowAsync(Change change)
    {
        if (change.Renamed is not var (from, to) || files.Read(to.Path) is not null)
        {
            return false;
        }

        var move = new PageMove(from.Path, to.Path);
        if (EditsFor(move, out _) is not { } edits)
        {
            return false;
        }

        List<ChangedFile> own = [];
        foreach (var file in change.Files)
        {
            if (!await IsOnlyRenamedAsync(move, change, file))
            {
                own.Add(file);
            }
        }

        var newer = edits.Where(edit => !own.Exists(file => file.Path == edit.Path) && !IsAsNow(change.FileAt(edit.Path), edit)).ToList();
        var gone = change.Files.Where(file => !own.Contains(file) && edits.All(edit => edit.Path != file.Path)).ToList();
        if (newer.Count + gone.Count == 0 || (own.Contains(to) && newer.Exists(edit => edit.Path == from.Path)))
        {
            return false;
        }

        gone.ForEach(file => change.Files.Remove(file));
        foreach (var edit in newer)
        {
            await texts.AddAsync(files.Read(edit.Path)?.Bytes.ToArray());
            if (change.FileAt(edit.Path) is { } file)
            {
                (file.BaseVersion, file.Text) = (edit.BaseVersion, edit.Bytes);
            }
            else
            {
                change.Files.Add(ChangedFile.From(edit));
            }
        }

        change.Number++;
        return true;
    }

    /// <summary>Whether a change does no more to a file that is on the site than lead its links to the new name of a page.</summary>
    public bool IsOnlyRenamed(Change change, string path) =>
        change.Renamed is var (from, to)
        && change.FileAt(path) is { Text: { } text }
        && files.Read(change.PathBefore(path)) is { Text: { } before } file
        && file.BytesOf(new PageMove(from.Path, to.Path).Rewritten(file.Path, before, content.Everything)).AsSpan().SequenceEqual(text);

    private static bool IsAsNow(ChangedFile? file, FileEdit edit) =>
        file is not null && edit.BaseVersion == file.BaseVersion && edit.Bytes.AsSpan().SequenceEqual(file.Text);

    private async Task<bool> IsOnlyRenamedAsync(PageMove move, Change change, ChangedFile file)
    {
        var path = change.PathBefore(file.Path);
        if (file.Text is null || change.FileAt(path)?.BaseVersion is not { } version)
        {
            return file.Text is null || file.Path == MovedPages.File;
        }

        if ((await texts.FindAsync(version) ?? files.BytesOf(path, version)) is not { } bytes)
        {
            return false;
        }

        var before = ContentFile.From(path, bytes);
        var written =
            path == MovedPages.File ? Redirects(move, before.Text ?? "").Text : move.Rewritten(path, before.Text ?? "", content.Everything);
        return written is not null && before.BytesOf(written).AsSpan().SequenceEqual(file.Text);
    }

    private List<FileEdit>? AddRedirect(List<FileEdit> edits, Func<string, YamlEdit> write, out string? refusal)
    {
        var file = files.Read(MovedPages.File);
        var edit = write(file?.Text ?? "");
        refusal = edit.Text is null ? $"{MovedPages.File}: {edit.Refusal}" : null;
        if (edit.Text is null)
        {
            return null;
        }

        if (edit.Text != (file?.Text ?? ""))
        {
            var bytes = (file ?? ContentFile.From(MovedPages.File, [])).BytesOf(edit.Text);
            edits.Add(new FileEdit(MovedPages.File, file?.Version, bytes));
        }

        return edits;
    }

    /// <summary>Nobody knows the address of a draft.</summary>
    private bool IsDraft(string page) => content.Everything.Articles.Any(article => article.Body.File == page && article.IsDraft);

    private YamlEdit Redirects(PageMove move, string list) =>
        IsDraft(move.From)
            ? MovedPagesEdit.Forget(list, move.NewAddress)
            : MovedPagesEdit.Lead(list, move.OldAddress, move.NewAddress, isSamePage: true);
}
