using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>The unfinished changes, for List.cshtml.</summary>
public sealed record ChangeListPage : DeskPage
{
    /// <summary>What others have proposed.</summary>
    public required IReadOnlyList<ChangeLine> Proposed { get; init; }

    public required IReadOnlyList<ChangeLine> Own { get; init; }

    public required IReadOnlyList<ChangeLine> OfOthers { get; init; }
}

/// <summary>One unfinished change in a list.</summary>
/// <param name="Title">The page or file.</param>
/// <param name="Words">Whose it is, how much differs, and since when it is kept.</param>
/// <param name="GoOn">Where it is written; null if it is somebody else's.</param>
/// <param name="Compare">Where it is read and published.</param>
public sealed record ChangeLine(string Title, string Words, string? GoOn, string Compare);

/// <summary>One change: what differs from the site, for Show.cshtml and SetAside.cshtml.</summary>
public sealed record ChangePage : DeskPage
{
    /// <summary>So many sentences are read without a way past them.</summary>
    private const int ShortIsAtMost = 4;

    public required int Id { get; init; }

    /// <summary>The number of the change as it is shown: a later text was not read.</summary>
    public required int Number { get; init; }

    /// <summary>The first of its files.</summary>
    public required DeskFile File { get; init; }

    /// <summary>Whose it is, and since when it is kept or proposed.</summary>
    public required string Words { get; init; }

    /// <summary>Why, in the owner's words; null if nothing is said.</summary>
    public string? Why { get; init; }

    public required ChangeRights Rights { get; init; }

    /// <summary>What happens to the page as a whole, in sentences: it gets another name, or is removed; empty if neither.</summary>
    public IReadOnlyList<string> Whole { get; init; } = [];

    /// <summary>Whether the page is not there any more afterwards.</summary>
    public bool IsRemoval { get; init; }

    /// <summary>Whether the file is a new one.</summary>
    public required bool IsNew { get; init; }

    /// <summary>Whether the file on the site is not the one from which the change began.</summary>
    public required bool IsMoved { get; init; }

    /// <summary>What to look at first; empty if nothing in it can matter to a patient.</summary>
    public required IReadOnlyList<GuardFinding> Findings { get; init; }

    /// <summary>What differs, file by file.</summary>
    public required IReadOnlyList<ChangedText> Texts { get; init; }

    /// <summary>The pictures that are new or go.</summary>
    public IReadOnlyList<ChangedPicture> Pictures { get; init; } = [];

    /// <summary>The titles of the pages and tools that are signed now, and say something else with it.</summary>
    public required IReadOnlyList<string> SignedPages { get; init; }

    /// <summary>What those said who sent it back, or read it by a link.</summary>
    public required IReadOnlyList<RemarkLine> Remarks { get; init; }

    /// <summary>The links by which somebody without an account can read it.</summary>
    public required IReadOnlyList<LinkLine> Links { get; init; }

    /// <summary>The phone numbers that somebody has to have called before patients are given them.</summary>
    public IReadOnlyList<NumberToCall> Numbers { get; init; } = [];

    /// <summary>What was typed before something was refused or has to be sent again.</summary>
    public ReleaseForm Typed { get; init; } = new();

    /// <summary>What readers would read otherwise everywhere; null if the change is of no number.</summary>
    public ImpactList? Impact { get; init; }

    /// <summary>What it would bring: it cannot be published with a mistake.</summary>
    public required ProblemLines NewProblems { get; init; }

    /// <summary>What readers will see when, if that is not at once; null if at once.</summary>
    public string? When { get; init; }

    /// <summary>Where the owner goes on writing; for others, the list of changes.</summary>
    public required string Back { get; init; }

    /// <summary>"1 sentence".</summary>
    public string Amount =>
        Pictures.Count == 0 || Texts.Count > 0 ? AmountOf(Texts)
        : Pictures.Count == 1 ? "1 picture"
        : $"{Pictures.Count} pictures";

    /// <summary>How much differs in some files: "1 sentence".</summary>
    internal static string AmountOf(IReadOnlyList<ChangedText> texts) =>
        texts.Select(text => text.Difference).Sum(CountIn) switch
        {
            0 => "only spaces and line ends",
            1 when texts.All(text => text.File.Form is not null) => "1 detail",
            1 => "1 sentence",
            var count when texts.All(text => text.File.Form is not null) => $"{count} details",
            var count => $"{count} sentences",
        };

    /// <summary>What can be done with it, as a heading.</summary>
    public string Next => Rights.MayPublish || Rights.MayConfirm ? "Publish" : "What next";

    /// <summary>Whether reading it takes more than a screen of a phone.</summary>
    public bool IsLong =>
        Texts.Select(text => text.Difference).Sum(CountIn) + (Impact?.Parts.Sum(part => part.Lines.Count) ?? 0) > ShortIsAtMost;

    /// <summary>Whether it has what must be mended before it can go on the site.</summary>
    public bool HasMistakes => NewProblems.Lines.Any(line => line.IsError);

    /// <summary>What the button says that confirms it.</summary>
    public string ConfirmWords => Rights.IsAlone ? "Confirm my own change and publish" : "Confirm and publish";

    /// <summary>"2 of these pages are signed", in words.</summary>
    public string SignedWords =>
        SignedPages.Count switch
        {
            0 => "It changes nothing that is signed.",
            1 => $"It changes 1 page or tool that is signed: \u201c{SignedPages[0]}\u201d.",
            _ => $"It changes {SignedPages.Count} pages and tools that are signed: "
                + $"{string.Join(", ", SignedPages.Select(title => $"\u201c{title}\u201d"))}.",
        };

