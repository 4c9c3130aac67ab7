using System.Security.Claims;
using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Editor;

/// <summary>Says what stands around the text of a file.</summary>
public sealed class EditorFrames(ContentRepository content, Publisher publisher, OpenPages pages, TimeProvider clock)
{
    public EditorFrame From(OpenFile open, ClaimsPrincipal reader)
    {
        var (library, now) = (content.Everything, clock.GetUtcNow());
        return new EditorFrame(
            open.File,
            open.File.TitleOf(open.Text.Text, library),
            StateOf(open, library, now),
            open.Version,
            KeptOf(open.Change, library, now),
            ProblemsOf(open)
        )
        {
            ChangeId = open.Change?.Id ?? 0,
            Preview = $"{DeskAddress.Preview}/{open.Change?.Id ?? 0}{open.File.Shown}",
            Number = open.Change?.Number ?? 0,
            Moved = MovedOf(open),
            CanGo = open.OnDisk is not null && open.File.IsArticle,
            IsGone = open.IsMoved && open.OnDisk is null,
            Note = open.Change?.Note ?? SentBackOf(open.Change, library, now),
            Tools = open.Tools,
            Present = PresentOf(pages.Note(open.File.Path, reader.PersonId, reader.PersonName)),
            Others =
            [
                .. open.Others.Select(change => new ChangeOfOther(
                    $"{change.Owner?.Name} has an unfinished change of this, kept {DeskTime.Say(change.KeptAt, now, library.Clinic)}.",
                    $"{DeskAddress.Changes}/{change.Id}"
                )),
            ],
        };
    }

    /// <summary>What may change while somebody only looks; it is asked often, so nothing is checked for it.</summary>
    public GlanceAnswer Glance(OpenFile open, ClaimsPrincipal reader) =>
        new(reader.PersonId, MovedOf(open), PresentOf(pages.Note(open.File.Path, reader.PersonId, reader.PersonName)));

    private static string? PresentOf(IReadOnlyList<string> others) =>
        others.Count switch
        {
            0 => null,
            1 => $"{others[0]} has this page open.",
            _ => $"{string.Join(", ", others)} have this page open.",
        };

    private string StateOf(OpenFile open, StaffLibrary library, DateTimeOffset now) =>
        open.Changed is { BaseVersion: null } ? "New, not on the site"
        : content.Withheld.Contains(open.File.Path) ? "Not on show as it is: readers see the version before"
        : open.File.IsPage && library.PageAt(open.File.Shown) is { } page ? PageState.From(library, page, now).ToString()
        : open.File.IsPage ? "Not on the site"
        : "In use on the site";

    /// <summary>What the person was told with whom the change was, as long as it has not gone there again.</summary>
    private static string? SentBackOf(Change? change, StaffLibrary library, DateTimeOffset now) =>
        change is { ProposedAt: null } && change.Remarks.LastOrDefault(remark => remark.LinkId is null) is { } remark
            ? $"{remark.Who} sent this back, {DeskTime.Say(remark.At, now, library.Clinic)}: \u201c{remark.Text}\u201d"
            : null;

    private static string KeptOf(Change? change, StaffLibrary library, DateTimeOffset now) =>
        change is null ? "Nothing changed yet" : $"Kept {DeskTime.Say(change.KeptAt, now, library.Clinic)}, not on the site";

    private string? MovedOf(OpenFile open) =>
        !open.IsMoved ? null
        : open.OnDisk is null ? "This page was removed from the folder since you began. Your text is kept."
        : open.Changed!.BaseVersion is null ? "A page of this name has come on the site since you began. Your text is kept."
        : $"The page on the site has changed since you began{WhoOf(open.Newest)}. Your text is kept as you wrote it.";

    /// <summary>Who put the newest text on the site, and when; nothing while the history does not have it.</summary>
    private string WhoOf(FileVersion? newest) =>
        newest is null
            ? ""
            : (newest.How is WayIn.Desk ? $": {newest.Who} published it, " : ": it was changed on disk, ")
                + DeskTime.Say(newest.At, clock.GetUtcNow(), content.Everything.Clinic);

    private ProblemLines ProblemsOf(OpenFile open)
    {
        if (open.Change is not { } change)
        {
            // What is written will be kept as a change, in which the script has buttons then.
            return ProblemLines.From(
                content.Problems.Where(problem => problem.File == open.File.Path),
                open.File.Path,
                open.Text.Text,
                new MendedChange(0, content.Everything, content.Everything)
            );
        }

        var rehearsal = publisher.Rehearse(change);
        return ProblemLines.From(
            rehearsal.Problems.Where(problem => problem.File == open.File.Path).Concat(rehearsal.NewProblems).Distinct(),
            open.File.Path,
            open.Text.Text,
            new MendedChange(change.Id, content.Everything, rehearsal.Library)
        );
    }
}
