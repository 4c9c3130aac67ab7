using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Storage;
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
                return [new GuardFinding($"{file.Path} cannot be read")];
            }

            files.Add(new GuardedFile(file.Path, file.BaseVersion is null ? null : before.Text, file.Text is null ? null : after.Text));
        }

        return
        [
            .. ChangeGuard.FindIn(files, content.Everything, rehearsal.Library),
            .. rehearsal
                .Library.Data.Pictures.Keys.Where(picture =>
                    change.FindPictures().Any(file => file.Text is not null && IsOf(file, picture))
                )
                .Select(picture => new GuardFinding($"the picture {picture} is new")),
        ];

        static bool IsOf(ChangedFile file, string picture) => file.Path.EndsWith($"/{picture}", StringComparison.Ordinal);
    }
}
