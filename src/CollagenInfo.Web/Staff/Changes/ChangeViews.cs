using System.Security.Claims;
using CollagenInfo.Content;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>Makes the pages about changes.</summary>
public sealed class ChangeViews(ContentRepository content, ContentFiles files, ChangeBook changes, Publisher publisher, TimeProvider clock)
{
    private StaffLibrary Library => content.Everything;

    public ChangeListPage List(IReadOnlyList<Change> unfinished, string personId) =>
        new()
        {
            Title = "Changes",
            Own = [.. unfinished.Where(change => change.OwnerId == personId).Select(change => LineOf(change, isOwn: true))],
            OfOthers = [.. unfinished.Where(change => change.OwnerId != personId).Select(change => LineOf(change, isOwn: false))],
        };

    public async Task<ChangePage> ShowAsync(Change change, ClaimsPrincipal reader, string? refusal = null)
    {
        var (changed, rehearsal) = (FirstOf(change), publisher.Rehearse(change));
        var file = new DeskFile(changed.Path);
        var others = new List<ChangedPart>();
        foreach (var other in change.Files.Where(other => other != changed && other.IsChanged))
        {
            others.Add(new ChangedPart(new DeskFile(other.Path).TitleIn(rehearsal.Library), await DifferenceOfAsync(other)));
        }

        var impact = changed.Path == FactEdit.File ? ImpactList.Between(Library, rehearsal.Library, clock.GetUtcNow()) : null;
        return new ChangePage
        {
            Title = impact?.Title ?? file.TitleIn(rehearsal.Library),
            Id = change.Id,
            Number = change.Number,
            File = file,
            Words = WordsOf(change),
            IsOwn = change.OwnerId == reader.PersonId,
            Back =
                change.OwnerId != reader.PersonId ? DeskAddress.Changes
                : impact?.Numbers is [var number, ..] ? number.Address
                : file.Address,
            MayPublish = reader.Publishes,
            IsNew = changed.BaseVersion is null,
            IsMoved = MovedIn(change) is not null,
            Difference = await DifferenceOfAsync(changed),
            Others = others,
            Impact = impact,
            NewProblems = ProblemLines.From(Publisher.MistakesIn(change, rehearsal).Concat(rehearsal.NewProblems).Distinct(), changed.Path),
            When = WhenOf(file, rehearsal.Library),
            Refusal = refusal,
        };
    }

    public PublishedPage Published(Change change, bool isOnShow)
    {
        var file = new DeskFile(FirstOf(change).Path);
        return new PublishedPage
        {
            Title = file.TitleIn(Library),
            File = file,
            Words = !isOnShow
                ? "It is in the content folder, but readers still see the page as it was: something else keeps it back. See what is wrong."
                : WhenOf(file, Library) ?? "It is on the site now.",
        };
    }

    /// <summary>What others did meanwhile, put together with the change; null if nobody did anything.</summary>
    public async Task<BringInPage?> BringInAsync(Change change)
    {
        if (MovedIn(change) is not { } changed)
        {
            return null;
        }

        var now = files.Read(changed.Path);
        var (before, mine) = (await changes.BaseOfAsync(changed), ChangeBook.FileOf(changed));
        return BringInPage.From(change, new DeskFile(changed.Path).TitleIn(Library), before, mine, now);
    }

    /// <summary>The file that a change is about: the numbers, if it changes any.</summary>
    private static ChangedFile FirstOf(Change change) => change.FileAt(FactEdit.File) ?? change.Files[0];

    /// <summary>The first file that is another now than the one from which the change began; null if none is.</summary>
    private ChangedFile? MovedIn(Change change) =>
        change.Files.FirstOrDefault(file => files.Read(file.Path)?.Version != file.BaseVersion);

    private async Task<SentenceDifference> DifferenceOfAsync(ChangedFile file) =>
        SentenceDifference.Between(file.Path, (await changes.BaseOfAsync(file)).Text ?? "", ChangeBook.FileOf(file).Text ?? "");

    private ChangeLine LineOf(Change change, bool isOwn)
    {
        var file = new DeskFile(FirstOf(change).Path);
        return new ChangeLine(TitleOf(file, change), WordsOf(change), isOwn ? file.Address : null, $"{DeskAddress.Changes}/{change.Id}");
    }

    /// <summary>The title as the change has it: a list must not rehearse every change.</summary>
    private string TitleOf(DeskFile file, Change change) =>
        file.IsPage && FrontMatterEdit.ValuesIn(ChangeBook.FileOf(FirstOf(change)).Text ?? "")?.GetValueOrDefault("title") is { } title
            ? Library.Expand(title)
            : file.Path;

    private string WordsOf(Change change) => $"{change.Owner?.Name}, kept {DeskTime.Say(change.KeptAt, clock.GetUtcNow(), Library.Clinic)}";

    /// <summary>When readers see a page, if not at once.</summary>
    private string? WhenOf(DeskFile file, ContentLibrary library) =>
        file.IsPage
        && library.PageAt(file.Shown) is { } page
        && PageState.From(library, page, clock.GetUtcNow()).Shown is var shown
        && !shown.Equals("On the site", StringComparison.Ordinal)
            ? $"{shown}."
            : null;
}
