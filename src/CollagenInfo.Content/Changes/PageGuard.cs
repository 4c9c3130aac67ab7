namespace CollagenInfo.Content.Changes;

/// <summary>Finds what may matter to a patient in the change of a page's text, sentence by sentence.</summary>
internal sealed class PageGuard(SentenceGuard sentences, FindingList findings)
{
    /// <summary>What the guard needs to know of a sentence besides its words.</summary>
    /// <param name="Change">What became of it.</param>
    /// <param name="Zone">The block in which every word matters; null if none.</param>
    /// <param name="Next">The sentence behind it; null at the end.</param>
    private sealed record Placed(SentenceChange Change, string? Zone, string? Next)
    {
        public string Text => Change.Kind is ChangeKind.Removed ? Change.Before : Change.After;
    }

    public void Judge(IReadOnlyList<SentenceChange> changes)
    {
        var placed = PlacedIn(WithPairs(changes));
        var parted = PartedOtherwise(placed);
        foreach (var change in placed.Where(place => place.Change.Kind is not ChangeKind.Same && !parted.Contains(place)))
        {
            switch (change.Change.Place.Kind)
            {
                case PlaceKind.Mark:
                    JudgeMark(change.Change);
                    break;
                case PlaceKind.Key:
                    new HeadGuard(sentences, findings).Judge(change.Change);
                    break;
                case PlaceKind.Line:
                    findings.Add("the lines above the text cannot be read");
                    break;
                default:
                    JudgeSentence(change, placed);
                    break;
            }
        }
    }

    /// <summary>Neighbors that say the same together, but begin and end at other places, and give no advice.</summary>
    private HashSet<Placed> PartedOtherwise(List<Placed> placed)
    {
        var parted = new HashSet<Placed>();
        var neighbors = new NeighborGuard(sentences);
        for (var at = 0; at < placed.Count; at++)
        {
            List<Placed> run = [.. placed.Skip(at).TakeWhile(IsChangedSentence)];
            var changed = run.ConvertAll(place => place.Change);
            if (run.Count > 1 && (neighbors.IsWrittenAnew(changed) || neighbors.IsPartedOtherwise(changed)))
            {
                parted.UnionWith(run);
            }

            at += run.Count;
        }

        return parted;
    }

    private static bool IsChangedSentence(Placed place) =>
        place is { Zone: null, Change: { Kind: not ChangeKind.Same, Place.Kind: PlaceKind.Sentence } };

    /// <summary>A heading, or a line that begins a block, in place of another one is that line, changed.</summary>
    private static List<SentenceChange> WithPairs(IReadOnlyList<SentenceChange> changes)
    {
        var paired = new List<SentenceChange>();
        foreach (var change in changes)
        {
            if (
                change is { Kind: ChangeKind.Added, Place.Kind: PlaceKind.Mark or PlaceKind.Heading }
                && paired is [.., { Kind: ChangeKind.Removed } removed]
                && removed.Place.Kind == change.Place.Kind
            )
            {
                paired[^1] = change with { Kind = ChangeKind.Changed, Before = removed.Before };
            }
            else
            {
                paired.Add(change);
            }
        }

        return paired;
    }

    private static List<Placed> PlacedIn(IReadOnlyList<SentenceChange> changes)
    {
        var (before, after) = (new GuardZone(), new GuardZone());
        var placed = new List<Placed>();
        foreach (var (at, change) in changes.Index())
        {
            if (change.Place.Kind is PlaceKind.Mark)
            {
                before.Pass(change.Before);
                after.Pass(change.After);
            }

            var zone = change.Kind switch
            {
                ChangeKind.Removed => before.Words,
                ChangeKind.Added => after.Words,
                _ => after.Words ?? before.Words,
            };
            placed.Add(new Placed(change, zone, NextOf(changes, at)));
        }

        return placed;
    }

    /// <summary>The sentence that stands behind one in the same version of the text.</summary>
    private static string? NextOf(IReadOnlyList<SentenceChange> changes, int at)
    {
        var isOld = changes[at].Kind is ChangeKind.Removed;
        return changes
            .Skip(at + 1)
            .Where(change => change.Place.Kind is PlaceKind.Sentence && change.Kind != (isOld ? ChangeKind.Added : ChangeKind.Removed))
            .Select(change => isOld ? change.Before : change.After)
            .FirstOrDefault();
    }

    private void JudgeMark(SentenceChange change)
    {
        if (GuardZone.IsFence(change.Before) || GuardZone.IsFence(change.After))
        {
            findings.AddBlock(change.Before, change.After);
        }
    }

    private void JudgeSentence(Placed place, List<Placed> all)
    {
        if (place.Zone is { } zone)
        {
            findings.AddZone(zone);
        }

        var (before, after) = (sentences.Read(place.Change.Before), sentences.Read(place.Change.After));
        if (place.Change.Kind is ChangeKind.Changed)
        {
            var isNamed = new NamedAgain(sentences).Is(place.Change.Before, place.Change.After, LeadOf(place, all));
            findings.Add(before, after, isNamed ? [] : sentences.Between(before, after));
        }
        else if (!IsMoved(place, all) && !(place.Change.Kind is ChangeKind.Added ? sentences.MayCome(after) : sentences.MayGo(before)))
        {
            findings.Add(before, after, [new WordChange(before.Words, after.Words)]);
        }
    }

    /// <summary>The sentence before one, if it is as it was.</summary>
    private static string LeadOf(Placed place, List<Placed> all) =>
        all.IndexOf(place) is > 0 and var at
        && all[at - 1] is { Zone: null, Change: { Kind: ChangeKind.Same, Place.Kind: PlaceKind.Sentence } lead }
            ? lead.After
            : "";

    /// <summary>Whether the sentence stands at another place below the same heading, where it says the same.</summary>
    private bool IsMoved(Placed place, List<Placed> all) =>
        place.Zone is null
        && !IsNumbered(place.Text)
        && all.Find(other => IsOtherPlaceOf(place, other)) is { } other
        && !sentences.Read(place.Text).TakesUp
        && !TakesUp(place.Next)
        && !TakesUp(other.Next);

    private bool TakesUp(string? next) => next is not null && sentences.Read(next).TakesUp;

    private static bool IsOtherPlaceOf(Placed place, Placed other) =>
        other.Zone is null
        && other.Change.Kind is ChangeKind.Added or ChangeKind.Removed
        && other.Change.Kind != place.Change.Kind
        && other.Text.Trim() == place.Text.Trim()
        && other.Change.Place.Kind == place.Change.Place.Kind
        && other.Change.Place.Heading == place.Change.Place.Heading;

    private static bool IsNumbered(string text) => text.AsSpan().TrimStart() is [>= '0' and <= '9', ..];
}
