using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>What readers would find changed, or where a number is used, for _Impact.cshtml.</summary>
/// <param name="Summary">How much it is: "9 sentences on 5 pages, 1 answer".</param>
/// <param name="Parts">The places, those with the most first.</param>
public sealed record ImpactList(string Summary, IReadOnlyList<ImpactPart> Parts)
{
    /// <summary>Whether only what is there now is shown: nothing is to be changed.</summary>
    public bool IsUse { get; init; }

    /// <summary>The address of the first place; null if there is none.</summary>
    public string? First { get; private init; }

    /// <summary>The numbers that differ.</summary>
    public IReadOnlyList<ChangedNumber> Numbers { get; init; } = [];

    /// <summary>How many of the pages and tools a clinician has signed as they are now, in a sentence; null if none.</summary>
    public string? Signed { get; init; }

    /// <summary>What the numbers of a change would change.</summary>
    /// <param name="before">The library on the site.</param>
    /// <param name="without">The library with all of the change but its numbers.</param>
    /// <param name="after">The library with the change.</param>
    /// <param name="now">The moment.</param>
    public static ImpactList Between(ContentLibrary before, ContentLibrary without, ContentLibrary after, DateTimeOffset now) =>
        From(Impact.Between(without, after, DayOf(before, now)), before, after, now) with
        {
            Numbers =
            [
                .. after
                    .Facts.All.Where(fact => before.Facts.TextOf(fact.Key)?.Text != fact.Wording)
                    .OrderBy(fact => fact.Line)
                    .Select(fact => ChangedNumber.From(before.Facts.Find(fact.Key), fact)),
            ],
        };

    /// <summary>What stands above a line.</summary>
    public static string HeadingOf(ImpactLine line) =>
        line.Kind is ImpactKind.Picture ? $"In the picture: {line.Subject}" : line.Subject;

    /// <summary>The same for the page of one number, which need not be named there.</summary>
    public ImpactList Besides(string key) =>
        this with
        {
            Numbers = [.. Numbers.Where(number => number.Address != ChangedNumber.AddressOf(key))],
        };

    /// <summary>The same for somebody who may not come to the desk.</summary>
    public ImpactList WithoutLinks() =>
        this with
        {
            Numbers = [.. Numbers.Select(number => number with { Address = null })],
            Parts = [.. Parts.Select(part => part with { Edit = null })],
        };

    /// <summary>Where a number is used.</summary>
    public static ImpactList OfUses(ContentLibrary library, Fact fact, DateTimeOffset now) =>
        From(Impact.OfAnyChange(library, fact, DayOf(library, now)), library, library, now) with
        {
            IsUse = true,
        };

    private static ImpactList From(Impact impact, ContentLibrary before, ContentLibrary after, DateTimeOffset now)
    {
        var pages = impact.Places.Count(place => place.Lines.Any(line => line.Kind is ImpactKind.Sentence));
        string[] counts =
        [
            .. Counted(impact.Count(ImpactKind.Sentence), "sentence")
                .Select(words => $"{words} {(pages == 1 ? "on 1 page" : $"on {pages} pages")}"),
            .. Counted(impact.Count(ImpactKind.Picture), "row of a picture", "rows of pictures"),
            .. Counted(impact.Count(ImpactKind.Answer), "answer of a tool", "answers of tools"),
            .. Counted(impact.Count(ImpactKind.Step), "day or time of a plan", "days or times of plans"),
        ];
        return new ImpactList(string.Join(", ", counts), [.. impact.Places.Select(place => ImpactPart.From(place, after, now))])
        {
            First = impact.Places is [var first, ..] ? first.Address : null,
            Signed = SignedOf(before == after ? [.. SignedAt(impact, before)] : Signable.ChangedBetween(before, after)),
        };
    }

    private static IEnumerable<string> Counted(int count, string one, string? many = null) =>
        count == 0 ? []
        : count == 1 ? [$"1 {one}"]
        : [$"{count} {many ?? one + "s"}"];

    private static IEnumerable<Signable> SignedAt(Impact impact, ContentLibrary library)
    {
        var addresses = impact.Places.Select(place => place.Address).ToHashSet(StringComparer.Ordinal);
        return Signable.AllFrom(library).Where(one => addresses.Contains(one.Address) && one.Status is ReviewStatus.Signed);
    }

    private static string? SignedOf(IReadOnlyList<Signable> signed)
    {
        var titles = string.Join(", ", signed.Select(one => $"\u201c{one.Title}\u201d").Order(StringComparer.Ordinal));
        var what = signed.Any(one => one.Tool is not null) ? "of these pages and tools" : "of these pages";
        return signed.Count switch
        {
            0 => null,
            1 => $"1 {what} is signed: {titles}.",
            var count => $"{count} {what} are signed: {titles}.",
        };
    }

    private static DateOnly DayOf(ContentLibrary library, DateTimeOffset now) =>
        library.Clinic.DayAt(now);
}

/// <summary>One place of the site.</summary>
/// <param name="Title">What readers call it.</param>
/// <param name="Note">That readers do not see it now; null if they do.</param>
/// <param name="Edit">Where its text is written; null for what tools work out.</param>
/// <param name="Lines">What changes there.</param>
public sealed record ImpactPart(string Title, string? Note, string? Edit, IReadOnlyList<ImpactLine> Lines)
{
    internal static ImpactPart From(ImpactPlace place, ContentLibrary library, DateTimeOffset now)
    {
        var file = place.File is { } path ? new DeskFile(path) : null;
        var page = file is { IsPage: true } ? library.PageAt(file.Shown) : null;
        var shown = page is null ? null : PageState.From(library, page, now).Shown;
        return new ImpactPart(place.Title, shown is null or "On the site" ? null : shown, file?.Address, place.Lines);
    }
}

/// <summary>A number that differs.</summary>
/// <param name="Words">"Wearing makeup: 48 hours becomes 72 hours".</param>
/// <param name="Address">Where it is changed.</param>
public sealed record ChangedNumber(string Words, string? Address)
{
    internal static ChangedNumber From(Fact? before, Fact after) =>
        new(
            before is null ? $"{after.Label}: new, {after.Wording}" : $"{after.Label}: {before.Wording} becomes {after.Wording}",
            AddressOf(after.Key)
        );

    /// <summary>Where a number is changed.</summary>
    public static string AddressOf(string key) => $"{DeskAddress.Numbers}/{key.Replace('.', '/')}";
}