    /// <summary>Whether there is a form to put it on the site.</summary>
    public bool CanGo => CanBeReleased && (Rights.MayPublish || Rights.MayConfirm);

    /// <summary>Whether there is a form to put it on the site before a clinician has read it.</summary>
    public bool CanGoAhead => CanBeReleased && Rights.MayPublishAhead;

    private bool CanBeReleased => !HasMistakes && !IsMoved && Hindrance is null;

    public FormField WhyField =>
        new("why", "Why? (optional)", Typed.Why ?? Why)
        {
            Hint = "One line for the history.",
            Error = ErrorOf("why"),
            MaxLength = ReleaseForm.LongestWords,
            AutoComplete = "off",
        };

    public FormField ReasonField =>
        new("reason", "Why can it not wait?", Typed.Reason)
        {
            Hint = $"At least {ReleaseForm.ShortestReason} letters.",
            Error = ErrorOf("reason"),
            MaxLength = ReleaseForm.LongestWords,
            AutoComplete = "off",
        };

    public string RemarkHint => "Its owner reads it" + (CanGo ? ", whether you send it back or not." : ": what to do about it.");

    /// <summary>Whether the page has a field to type something in.</summary>
    internal bool Asks(string field) =>
        field switch
        {
            "why" => CanGo || Rights.MayPropose,
            "reason" => CanGoAhead,
            _ => Rights.MaySendBack,
        };

    /// <summary>What was typed where the page has no field any more, to be copied.</summary>
    public IReadOnlyList<string> Unsent =>
        [
            .. new[]
            {
                Asks("why") ? null : Typed.Why,
                Asks("reason") ? null : Typed.Reason,
                Asks("remark") ? null : Typed.Remark,
            }
                .Where(words => !string.IsNullOrWhiteSpace(words))
                .OfType<string>(),
        ];

    /// <summary>The page with what was typed.</summary>
    internal ChangePage With(ReleaseForm typed) =>
        this with
        {
            Typed = typed,
            Numbers = [.. Numbers.Select(number => number with { IsCalled = typed.Called?.Contains(number.Phone.Address) == true })],
        };

    /// <summary>The page after somebody wanted to publish it without having called each number.</summary>
    internal ChangePage WithoutCall()
    {
        IReadOnlyList<NumberToCall> numbers =
        [
            .. Numbers.Select(number =>
                number.IsCalled
                    ? number
                    : number with { Error = $"Call {number.Phone.Display}, and tick that the right people answered." }
            ),
        ];
        return this with
        {
            Numbers = numbers,
            FieldErrors = [.. numbers.Where(number => number.Error is not null).Select(number => new FieldError(number.Id, number.Error!))],
        };
    }

    private static int CountIn(SentenceDifference difference) =>
        difference.Sentences.Count(sentence => sentence.Kind is not ChangeKind.Same);
}

/// <summary>A phone number that patients would be given for the first time.</summary>
/// <param name="Id">The id of its tick on the page.</param>
/// <param name="Phone">The number.</param>
public sealed record NumberToCall(string Id, Phone Phone)
{
    /// <summary>Whether somebody has ticked that it was called.</summary>
    public bool IsCalled { get; init; }

    /// <summary>What is missing; null if nothing is.</summary>
    public string? Error { get; init; }
}

/// <summary>What differs in one file of a change.</summary>
/// <param name="File">The file.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Difference">The sentences before and after.</param>
public sealed record ChangedText(DeskFile File, string Title, SentenceDifference Difference);

/// <summary>What somebody said who sent a change back, or read it by a link.</summary>
/// <param name="Words">Who, and when.</param>
/// <param name="Text">What they said.</param>
public sealed record RemarkLine(string Words, string Text);

/// <summary>What was published without waiting for a clinician, for Ahead.cshtml.</summary>
public sealed record AheadPage : DeskPage
{
    public required int Id { get; init; }

    public required DeskFile File { get; init; }

    /// <summary>Who published it, when and why, and by when it is to be confirmed.</summary>
    public required string Words { get; init; }

    public required bool MayConfirm { get; init; }

    public required IReadOnlyList<GuardFinding> Findings { get; init; }

    public required IReadOnlyList<ChangedText> Texts { get; init; }
}

/// <summary>After publishing, for Published.cshtml.</summary>
public sealed record PublishedPage : DeskPage
{
    public required DeskFile File { get; init; }

    /// <summary>Where readers see it.</summary>
    public required string Shown { get; init; }

    /// <summary>Whether it was removed.</summary>
    public bool IsRemoval { get; init; }

    /// <summary>Whether readers see it now, in words.</summary>
    public required string Words { get; init; }

    /// <summary>Whether the reader may sign the page as a whole.</summary>
    public bool MaySign { get; init; }
}

/// <summary>A change that is not there any more, for Ended.cshtml.</summary>
public sealed record ChangeEndedPage : DeskPage
{
    /// <summary>What became of it.</summary>
    public required string Words { get; init; }

    /// <summary>The file that it was about; null if nobody knows.</summary>
    public DeskFile? File { get; init; }

    /// <summary>The titles and texts of a change that was set aside, to be copied.</summary>
    public IReadOnlyList<(string Title, string Text)> Texts { get; init; } = [];

    internal static ChangeEndedPage Create() =>
        new()
        {
            Title = "This change is finished",
            Words =
                "It was published or set aside, or there never was one of this number. The history of a page says what became of changes.",
        };
}
