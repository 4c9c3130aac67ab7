using CollagenInfo.Content;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Numbers;

/// <summary>Makes the page of one number.</summary>
public sealed class NumberViews(ContentRepository content, Publisher publisher, TimeProvider clock)
{
    private StaffLibrary Library => content.Everything;

    /// <summary>The number of a key; null if there is none.</summary>
    public Fact? Find(string group, string name) => Library.Facts.Find($"{group}.{name}");

    /// <summary>The page.</summary>
    /// <param name="fact">The number as readers have it.</param>
    /// <param name="open">The list of numbers as the person has it.</param>
    /// <param name="form">What was typed; nothing if the page is only opened.</param>
    /// <param name="personId">The person.</param>
    /// <param name="errors">What is wrong with what was typed, beyond the fields themselves.</param>
    public NumberPage Show(Fact fact, OpenData open, NumberForm form, string personId, IReadOnlyList<FieldError>? errors = null)
    {
        var shown = Completed(form, fact, open);
        var (draft, wrong) = NumberAnswers.Read(shown, fact, Library);
        var edit = draft is null || open.Own.Text is not { } own ? null : FactEdit.WriteWithProducts(own, fact.Key, draft, Library.Facts);
        var page = PageOf(fact, open, shown, personId) with
        {
            FieldErrors = [.. wrong, .. errors ?? []],
            Hindrance = open.Own.Text is null ? "The list of numbers cannot be read now, so nothing can be changed here." : edit?.Refusal,
        };
        if (edit?.Text is not { } edited || (edited == open.Own.Text && IsAsNow(fact, draft!)))
        {
            return page with { Uses = ImpactList.OfUses(Library, fact, clock.GetUtcNow()) };
        }

        var isKept = edited == open.Own.Text ? open.Change : null;
        return page with
        {
            Wish = WishOf(fact, open.With(edited, personId), shown, isKept, page.ErrorOf(nameof(NumberForm.Says))) with
            {
                There = isKept is null ? KeptOf(fact, open) : null,
            },
            Following = FollowingOf(fact, edited),
        };
    }

    /// <summary>What was typed, and what is kept or holds where nothing was.</summary>
    public static NumberForm Completed(NumberForm form, Fact fact, OpenData open) =>
        form.Over(FormOf(FactEdit.Find(open.Own.Text ?? "", fact.Key) ?? FactDraft.From(fact)));

    /// <summary>The question about the sources, if patients are to read another time or amount; null if there is nothing to ask.</summary>
    public static string? QuestionOf(Fact fact, FactDraft draft, ContentLibrary library) =>
        draft.Sources.Count > 0
        && AfterOf(fact, draft) is { } after
        && ValueChange.Between(fact, after, library) is { IsChanged: true, IsOnlyOtherWords: false }
            ? $"{(draft.Sources.Count == 1 ? "Does" : "Do")} {Listed(draft.Sources)} say {after.Wording}?"
            : null;

    /// <summary>What the person has kept of a number; null if that is what readers have.</summary>
    private static string? KeptOf(Fact fact, OpenData open) =>
        FactEdit.Find(open.Own.Text ?? "", fact.Key) is { } kept && !IsAsNow(fact, kept)
            ? $"{kept.Value}{(kept.Note.Length == 0 ? "" : $" ({kept.Note})")}"
            : null;

    private static bool IsAsNow(Fact fact, FactDraft draft)
    {
        var now = FactDraft.From(fact);
        return now.Value == draft.Value && now.Basis == draft.Basis && now.Note == draft.Note && now.Sources.SequenceEqual(draft.Sources);
    }

    private static NumberForm FormOf(FactDraft draft)
    {
        var quantity = Quantity.TryParse(draft.Value, out var number) ? number : null;
        return new NumberForm
        {
            Value = quantity is null ? draft.Value : FactDraft.NumberOf(quantity),
            Unit = quantity?.Unit.Plural,
            Basis = NumberChoices.ValueOf(draft.Basis),
            Sources = string.Join(' ', draft.Sources),
            Note = draft.Note,
        };
    }

