using CollagenInfo.Content;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>Says whether a clinician has to read a change, and what to look at first.</summary>
public sealed class ChangeJudge(ContentRepository content, ChangeBook changes)
{
    /// <summary>What to look at; empty if nothing in the change can matter to a patient.</summary>
    /// <param name="change">The change.</param>
    /// <param name="rehearsal">What would be if it were published.</param>
    public async Task<IReadOnlyList<GuardFinding>> FindAsync(Change change, Rehearsal rehearsal)
    {
        var files = new List<GuardedFile>();
        foreach (var file in change.Files.Where(file => !file.IsPicture))
        {
            var (before, after) = (await changes.BaseOfAsync(file), ChangeBook.FileOf(file));
            if (before.Text is null || after.Text is null)
            {
                return [new GuardFinding($"\"{new DeskFile(file.Path).TitleIn(content.Everything)}\" cannot be read")];
            }

            files.Add(Guarded(file, before.Text, after.Text, rehearsal.Library));
        }

        var (now, then) = (content.Everything.Data, rehearsal.Library.Data);
        var copies = then.Pictures.Values.Select(picture => picture.SmallFile).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. ChangeGuard.FindIn(files, content.Everything, rehearsal.Library),
            .. change
                .FindPictures()
                .Where(file => file.Text is not null)
                .Select(file => file.Path[(file.Path.LastIndexOf('/') + 1)..])
                .Where(name => !copies.Contains(name))
                .Select(name => new GuardFinding($"\"{TitleOf(name)}\" is new")),
            .. now
                .Pictures.Values.Where(picture => picture.Consent is not null && then.Images.Contains(picture.File))
                .Where(picture => IsAllowedOtherwise(picture.Consent!, then.Pictures.GetValueOrDefault(picture.File)?.Consent))
                .Select(picture => new GuardFinding($"\"{TitleOf(picture.File)}\": the consent is another")),
        ];
    }

    private string TitleOf(string picture) => new DeskFile($"images/{picture}").TitleIn(content.Everything);

    private GuardedFile Guarded(ChangedFile file, string before, string after, ContentLibrary then)
    {
        var named = new DeskFile(file.Path);
        return new GuardedFile(file.Path, file.BaseVersion is null ? null : before, file.Text is null ? null : after)
        {
            Title = named.TitleIn(then),
            EntriesBefore = EntryNames.In(named, before, content.Everything),
            EntriesAfter = EntryNames.In(named, after, then),
        };
    }

    /// <summary>Only to withdraw a consent needs nobody who reads it.</summary>
    private static bool IsAllowedOtherwise(PictureConsent before, PictureConsent? after) =>
        before != after && after is not { IsWithdrawn: true };
}
