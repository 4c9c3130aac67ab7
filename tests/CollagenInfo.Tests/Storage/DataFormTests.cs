using System.Text.RegularExpressions;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

/// <summary>The forms have the keys that the readers of the files know, no more and no fewer.</summary>
public partial class DataFormTests
{
    private const string Unknown = "qqqqqqqqqqqqqqqq";

    public static TheoryData<string, string> Parts
    {
        get
        {
            var parts = new TheoryData<string, string>();
            foreach (var form in DataForm.All)
            {
                foreach (var part in form.Parts.Where(part => part.Kind is not PartKind.Keys))
                {
                    parts.Add(form.Name, part.Name);
                }
            }

            return parts;
        }
    }

    /// <summary>A reader that meets an unknown key says which ones it knows.</summary>
    [Theory]
    [MemberData(nameof(Parts))]
    public void An_entry_has_the_keys_that_its_reader_knows(string name, string part)
    {
        var (form, of) = (DataForm.Find(name)!, DataForm.Find(name)!.Part(part)!);
        if (of.Kind is PartKind.Pairs)
        {
            Assert.Equal(("/a", "/b"), Assert.Single(Read(form, "/a: /b\n").Moved.All) is var moved ? (moved.From, moved.To) : default);
            return;
        }

        var lead = of.Kind is PartKind.Groups ? "entry:\n" : $"{of.List}:\n  -\n";
        foreach (var (group, fields) in Groups(of.Fields, ""))
        {
            var yaml = lead + Written(of.Fields, "    ", group);

            Assert.Equal(
                fields.Select(field => field.Key.Split('.')[^1].Split(':')[0]).Distinct().Order(StringComparer.Ordinal),
                Known(form, yaml)
            );
        }
    }

    [Theory]
    [InlineData("clinic")]
    [InlineData("home")]
    [InlineData("consultation")]
    [InlineData("suitability")]
    public void A_file_has_the_keys_that_its_reader_knows(string name)
    {
        var form = DataForm.Find(name)!;
        var keys = form.Parts.Where(part => part.Kind is PartKind.Keys).SelectMany(part => part.Fields).ToList();
        var lists = form.Parts.Select(part => part.List).Where(list => list.Length > 0);
        foreach (var group in keys.Select(field => field.Key.Split('.') is [var one, _] ? one : "").Distinct())
        {
            var known = Known(form, Written(keys, "", group));

            Assert.Equal(
                group.Length > 0
                    ? keys.Where(field => field.Key.StartsWith(group + ".", StringComparison.Ordinal))
                        .Select(field => field.Key.Split('.')[1])
                        .Order(StringComparer.Ordinal)
                    : keys.Select(field => field.Key.Split('.')[0]).Concat(lists).Distinct().Order(StringComparer.Ordinal),
                known
            );
        }
    }

    [Fact]
    public void Every_required_field_is_missed_by_its_reader_and_no_other()
    {
        foreach (var form in DataForm.All)
        {
            foreach (var part in form.Parts.Where(part => part.Kind is PartKind.Groups or PartKind.Items))
            {
                var lead = part.Kind is PartKind.Groups ? "entry:\n" : $"{part.List}:\n  -\n";
                foreach (var field in part.Fields.Where(field => field.Kind is not FieldKind.Rows && !field.IsFixed))
                {
                    var yaml = lead + Written([.. part.Fields.Where(other => other != field)], "    ", null);
                    var key = field.Key.Split('.')[^1];
                    var isMissed = ProblemsIn(form, yaml)
                        .Any(problem => problem.Message.StartsWith($"'{key}' is missing", StringComparison.Ordinal));

                    Assert.True(field.IsRequired == isMissed || key is "answer", $"{form.File}, {field.Key}: {isMissed}");
                }
            }
        }
    }

    private static List<string> Known(DataForm form, string yaml)
    {
        var advice = Assert.Single(ProblemsIn(form, yaml), problem => problem.Message.Contains(Unknown, StringComparison.Ordinal)).Advice;
        return [.. KnownKeys().Match(advice).Groups["keys"].Value.Split(", ")];
    }

    private static IReadOnlyList<CollagenInfo.Content.ContentProblem> ProblemsIn(DataForm form, string yaml) =>
        ContentReader.ParseEdit(form.File, System.Text.Encoding.UTF8.GetBytes(yaml)).Problems;

    private static CollagenInfo.Content.ContentData Read(DataForm form, string yaml) =>
        ContentReader.ParseEdit(form.File, System.Text.Encoding.UTF8.GetBytes(yaml)).Content is FileContent.Data data
            ? data.Put(new CollagenInfo.Content.ContentData())
            : throw new InvalidDataException(yaml);

    private static IEnumerable<(string Group, IReadOnlyList<FileField> Fields)> Groups(IReadOnlyList<FileField> fields, string name)
    {
        yield return (name, [.. fields.Select(field => field with { Key = field.Key.Split('.')[0] })]);
        foreach (
            var group in fields.Where(field => field.Key.Contains('.', StringComparison.Ordinal)).GroupBy(field => field.Key.Split('.')[0])
        )
        {
            yield return (group.Key, [.. group]);
        }

        foreach (var field in fields.Where(field => field.Kind is FieldKind.Rows))
        {
            yield return (field.Key, field.Rows);
        }
    }

    /// <summary>Every key with a value, and an unknown key in a group: the entry itself (empty), one below it, or none (null).</summary>
    private static string Written(IReadOnlyList<FileField> fields, string indent, string? unknownIn)
    {
        var lines = new List<string>();
        foreach (var key in fields.GroupBy(field => field.Key.Split('.')[0]))
        {
            if (key.First().Key.Contains('.', StringComparison.Ordinal))
            {
                lines.Add($"{indent}{key.Key}:");
                lines.AddRange(key.Select(field => $"{indent}  {field.Key.Split('.')[1]}: {ValueOf(field)}"));
                lines.AddRange(unknownIn == key.Key ? [$"{indent}  {Unknown}: a"] : []);
            }
            else if (key.First() is { Kind: FieldKind.Rows } rows)
            {
                lines.Add($"{indent}{key.Key}:");
                lines.Add($"{indent}  -");
                lines.AddRange(rows.Rows.Select(cell => $"{indent}    {cell.Key}: {ValueOf(cell)}"));
                lines.AddRange(unknownIn == key.Key ? [$"{indent}    {Unknown}: a"] : []);
            }
            else
            {
                lines.Add($"{indent}{key.Key}: {ValueOf(key.First())}");
            }
        }

        lines.AddRange(unknownIn?.Length == 0 ? [$"{indent}{Unknown}: a"] : []);
        return string.Join('\n', lines) + "\n";
    }

    private static string ValueOf(FileField field) =>
        field.Kind switch
        {
            FieldKind.Flag => "true",
            FieldKind.Number => "7",
            FieldKind.Choice => field.Choices[0].Value,
            FieldKind.List or FieldKind.Lines => "[one, two]",
            _ => "text",
        };

    [GeneratedRegex("^Known keys are: (?<keys>.+)\\.$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex KnownKeys();
}
