using System.Security.Claims;
using CollagenInfo.Content;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>What the first page tells of changes.</summary>
public sealed record TodayChanges
{
    /// <summary>What was published without waiting for a clinician, for everybody to see.</summary>
    public required IReadOnlyList<TodayLine> Ahead { get; init; }

    /// <summary>What others have proposed, for who may put it on the site.</summary>
    public required IReadOnlyList<TodayLine> Proposed { get; init; }

    /// <summary>The person's changes that were sent back.</summary>
    public required IReadOnlyList<TodayLine> SentBack { get; init; }

    /// <summary>The pages that have changed since they were signed, for who signs.</summary>
    public required IReadOnlyList<TodayLine> SinceSigned { get; init; }

    /// <summary>The person's unfinished changes, and those that wait.</summary>
    public required IReadOnlyList<TodayLine> Own { get; init; }

    /// <summary>What others did in the last week with what the person wrote.</summary>
    public required IReadOnlyList<TodayLine> Ended { get; init; }

    /// <summary>The unfinished changes of others, for who may publish them.</summary>
    public required IReadOnlyList<TodayLine> OfOthers { get; init; }

    public int Count => Ahead.Count + Proposed.Count + SentBack.Count + SinceSigned.Count + Own.Count + Ended.Count + OfOthers.Count;

    /// <summary>What there is for one person.</summary>
    /// <param name="unfinished">What people have begun or proposed.</param>
    /// <param name="ahead">What was published ahead of a clinician.</param>
    /// <param name="ended">What others did with what the person wrote.</param>
    /// <param name="sinceSigned">The pages that have changed since they were signed.</param>
    /// <param name="reader">The person.</param>
    /// <param name="line">Writes the lines.</param>
    internal static TodayChanges From(
        IReadOnlyList<Change> unfinished,
        IReadOnlyList<Change> ahead,
        IReadOnlyList<Change> ended,
        IReadOnlyList<TodayLine> sinceSigned,
        ClaimsPrincipal reader,
        TodayChangeLine line
    )
    {
        var own = unfinished.Where(change => change.OwnerId == reader.PersonId).ToLookup(TodayChangeLine.IsSentBack);
        var others = unfinished.Where(change => change.OwnerId != reader.PersonId).ToLookup(TodayChangeLine.IsProposed);
        return new TodayChanges
        {
            Ahead = [.. ahead.Select(line.Ahead)],
            Proposed = reader.Publishes || reader.Signs ? [.. others[true].Select(line.OfOther)] : [],
            SentBack = [.. own[true].Select(line.SentBack)],
            SinceSigned = sinceSigned,
            Own = [.. own[false].Select(line.Own)],
            Ended = [.. ended.Select(line.Ended)],
            OfOthers = reader.Publishes ? [.. others[false].Select(line.OfOther)] : [],
        };
    }
}

/// <summary>Writes a change as a line of the first page.</summary>
internal sealed class TodayChangeLine(ContentLibrary library, DateTimeOffset now, IReadOnlyDictionary<int, ChangeTitle> titles)
{
    public static bool IsProposed(Change change) => change.State is ChangeState.Proposed;

    public static bool IsSentBack(Change change) => !IsProposed(change) && WhySentBack(change) is not null;

    public TodayLine Own(Change change) => Line(change, SinceWhen(change)) with { Address = FileOf(change).Address };

    public TodayLine OfOther(Change change) => Line(change, $"{change.Owner?.Name}, {SinceWhen(change)}");

    public TodayLine SentBack(Change change) =>
        Line(change, $"{WhySentBack(change)!.Who}: \"{WhySentBack(change)!.Text}\"{ByLink(change)}");

    public TodayLine Ahead(Change change) => Line(change, AheadWords.Of(change, now, library.Clinic));

    public TodayLine Ended(Change change) =>
        Line(
            change,
            change.PublishedAt is not { } at ? $"{change.Note}, {Say(change.KeptAt)}"
                : $"put on the site by {change.PublishedBy}, {Say(at)}{(SaidWith(change) is { } remark ? $": \"{remark.Text}\"" : "")}"
        );

    private TodayLine Line(Change change, string words) =>
        new(titles[change.Id].Whole, $"{titles[change.Id].Kind} · {words}", $"{DeskAddress.Changes}/{change.Id}");

    /// <summary>What was said when it was put on the site, not when it was sent back before.</summary>
    private static Remark? SaidWith(Change change) =>
        change.Remarks.LastOrDefault(remark => remark.LinkId is null && remark.At >= change.ProposedAt);

    private static DeskFile FileOf(Change change) => new(change.Main.Path);

    private static Remark? WhySentBack(Change change) => change.Remarks.LastOrDefault(remark => remark.LinkId is null);

    private string SinceWhen(Change change) =>
        (change.ProposedAt is { } proposed ? $"proposed {Say(proposed)}" : $"kept {Say(change.KeptAt)}") + ByLink(change);

    /// <summary>That somebody has said something about it who has no account.</summary>
    private static string ByLink(Change change) =>
        change.Remarks.Count(remark => remark.LinkId is not null) switch
        {
            0 => "",
            1 => ", 1 remark by a link",
            var count => $", {count} remarks by a link",
        };

    private string Say(DateTimeOffset moment) => DeskTime.Say(moment, now, library.Clinic);
}
