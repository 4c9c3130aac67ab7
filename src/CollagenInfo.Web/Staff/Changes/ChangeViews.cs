using System.Security.Claims;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Facts;
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
    Roster roster,
    DoctorLinks links,
    TimeProvider clock
)
{
    private StaffLibrary Library => content.Everything;

    public ChangeListPage List(IReadOnlyList<Change> unfinished, string personId)
    {
        return new ChangeListPage
        {
            Title = "Changes",
            Proposed = [.. unfinished.Where(IsProposedTo).Select(change => LineOf(change, isOwn: false))],
            Own = [.. unfinished.Where(change => change.OwnerId == personId).Select(change => LineOf(change, isOwn: true))],
            OfOthers =
            [
                .. unfinished
                    .Where(change => change.OwnerId != personId && !IsProposedTo(change))
                    .Select(change => LineOf(change, isOwn: false)),
            ],
        };

        bool IsProposedTo(Change change) => change.State is ChangeState.Proposed && change.OwnerId != personId;
    }

    public async Task<ChangePage> ShowAsync(Change change, ClaimsPrincipal reader, string? refusal = null)
    {
        var (changed, rehearsal) = (change.Main, publisher.Rehearse(change));
        var file = new DeskFile(changed.Path);
        var whole = WholePage.From(change, files, rehearsal.Library);
        var findings = await judge.FindAsync(change, rehearsal);
        var impact = changed.Path == FactEdit.File ? ImpactList.Between(Library, rehearsal.Library, clock.GetUtcNow()) : null;
        return new ChangePage
        {
            Title = TitleOf(change, impact, rehearsal.Library),
            Id = change.Id,
            Number = change.Number,
            File = file,
            Words = WordsOf(change),
            Back =
                change.OwnerId != reader.PersonId ? DeskAddress.Changes
                : changed.Text is null ? DeskAddress.Changes
                : impact?.Numbers is [{ Address: { } number }, ..] ? number
                : file.Form ?? file.Address,
            Impact = impact,
            Why = change.Why,
            Rights = await RightsAsync(change, findings.Count > 0, reader),
            Whole = whole?.Sentences ?? [],
            IsRemoval = changed.Text is null,
            Hindrance = whole?.Hindrance,
            IsNew = changed.BaseVersion is null && change.Renamed is null,
            IsMoved = MovedIn(change) is not null,
            Findings = findings,
            Texts = await TextsAsync(change, rehearsal.Library),
            Pictures = ChangedPicture.AllFrom(change, Library, rehearsal.Library),
            SignedPages = SignedIn(change, rehearsal.Library),
            Remarks = [.. change.Remarks.Select(LineOf)],
            Links = [.. (await links.OfAsync(change.Id)).Select(LineOf)],
            NewProblems = ProblemsOf(change, file, rehearsal),
            When = WhenOf(file, rehearsal.Library),
            Numbers =
            [
                .. NumbersToCall
                    .In(change, Library.Clinic, rehearsal)
                    .Select((phone, at) => new NumberToCall(FormattableString.Invariant($"called-{at + 1}"), phone)),
            ],
            Refusal = refusal,
        };
    }

    private static ProblemLines ProblemsOf(Change change, DeskFile file, Rehearsal rehearsal)
    {
        var lines = ProblemLines.From(Publisher.MistakesIn(change, rehearsal).Concat(rehearsal.NewProblems).Distinct(), file.Path);
        return file.Sheet is { } form && ChangeBook.FileOf(change.Main).Text is { } text
            ? lines.OnForm(FormLines.In(text, form), file)
            : lines;
    }

    /// <summary>The change for somebody without an account: nothing in it leads to the desk.</summary>
    public async Task<OutsidePage> OutsideAsync(Change change)
    {
        var (changed, rehearsal) = (change.Main, publisher.Rehearse(change));
        var impact = changed.Path == FactEdit.File ? ImpactList.Between(Library, rehearsal.Library, clock.GetUtcNow()) : null;
        var texts = await TextsAsync(change, rehearsal.Library);
        return new OutsidePage
        {
            Title = TitleOf(change, impact, rehearsal.Library),
            Form = new OutsideForm(),
            Words = WordsOf(change),
            Whole = WholePage.From(change, files, rehearsal.Library)?.Sentences ?? [],
            Amount = changed.BaseVersion is null && change.Renamed is null ? "A new page." : $"What changes: {ChangePage.AmountOf(texts)}.",
            Why = change.Why,
            Findings = await judge.FindAsync(change, rehearsal),
            Texts = texts,
            Pictures = ChangedPicture.AllOutside(change, Library, rehearsal.Library),
            HasPage = changed.Text is not null && (changed.IsPage || !change.FindPictures().Any()),
            Impact = impact?.WithoutLinks(),
            Remarks = [],
            Until = "",
        };
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
            Title = file.TitleIn(Library),
            Id = change.Id,
            File = file,
            Words = AheadWords.Of(change, clock.GetUtcNow(), Library.Clinic),
            IsLate = change.ConfirmBy < clock.GetUtcNow(),
            MayConfirm = (await RightsAsync(change, isClinical: true, reader)).MayConfirmLater,
            Findings = findings,
            Texts = await TextsAsync(change, Library),
        };
    }

    private async Task<ChangeRights> RightsAsync(Change change, bool isClinical, ClaimsPrincipal reader) =>
        new(change, isClinical, reader, await roster.OthersWhoSignAsync(reader.PersonId));

    private async Task<IReadOnlyList<ChangedText>> TextsAsync(Change change, ContentLibrary library)
    {
        var texts = new List<ChangedText>();
        foreach (
            var changed in change
                .Files.Where(file => file.IsChanged && !IsOfPicture(file) && file != change.Renamed?.From)
                .OrderByDescending(IsMain)
        )
        {
            var file = new DeskFile(changed.Path);
            var before = await changes.BaseOfAsync(changed == change.Renamed?.To ? change.Renamed.Value.From : changed);
            var (was, comes) = (AsRead(file, before.Text, Library), AsRead(file, ChangeBook.FileOf(changed).Text, library));
            texts.Add(
                new ChangedText(file, file.TitleIn(changed.Text is null ? Library : library), DifferenceOf(file, was, comes))
            );
        }

        // A page that is only renamed says what it said.
        return change.Renamed is null ? texts : [.. texts.Where(text => !text.Difference.IsNone)];

        bool IsMain(ChangedFile file) => file == change.Main;

        // What the list says of a picture stands below it.
        bool IsOfPicture(ChangedFile file) => file.IsPicture || (file.Path == PictureEntry.ListFile && change.FindPictures().Any());
    }

    /// <summary>What differs: of a list that has a form, in the words of the form; its lines only if nothing but those does.</summary>
    private static SentenceDifference DifferenceOf(DeskFile file, string before, string after)
    {
        if (file.Sheet is not { } form)
        {
            return SentenceDifference.Between(file.Path, before, after);
        }

        var fields = FormDifference.Between(form, before, after);
        return fields.Count > 0
            ? SentenceDifference.OfFields(fields.Select(field => (field.Name, field.Before, field.After)))
            : SentenceDifference
                .Between(file.Path, before, after)
                .Called(FormLines.In(before, form).NameOf, FormLines.In(after, form).NameOf);
    }

    /// <summary>The text of a page with the numbers that readers see in it.</summary>
    private static string AsRead(DeskFile file, string? text, ContentLibrary library) =>
        file.IsPage ? DeskFile.AsRead(text ?? "", library) : text ?? "";

    private List<string> SignedIn(Change change, ContentLibrary after) =>
        [
            .. Signable
                .ChangedBetween(Library, after)
                .Where(one => one.Article is null || !renaming.IsOnlyRenamed(change, one.File))
                .OrderByDescending(one => change.FileAt(one.File) is not null)
                .ThenBy(one => one.Address, StringComparer.Ordinal)
                .Select(one => one.Title),
        ];

    /// <summary>What became of a change that nobody can go on with; null if nobody knows.</summary>
    public ChangeEndedPage Ended(Change? change) =>
        change is null
            ? ChangeEndedPage.Create()
            : ChangeEndedPage.Create() with
            {
                File = change.Main.Text is null ? null : new DeskFile(change.Main.Path),
                Words =
                    TitleOf(new DeskFile(change.Main.Path), change)
                    + (
                        change.State is ChangeState.SetAside ? ": the change was set aside. Nothing of it is on the site."
                        : change.PublishedAt is { } at ? $": published by {change.PublishedBy}, {Say(at)}."
                        : ": published."
                    ),
            };

    /// <summary>A change whose texts are those in the folder; null if one of them is not any more.</summary>
    public PublishedPage? Published(Change change, ClaimsPrincipal reader)
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
        return new PublishedPage
        {
            Title = file.TitleIn(Library),
            File = file,
            IsRemoval = change.Main.Text is null,
            Words =
                change.Main.Text is null ? "It is not on the site any more. It lies in the bin, from which it can come back whole."
                : !isOnShow
                    ? "It is in the content folder, but readers still see the page as it was: something else keeps it back. "
                        + "See what is wrong."
                : WhenOf(file, Library) ?? "It is on the site now.",
            MaySign = reader.Signs && file.IsPage && Signable.Find(Library, file.Shown) is not null,
        };
    }

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

    private ChangeLine LineOf(Change change, bool isOwn)
    {
        var file = new DeskFile(change.Main.Path);
        var goOn = isOwn && change.Main.Text is not null ? file.Address : null;
        return new ChangeLine(TitleOf(file, change), WordsOf(change), goOn, $"{DeskAddress.Changes}/{change.Id}");
    }

    /// <summary>Who wrote by a link has typed a name that nobody has checked.</summary>
    private RemarkLine LineOf(Remark remark) =>
        new(
            remark.LinkId is null
                ? $"{remark.Who} sent it back, {Say(remark.At)}"
                : $"By a link, from somebody who gives the name \"{remark.Who}\", {Say(remark.At)}",
            remark.Text
        );

    private LinkLine LineOf(DoctorLink link) =>
        new(
            link.Id,
            $"Made by {link.MadeBy}, {Say(link.MadeAt)}, good until {Say(link.Expires)}. "
                + (link.OpenedAt is { } opened ? $"First opened {Say(opened)}." : "Nobody has opened it yet.")
        );

    private string TitleOf(Change change, ImpactList? impact, ContentLibrary after)
    {
        var file = new DeskFile(change.Main.Path);
        return impact?.Title
            ?? (change.Main.Text is null ? $"Remove: {file.TitleIn(Library)}"
                : change.Renamed is null ? file.TitleIn(after)
                : $"Rename: {file.TitleIn(after)}");
    }

    /// <summary>The title as the change has it: a list must not rehearse every change.</summary>
    private string TitleOf(DeskFile file, Change change) =>
        change.Main.Text is null ? $"Remove: {file.TitleIn(Library)}"
        : file.IsPage && FrontMatterEdit.ValuesIn(ChangeBook.FileOf(change.Main).Text ?? "")?.GetValueOrDefault("title") is { } title
            ? Library.Expand(title)
        : file.IsPage ? file.Path
        : file.TitleIn(Library);

    private string WordsOf(Change change) =>
        change.ProposedAt is { } proposed
            ? $"{NameOf(change)} proposes this, {Say(proposed)}"
            : $"{NameOf(change)}, kept {Say(change.KeptAt)}";

    /// <summary>Who has no account any more cannot be asked.</summary>
    private static string NameOf(Change change) =>
        change.Owner is { RemovedAt: not null } gone ? $"{gone.Name} (who has no account any more)" : $"{change.Owner?.Name}";

    private string Say(DateTimeOffset moment) => DeskTime.Say(moment, clock.GetUtcNow(), Library.Clinic);

    /// <summary>When readers see a page, if not at once.</summary>
    private string? WhenOf(DeskFile file, ContentLibrary library) =>
        file.IsPage
        && library.PageAt(file.Shown) is { } page
        && PageState.From(library, page, clock.GetUtcNow()).Shown is var shown
        && !shown.Equals("On the site", StringComparison.Ordinal)
            ? $"{shown}."
            : null;
}