    private NumberPage PageOf(Fact fact, OpenData open, NumberForm form, string personId) =>
        new()
        {
            Title = fact.Label,
            Fact = fact,
            Kind = FactKinds.WordsOf(fact.Kind),
            Form = form with { Version = open.Version, Number = open.Change?.Number ?? 0 },
            SourcesInWords = SourcesInWords(fact),
            Units = fact.Quantity is { } quantity ? NumberChoices.UnitOptions(quantity, form.Unit) : [],
            Grades = fact.Grade is null ? [] : NumberChoices.GradeOptions(form.Value),
            Bases = NumberChoices.BasisOptions(form.Basis),
            Following = FollowingOf(fact, open.Own.Text ?? ""),
            Origins =
            [
                .. fact
                    .Product.Concat(fact.Follows)
                    .Select(Library.Facts.Find)
                    .OfType<Fact>()
                    .Select(other => new OtherNumber(other.Label, ChangedNumber.AddressOf(other.Key), other.Wording)),
            ],
            Others = [.. open.Others.Select(change => OthersOf(fact, change)).OfType<OthersNumber>()],
            ChangeId = open.Change?.Id,
            IsMoved = open.IsMoved,
        };

    /// <summary>The numbers that are worked out from one, with what a text of the list makes of them.</summary>
    private List<OtherNumber> FollowingOf(Fact fact, string text) =>
        [
            .. Library
                .Facts.WorkedOutFrom(fact.Key)
                .Select(other => new OtherNumber(other.Label, ChangedNumber.AddressOf(other.Key), other.Wording)
                {
                    Becomes =
                        FactEdit.Find(text, other.Key) is { } draft && AfterOf(other, draft) is { } after && after.Wording != other.Wording
                            ? after.Wording
                            : null,
                    How = other.Follows.Contains(fact.Key) ? other.Note ?? "" : null,
                }),
        ];

    private string SourcesInWords(Fact fact) =>
        fact.Sources.Count == 0
            ? "As in the list of sources, such as S10. Empty if nobody has published it."
            : string.Join(" · ", fact.Sources.Select(id => $"{id}: {Library.Data.Sources.GetValueOrDefault(id)?.Title}"));

    private NumberWish WishOf(Fact fact, Change trial, NumberForm form, Change? isKept, string? error)
    {
        var (rehearsal, now) = (publisher.Rehearse(trial), clock.GetUtcNow());
        var after = rehearsal.Library.Facts.Find(fact.Key) ?? fact;
        var change = ValueChange.Between(fact, after, Library);
        string?[] remarks = [change.IsLessCareful ? "Less careful than before." : null, change.Compared];
        var question = QuestionOf(fact, FactDraft.From(after), Library);
        var problems = Publisher.MistakesIn(trial, rehearsal).Concat(rehearsal.NewProblems).Distinct().ToList();
        return new NumberWish(
            [.. remarks.OfType<string>()],
            ProblemLines.From(
                problems,
                FactEdit.File,
                change: isKept is null ? null : new MendedChange(isKept.Id, Library, rehearsal.Library)
            ),
            ImpactList.Between(Library, publisher.WithoutNumbers(trial), rehearsal.Library, now).Besides(fact.Key)
        )
        {
            Kept = isKept is null ? null : $"Kept {DeskTime.Say(isKept.KeptAt, now, Library.Clinic)}, not on the site.",
            Question = question is null || isKept is not null ? null : QuestionField(question, form.Says, error),
        };
    }

    private static ChoiceField QuestionField(string question, string? answer, string? error) =>
        new(
            nameof(NumberForm.Says),
            question,
            [
                new ChoiceOption(NumberAnswers.Yes, "Yes", answer == NumberAnswers.Yes),
                new ChoiceOption(NumberAnswers.No, "No, it is the clinic's own choice", answer == NumberAnswers.No),
            ]
        )
        {
            Error = error,
        };

    /// <summary>The fact with the value of a draft; null if that is none.</summary>
    private static Fact? AfterOf(Fact fact, FactDraft draft) =>
        fact.Quantity is null ? fact with { Wording = draft.Value.Replace('-', ' ') }
        : Quantity.TryParse(draft.Value, out var quantity) ? fact with { Quantity = quantity, Wording = quantity!.ToString() }
        : null;

    private static OthersNumber? OthersOf(Fact fact, Change change)
    {
        var theirs = FactEdit.Find(ChangeBook.FileOf(change.FileAt(FactEdit.File)!).Text ?? "", fact.Key);
        return theirs is null || AfterOf(fact, theirs)?.Wording == fact.Wording
            ? null
            : new OthersNumber(
                $"{change.Owner?.Name} has an unfinished change of this number: {fact.Wording} becomes {theirs.Value}.",
                $"{DeskAddress.Changes}/{change.Id}"
            );
    }

    private static string Listed(IReadOnlyList<string> ids) =>
        ids.Count == 1 ? ids[0] : $"{string.Join(", ", ids.SkipLast(1))} and {ids[^1]}";
}
