using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class FactDifferenceTests
{
    public static TheoryData<string, string> Kinds
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var (one, kind) in FactKinds.Keys)
            {
                foreach (var (other, otherKind) in FactKinds.Keys.Where(other => other.Kind != kind))
                {
                    pairs.Add(one, other);
                }
            }

            return pairs;
        }
    }

    /// <summary>"At least" and "at most" are not the same, though the number is.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_number_that_means_something_else_reads_so(string key, string otherKey)
    {
        var change = Assert.Single(FactDifference.Between(Fact($"{key}: 2 weeks"), Fact($"{otherKey}: 2 weeks")));

        Assert.Equal("Makeup", change.Name);
        Assert.NotEqual(change.Before, change.After);
        Assert.EndsWith("2 weeks", change.Before, StringComparison.Ordinal);
        Assert.EndsWith("2 weeks", change.After, StringComparison.Ordinal);
    }

    [Fact]
    public void What_else_differs_has_the_name_of_its_key() =>
        Assert.Equal(
            [
                new FieldChange("Makeup", "at least this: 2 weeks", "at least this: 3 weeks"),
                new FieldChange("Makeup: It rests on", "clinic practice", "nhs"),
                new FieldChange("Makeup: Sources", "", "S01, S02"),
            ],
            FactDifference.Between(
                Fact("atLeast: 2 weeks\n    basis: clinic-practice"),
                Fact("atLeast: 3 weeks\n    basis: nhs\n    sources: [S01, S02]")
            )
        );

    [Fact]
    public void Every_key_that_the_file_knows_has_a_name()
    {
        var problems = new ProblemList(FactEdit.File);
        DataFile.Find(FactEdit.File)!.Read(YamlText.Parse(Fact("avoid: 2 weeks\n    basis: nhs\n    unknown: a"), problems)!);

        var known = Assert.Single(problems.All, problem => problem.Message.Contains("unknown", StringComparison.Ordinal)).Advice;
        NotEmpty.All(FactDifference.Labels.Keys, key => Assert.Contains(key, known, StringComparison.Ordinal));
        NotEmpty.All(
            known[(known.LastIndexOf(':') + 1)..].Trim(' ', '.').Split(", "),
            key => Assert.True(FactKinds.Of(key) is not null || FactDifference.Labels.ContainsKey(key), key)
        );
    }

    private static string Fact(string lines) => $"aftercare:\n  makeup:\n    label: Makeup\n    {lines}\n";
}
