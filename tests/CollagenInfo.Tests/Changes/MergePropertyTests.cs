using CollagenInfo.Content.Changes;
using CsCheck;

namespace CollagenInfo.Tests.Changes;

public class MergePropertyTests
{
    [Fact]
    public void Nothing_inserted_is_lost_and_nothing_deleted_comes_back() =>
        RandomMerge.Different.Sample(
            merge =>
            {
                var merged = Merge(merge);
                ConflictChoice[] Everywhere(ConflictChoice choice) => [.. merged.Conflicts.Select(_ => choice)];
                var (before, mine, theirs) = (Words(merge.Base), Words(merge.Mine), Words(merge.Theirs));
                var (withMine, withTheirs) = (
                    Words(merged.With(Everywhere(ConflictChoice.Mine))),
                    Words(merged.With(Everywhere(ConflictChoice.Theirs)))
                );

                Assert.Empty(mine.Except(before).Except(withMine));
                Assert.Empty(theirs.Except(before).Except(withTheirs));
                Assert.Empty(withMine.Intersect(before.Except(mine)));
                Assert.Empty(withTheirs.Intersect(before.Except(theirs)));
                if (merged.Text is { } text)
                {
                    var all = Words(text);
                    Assert.Empty(mine.Union(theirs).Except(before).Except(all));
                    Assert.Empty(all.Intersect(before.Except(mine.Intersect(theirs))));
                    Assert.Empty(before.Intersect(mine).Intersect(theirs).Except(all));
                    Assert.Equal(before.Intersect(all), all.Where(before.Contains));
                }
            },
            iter: 10_000
        );

    [Fact]
    public void With_one_unchanged_side_the_merge_is_the_other() =>
        RandomMerge.Repeating.Sample(
            merge =>
            {
                Assert.Equal(merge.Mine, ThreeWayMerge.Of(merge.File, merge.Base, merge.Mine, merge.Base).Text);
                Assert.Equal(merge.Theirs, ThreeWayMerge.Of(merge.File, merge.Base, merge.Base, merge.Theirs).Text);
                Assert.Equal(merge.Mine, ThreeWayMerge.Of(merge.File, merge.Base, merge.Mine, merge.Mine).Text);
            },
            iter: 3_000
        );

    [Fact]
    public void It_does_not_matter_who_is_who() =>
        RandomMerge.Repeating.Sample(
            merge =>
            {
                var merged = Merge(merge);
                var other = ThreeWayMerge.Of(merge.File, merge.Base, merge.Theirs, merge.Mine);

                Assert.Equal(merged.Text, other.Text);
                Assert.Equal(
                    merged.Conflicts.Select(conflict => (conflict.Base, conflict.Mine, conflict.Theirs)),
                    other.Conflicts.Select(conflict => (conflict.Base, conflict.Theirs, conflict.Mine))
                );
            },
            iter: 3_000
        );

    /// <summary>Changes that touch are a conflict in both. Where git is not installed, there is nothing to compare with.</summary>
    [Fact]
    public void By_lines_the_answers_are_those_of_git()
    {
        if (!GitMergeFile.IsInstalled)
        {
            return;
        }

        using var git = new GitMergeFile();
        RandomMerge.Lines.Sample(merge => Assert.Equal(git.Merge(merge), Merge(merge).Text), iter: 200);
    }

    private static MergedText Merge(RandomMerge merge) => ThreeWayMerge.Of(merge.File, merge.Base, merge.Mine, merge.Theirs);

    private static List<string> Words(string text) => [.. RandomMerge.WordsIn(text)];
}
