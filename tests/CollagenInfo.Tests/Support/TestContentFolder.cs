using System.Text;
using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Support;

/// <summary>A small content folder without problems, deleted when the test ends.</summary>
internal sealed class TestContentFolder : IDisposable
{
    public const string Clinic = """
        name: Harbor Skin Clinic
        phone:
          number: (202) 555-0147
        emergencyNumber: 911
        timeZone: America/New_York
        locale: en-US
        """;

    public const string Facts = """
        aftercare:
          makeup:
            avoid: 48 hours
            label: No makeup
            basis: clinic-practice
        """;

    /// <summary>Every fact that code reads by its key, with its example as its value.</summary>
    public static string FactsOfTools { get; } =
        string.Join(
            '\n',
            ToolFacts
                .All.GroupBy(fact => fact.Key.Split('.')[0])
                .Select(group => string.Join('\n', group.Select(FactOfATool).Prepend($"{group.Key}:")))
        );

    public const string Home = """
        title: Collagen induction therapy
        introduction: Fine needles make the skin renew itself.
        doors:
          - question: When may I wear makeup?
            answer: After {{ aftercare.makeup }}.
            link: aftercare/makeup.md
            help: true
        """;

    public const string Makeup = """
        ---
        title: Makeup after a session
        summary: When you may wear it again.
        ---

        Wait {{ aftercare.makeup }}.
        """;

    private readonly string parent;

    /// <summary>Writes the folder.</summary>
    /// <param name="disk">A folder of the disk to use; null for the usual one.</param>
    public TestContentFolder(string? disk = null)
    {
        parent = disk is null
            ? Directory.CreateTempSubdirectory("collagen-info-").FullName
            : Directory.CreateDirectory(Path.Combine(disk, $"collagen-info-{Guid.NewGuid():N}")).FullName;

        With("clinic.yml", Clinic);
        With("facts.yml", Facts);
        With(
            "sources.yml",
            """
            S1:
              kind: journal
              title: Wound healing after needling
              publisher: Journal of Skin
            """
        );
        With("home.yml", Home);
        With(
            "aftercare/index.md",
            """
            ---
            title: Aftercare
            summary: What to do after a session.
            ---
            """
        );
        With("aftercare/makeup.md", Makeup);
    }

    public string FullName => Path.Combine(parent, "content");

    public string PathOf(string file) => Path.Combine(FullName, file);

    /// <summary>A path beside the content folder, on the same disk.</summary>
    public string Beside(string name) => Path.Combine(parent, name);

    public TestContentFolder With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public TestContentFolder With(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    /// <summary>Copies the content that comes with the program, with its made-up clinic also where a real one has put in its own.</summary>
    public TestContentFolder WithShippedContent() =>
        RepositoryRoot
            .Files("content", ".md", ".yml")
            .Where(file => file != ManyExamples)
            .Aggregate(this, (folder, file) => folder.With(file["content/".Length..], File.ReadAllText(RepositoryRoot.PathOf(file))))
            .With(ClinicProfile.File, SampleClinic)
            .Without("aftercare/makeup.md");

    /// <summary>Only a language model reads them, without which sites in memory are started.</summary>
    private const string ManyExamples = "content/searches.yml";

    /// <summary>The file of the clinic that comes with the program.</summary>
    public static string SampleClinic => File.ReadAllText(RepositoryRoot.PathOf("tests/CollagenInfo.Tests/Support/sample-clinic.yml"));

    public TestContentFolder Without(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    /// <summary>
    /// Opens the folder as the site does, and reports errors only. Missing facts of the tools are not reported, because a small
    /// folder has none.
    /// </summary>
    public ContentRepository Open(
        TimeProvider? clock = null,
        LastGoodFiles? lastGood = null,
        TimeSpan? settle = null,
        Func<string, byte[]>? open = null
    )
    {
        var checker = new LibraryChecker();
        return ContentRepository.Open(
            FullName,
            library => checker.Check(library).Errors().ButForTools(),
            clock ?? TimeProvider.System,
            lastGood,
            settle,
            open
        );
    }

    /// <summary>Makes a symbolic link in the folder.</summary>
    public TestContentFolder WithLink(string file, string target)
    {
        File.CreateSymbolicLink(PathOf(file), target);
        return this;
    }

    /// <summary>Gives every file the same time, as a deployment may do.</summary>
    public TestContentFolder WithOneTime()
    {
        foreach (var file in Directory.GetFiles(FullName, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch.AddYears(30));
        }

        return this;
    }

    /// <summary>Opens the folder with only the rules for single files.</summary>
    public ContentRepository OpenUnchecked() => ContentRepository.Open(FullName, _ => [], TimeProvider.System);

    public void Dispose()
    {
        if (Directory.Exists(parent))
        {
            Directory.Delete(parent, recursive: true);
        }
    }

    private static string FactOfATool(ToolFact fact) =>
        $"  {fact.Key.Split('.')[1]}:\n    {fact.Example}\n    label: {fact.Key}\n    basis: clinic-practice\n    sources: [S1]";
}

/// <summary>Short forms of common questions to a library.</summary>
internal static class LibraryQuestions
{
    public static Article? Read(this ContentLibrary library, string address) =>
        address.Split('/') is [var topic, var slug] ? library.Find(TestContent.SlugOf(topic), TestContent.SlugOf(slug)) : null;

    /// <summary>The errors in a library, without those about missing facts of the tools.</summary>
    public static IReadOnlyList<ContentProblem> Errors(this ContentLibrary library) =>
        new LibraryChecker().Check(library).Errors().ButForTools();

    public static IReadOnlyList<ContentProblem> Errors(this IEnumerable<ContentProblem> problems) =>
        [.. problems.Where(problem => problem.Severity is Severity.Error)];

    public static IReadOnlyList<ContentProblem> ButForTools(this IEnumerable<ContentProblem> problems) =>
        [.. problems.Where(problem => problem.Rule is not ("tool-fact" or "help-cards" or "day-plan"))];

    public static IEnumerable<string> Lines(this IEnumerable<ContentProblem> problems) => problems.Select(problem => problem.ToString());
}
