using System.Security.Claims;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>Makes the pages about changes.</summary>
public sealed class ChangeViews(
    ContentRepository content,
    ContentFiles files,
    ChangeBook changes,
    Publisher publisher,
    ChangeJudge judge,
    Renaming renaming,
    UnfinishedChanges unfinished,
    Roster roster,
    DoctorLinks links,
    ChangeTexts texts,
    ChangeTitles titles,
    ChangeWords words,
    TimeProvider clock
)
{
    private StaffLibrary Library => content.Everything;

    public async Task<ChangeListPage> ListAsync(IReadOnlyList<Change> unfinished, string personId)
    {
        return new ChangeListPage
        {
            Title = "Changes",
            Proposed = await LinesOfAsync(IsProposedTo),
            Own = await LinesOfAsync(IsOwn),
            OfOthers = await LinesOfAsync(change => !IsOwn(change) && !IsProposedTo(change)),
        };

        bool IsOwn(Change change) => change.OwnerId == personId;

        bool IsProposedTo(Change change) => IsProposed(change) && !IsOwn(change);

        async Task<IReadOnlyList<ChangeLine>> LinesOfAsync(Func<Change, bool> which)
        {
            var lines = new List<ChangeLine>();
            foreach (var change in unfinished.Where(which))
            {
                lines.Add(await words.LineOfAsync(change, IsOwn(change)));
            }

            return lines;
        }
    }

    public static bool IsProposed(Change change) => change.State is ChangeState.Proposed;

    public async Task<ChangePage> ShowAsync(Change change, ClaimsPrincipal reader)
    {
        var (changed, rehearsal) = (change.Main, publisher.Rehearse(change));
        var file = new DeskFile(changed.Path);
        var whole = WholePage.From(change, files, rehearsal.Library);
        var findings = await judge.FindAsync(change, rehearsal);
        var rights = await RightsAsync(change, findings.Count > 0, reader);
        var impact =
            changed.Path == FactEdit.File
                ? ImpactList.Between(Library, publisher.WithoutNumbers(change), rehearsal.Library, clock.GetUtcNow())
                : null;
        return new ChangePage
        {
            Title = (await titles.OfAsync(change)).Whole,
            Id = change.Id,
            Number = change.Number,
            File = file,
            Words = words.Of(change),
            Back =
                change.OwnerId != reader.PersonId ? DeskAddress.Changes
                : changed.Text is null ? DeskAddress.Changes
                : impact?.Numbers is [{ Address: { } number }, ..] ? number
                : file.Form ?? file.Address,
            Impact = impact,
            Why = change.Why,
            Rights = rights,
            Whole = whole?.Sentences ?? [],
            IsRemoval = changed.Text is null,
            Hindrance = whole?.Hindrance,
            IsNew = changed.BaseVersion is null && change.Renamed is null,
            IsMoved = MovedIn(change) is not null,
            Findings = findings,
            Texts = await texts.AllAsync(change, rehearsal.Library),
            Pictures = ChangedPicture.AllFrom(change, Library, rehearsal.Library),
            SignedPages = SignedIn(change, rehearsal.Library),
            Remarks = [.. change.Remarks.Select(words.LineOf)],
            Links = [.. (await links.OfAsync(change.Id)).Select(words.LineOf)],
            NewProblems = ProblemsOf(change, file, rehearsal, rights),
            When = words.WhenOf(file, rehearsal.Library),
            Numbers =
            [
                .. NumbersToCall
                    .In(change, Library.Clinic, rehearsal)
                    .Select((phone, at) => new NumberToCall(FormattableString.Invariant($"called-{at + 1}"), phone)),
            ],
        };
    }

    private ProblemLines ProblemsOf(Change change, DeskFile file, Rehearsal rehearsal, ChangeRights rights)
    {
        var lines = ProblemLines.From(
            Publisher.MistakesIn(change, rehearsal).Concat(rehearsal.NewProblems).Distinct(),
            file.Path,
            change: rights.MayEnd ? new MendedChange(change.Id, Library, rehearsal.Library) { IsOwn = rights.IsOwn } : null
        );
        return file.Sheet is { } form && ChangeBook.FileOf(change.Main).Text is { } text
            ? lines.OnForm(FormLines.In(text, form), file)
            : lines;
    }

    /// <summary>What somebody may do with a change now.</summary>
    public async Task<ChangeRights> RightsAsync(Change change, ClaimsPrincipal reader) =>
        await RightsAsync(change, (await judge.FindAsync(change, publisher.Rehearse(change))).Count > 0, reader);

    /// <summary>How many pages and tools are signed now, and say something else with the change.</summary>
    public int SignedPagesOf(Change change) => SignedIn(change, publisher.Rehearse(change).Library).Count;

    /// <summary>What was published without waiting for a clinician.</summary>
    public async Task<AheadPage> AheadAsync(Change change, ClaimsPrincipal reader)
    {
        var file = new DeskFile(change.Main.Path);
        var findings = await judge.FindAsync(change, publisher.Rehearse(change));
        return new AheadPage
        {
            Title = (await titles.OfAsync(change)).Whole,
            Id = change.Id,
            File = file,
            Words = AheadWords.Of(change, clock.GetUtcNow(), Library.Clinic),
            MayConfirm = (await RightsAsync(change, isClinical: true, reader)).MayConfirmLater,
            Findings = findings,
            Texts = await texts.AllAsync(change, Library),
        };
    }

    private async Task<ChangeRights> RightsAsync(Change change, bool isClinical, ClaimsPrincipal reader) =>
        new(change, isClinical, reader, await roster.OthersWhoSignAsync(reader.PersonId));

    private List<string> SignedIn(Change change, ContentLibrary after) =>
        [
            .. Signable
                .ChangedBetween(Library, after)
                .Where(one => one.Article is null || !renaming.IsOnlyRenamed(change, one.File))
                .OrderByDescending(one => change.FileAt(one.File) is not null)
                .ThenBy(one => one.Address, StringComparer.Ordinal)
                .Select(one => one.Title),
        ];

    /// <summary>What became of a change that nobody can go on with.</summary>
    public async Task<ChangeEndedPage> EndedAsync(int id) =>
        await unfinished.FindEndedAsync(id) is not { } change
            ? ChangeEndedPage.Create()
            : ChangeEndedPage.Create() with
            {
                File = change.Main.Text is null ? null : new DeskFile(change.Main.Path),
                Texts = change.State is ChangeState.SetAside ? TextsOf(change) : [],
                Words =
                    (await titles.OfAsync(change)).Whole
                    + (
                        change.State is ChangeState.SetAside
                            ? $": {change.Note ?? "Set aside"}, {words.Say(change.KeptAt)}. Nothing of it is on the site."
                        : change.PublishedAt is { } at ? $": published by {change.PublishedBy}, {words.Say(at)}."
                        : ": published."
                    ),
            };

    /// <summary>The same for somebody who wanted to do something with it.</summary>
    public async Task<ChangeEndedPage> TooLateAsync(int id) => await EndedAsync(id) with { Refusal = "Nothing more was done." };

    private List<(string Title, string Text)> TextsOf(Change change) =>
        [
            .. change
                .Files.Where(file => !file.IsPicture)
                .Select(file => (File: new DeskFile(file.Path), ChangeBook.FileOf(file).Text))
                .Where(one => one.Text is { Length: > 0 })
                .Select(one => (one.File.TitleOf(one.Text, Library), one.Text!)),
        ];

    /// <summary>A change whose texts are those in the folder; null if one of them is not any more.</summary>
    public async Task<PublishedPage?> PublishedAsync(Change change, ClaimsPrincipal reader)
    {
        var versions = change
            .Files.Where(one => one.IsChanged)
            .ToDictionary(one => one.Path, one => one.Text is null ? null : ChangeBook.FileOf(one).Version);
        if (versions.Any(one => files.Read(one.Key)?.Version != one.Value))
        {
            return null;
        }

        var file = new DeskFile(change.Main.Path);
        var isOnShow = versions.All(one =>
            ContentFiles.IsPicture(one.Key) || files.ShownVersions.GetValueOrDefault(one.Key) == one.Value
        );
        var rehearsal = change.FileAt(FactEdit.File) is { } facts ? files.Rehearse([await BackTo(facts)]) : null;
        var now = clock.GetUtcNow();
        var numbers = rehearsal is null ? null : ImpactList.Between(rehearsal.Library, rehearsal.Library, Library, now);
        return new PublishedPage
        {
            Title = (await titles.OfAsync(change)).Name,
            File = file,
            Shown = numbers?.First ?? file.Shown,
            IsRemoval = change.Main.Text is null,
            Words =
                change.Main.Text is null ? "It is not on the site any more. It lies in the bin, from which it can come back whole."
                : !isOnShow
                    ? "It is in the content folder, but readers still see the page as it was: something else keeps it back. "
                        + "See what is wrong."
                : words.WhenOf(file, Library) ?? "It is on the site now.",
            MaySign = reader.Signs && file.IsPage && Signable.Find(Library, file.Shown) is not null,
        };
    }

    /// <summary>What would undo the change of a file.</summary>
    private async Task<FileEdit> BackTo(ChangedFile file) =>
        new(file.Path, ChangeBook.FileOf(file).Version, (await changes.BaseOfAsync(file)).Bytes.ToArray());

    /// <summary>What others did meanwhile, put together with the change; null if nobody did anything.</summary>
    public async Task<BringInPage?> BringInAsync(Change change)
    {
        if (MovedIn(change) is not { Text: not null } changed || WholePage.From(change, files, Library)?.Hindrance is not null)
        {
            return null;
        }

        var now = files.Read(changed.Path);
        var (before, mine) = (await changes.BaseOfAsync(changed), ChangeBook.FileOf(changed));
        return BringInPage.From(change, new DeskFile(changed.Path).TitleIn(Library), before, mine, now);
    }

    /// <summary>The first file that is another now than the one from which the change began; null if none is.</summary>
    private ChangedFile? MovedIn(Change change) => change.Files.FirstOrDefault(file => files.Read(file.Path)?.Version != file.BaseVersion);
}
