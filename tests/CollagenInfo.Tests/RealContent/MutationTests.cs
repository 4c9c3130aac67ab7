using Xunit.Abstractions;

namespace CollagenInfo.Tests.RealContent;

/// <summary>How many slips of an editor's hand <c>check</c> notices: each is made to the shipped content by itself, in memory.</summary>
public class MutationTests(ITestOutputHelper output)
{
    /// <summary>If it is set, every slip is made, and not only every so many.</summary>
    private const string All = "COLLAGEN_INFO_EVERY_SLIP";

    /// <summary>
    /// Each kind of slip, and of how many in a hundred it has to notice: that may only be raised. What changes a data file has all
    /// pages checked again, so only every so many of those are made, always the same ones.
    /// </summary>
    private static readonly (string Kind, Func<IEnumerable<ContentEdit>> Edits, int Every, int Least)[] Kinds =
    [
        ("a sign of a care card deleted", ContentEdits.SignsDeleted, 1, 100),
        ("a care card of another kind", ContentEdits.CardsOfAnotherKind, 1, 100),
        ("an item of a do-not list deleted", ContentEdits.ProhibitionsDeleted, 1, 100),
        ("a line of a warning deleted", ContentEdits.WarningsDeleted, 1, 100),
        ("another item or row of aftercare deleted", ContentEdits.AftercareDeleted, 3, 100),
        ("'not' taken from a do-not list", NotEdits.NotTakenFromDoNotLists, 1, 100),
        ("'not' added to a do list", NotEdits.NotAddedToDoLists, 1, 100),
        ("'not' taken from another sentence", NotEdits.NotTakenFromSentences, 6, 100),
        ("'not' added to another sentence", NotEdits.NotAddedToPages, 40, 98),
        ("'not' taken from a data file", NotEdits.NotTakenFromDataFiles, 20, 100),
        ("'not' added to a data file", NotEdits.NotAddedToDataFiles, 120, 98),
        ("a reason deleted in suitability.yml", ContentEdits.ReasonsDeleted, 20, 100),
        ("a reason's line deleted on its page", ContentEdits.ReasonsDeletedOnTheirPages, 1, 100),
        ("the ends of a range swapped", NumberEdits.RangesTurned, 6, 100),
        ("the first of two facts made the larger", NumberEdits.FirstMadeLarger, 2, 100),
        ("the second of two facts made the smaller", NumberEdits.SecondMadeSmaller, 2, 100),
        ("a step of a symptom more urgent", ContentEdits.StepsMoreUrgent, 20, 100),
        ("a step of a symptom less urgent", ContentEdits.StepsLessUrgent, 20, 100),
    ];

    [Fact]
    public void The_checker_notices_as_many_slips_as_it_ever_did()
    {
        var checker = new EditChecker();
        var isForAll = Environment.GetEnvironmentVariable(All) is not null;
        var kinds = Kinds
            .AsParallel()
            .AsOrdered()
            .Select(kind => (kind.Kind, kind.Least, Result: Try(kind.Edits().Where((_, at) => isForAll || at % kind.Every == 0), checker)))
            .ToList();

        output.WriteLine($"{"kind",-40}{"edits",7}{"caught",8}{"missed",8}{"share",8}");
        kinds.ForEach(kind => output.WriteLine($"{kind.Kind,-40}{kind.Result}"));
        kinds.ForEach(kind => output.WriteLine($"\n{kind.Kind}, missed:\n{string.Join('\n', kind.Result.Missed)}"));
        var fewer = kinds
            .Where(kind => !(kind.Result.Share * 100 >= kind.Least))
            .Select(kind => $"{kind.Kind}: {kind.Result.Share:p1} of {kind.Result.Edits} are caught; it has to be {kind.Least}%.")
            .ToList();
        Assert.True(fewer.Count == 0, string.Join(Environment.NewLine, fewer));
    }

    private static Result Try(IEnumerable<ContentEdit> edits, EditChecker checker)
    {
        var (count, missed) = (0, new List<string>());
        foreach (var edit in edits)
        {
            count++;
            if (!checker.IsCaught(edit))
            {
                missed.Add(edit.ToString());
            }
        }

        return new Result(count, missed);
    }

    /// <summary>How many edits of a kind there are, and those that nobody would have been told of.</summary>
    private sealed record Result(int Edits, List<string> Missed)
    {
        /// <summary>The share that is caught; not a number if there is no such edit at all.</summary>
        public double Share => (double)(Edits - Missed.Count) / Edits;

        public override string ToString() => $"{Edits,7}{Edits - Missed.Count,8}{Missed.Count,8}{Share,8:p0}";
    }
}
