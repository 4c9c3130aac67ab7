using System.Text.RegularExpressions;
using CollagenInfo.Tests.RealContent;

namespace CollagenInfo.Tests.Guards;

/// <summary>The plan of the house: which room may open the door of which. A new room is drawn here before it is built.</summary>
public partial class RoomTests
{
    private const string Content = "CollagenInfo.Content";
    private const string Facts = "CollagenInfo.Content.Facts";
    private const string Figures = "CollagenInfo.Content.Figures";
    private const string Storage = "CollagenInfo.Content.Storage";
    private const string Rendering = "CollagenInfo.Content.Rendering";
    private const string Language = "CollagenInfo.Content.Language";
    private const string Prose = "CollagenInfo.Content.Prose";
    private const string Search = "CollagenInfo.Content.Search";
    private const string Checks = "CollagenInfo.Content.Checks";
    private const string Program = "CollagenInfo.Web";
    private const string Insight = "CollagenInfo.Web.Insight";
    private const string Layout = "CollagenInfo.Web.Layout";
    private const string Caching = "CollagenInfo.Web.Caching";
    private const string Hosting = "CollagenInfo.Web.Hosting";

    /// <summary>A page asks the content and stands in the layout; it never knows another page.</summary>
    private static readonly string[] DoorsOfAPage = [Content, Facts, Storage, Rendering, Layout];

    private const string Care = "CollagenInfo.Content.Care";

    /// <summary>A tool works out what one patient needs, too.</summary>
    private static readonly string[] DoorsOfATool = [.. DoorsOfAPage, Care];

    private static readonly Dictionary<string, string[]> Doors = new()
    {
        [Content] = [Facts, Figures],
        [Facts] = [],
        [Figures] = [Facts],
        [Storage] = [Content, Facts],
        [Language] = [],
        [Rendering] = [Content, Facts, Figures, Language],
        [Prose] = [Content, Facts, Language, Rendering],
        [Search] = [Content, Facts, Language, Rendering, Prose, Care],
        [Care] = [Content, Facts],
        [Checks] = [Content, Facts, Figures, Language, Rendering, Prose],
        [Program] = ["CollagenInfo.Web.Commands", Hosting, Layout],
        [Layout] = [Content, Facts, Rendering],
        [Insight] = [],
        [Caching] = [Content, Care, Storage],
        [Hosting] = [Content, Facts, Storage, Rendering, Search, Checks, Caching, Insight, Layout],
        ["CollagenInfo.Web.Commands"] = [Content, Storage, Checks, Insight],
        ["CollagenInfo.Web.Home"] = DoorsOfAPage,
        ["CollagenInfo.Web.Topics"] = DoorsOfAPage,
        ["CollagenInfo.Web.Articles"] = DoorsOfAPage,
        ["CollagenInfo.Web.Clinic"] = DoorsOfAPage,
        ["CollagenInfo.Web.Browse"] = DoorsOfAPage,
        ["CollagenInfo.Web.Errors"] = [.. DoorsOfAPage, Insight],
        ["CollagenInfo.Web.Search"] = [.. DoorsOfAPage, Search, Insight],
        ["CollagenInfo.Web.Rules"] = [.. DoorsOfAPage, Checks],
        ["CollagenInfo.Web.Tools"] = DoorsOfAPage,
        ["CollagenInfo.Web.Discovery"] = DoorsOfAPage,
        ["CollagenInfo.Web.Timeline"] = DoorsOfATool,
        ["CollagenInfo.Web.WhenCanI"] = DoorsOfATool,
        ["CollagenInfo.Web.Symptoms"] = DoorsOfATool,
        ["CollagenInfo.Web.Suitability"] = DoorsOfATool,
        ["CollagenInfo.Web.Course"] = DoorsOfATool,
    };

    /// <summary>Each thing from outside has one keeper; every other room must ask it.</summary>
    private static readonly (string Thing, string[] Keepers)[] Kept =
    [
        (@"\bMarkdig\b", [Rendering]),
        (@"\bYamlDotNet\b", [Storage]),
        (@"\bQRCoder\b", ["CollagenInfo.Web.Timeline"]),
        (@"\bSqlite[A-Z]|Data\.Sqlite", [Search, Insight]),
        (@"(?<![.\w])(File|FileInfo|FileStream)[.(][A-Za-z]", [Storage]),
        (@"(?<![.\w])(Directory|DirectoryInfo|FileSystemWatcher)[.(]", [Storage]),
        (@"\bnew HtmlString\b|\bHtml\.Raw\b", [Layout]),
        (@"\.Everything\b", [Storage]),
        (@"\bStaffLibrary\b", [Content, Storage]),
        (
            @"\b(IServiceCollection|IServiceProvider|IConfiguration|GetRequiredService|GetService|IOptions|Environment\.GetEnvironmentVariable)\b|\.(Services|Configuration)\b",
            [Hosting]
        ),
        (@"^@inject\b", [Layout]),
    ];

    public static TheoryData<string> SourceFiles => [.. RepositoryRoot.Files("src", ".cs", ".cshtml")];

    private const string FileThatNamesFacts = "src/CollagenInfo.Content/Facts/ToolFacts.cs";

    public static TheoryData<string> FilesThatNameNoFact =>
        [.. RepositoryRoot.Files("src", ".cs", ".cshtml", ".js").Where(file => file != FileThatNamesFacts)];

    private static IEnumerable<string> GroupsOfFacts =>
        new RealSite().Library.Facts.All.Select(fact => fact.Key.Split('.')[0]).Distinct();

    /// <summary>
    /// The name of a fact as code writes it, or how the names of a group begin. The example of a rule is a whole sentence of
    /// content, which <c>RuleBookTests</c> checks against the facts, and "aftercare.ics" is a file.
    /// </summary>
    private static readonly string NameOfAFact =
        $@"[""'`]({string.Join('|', GroupsOfFacts)})\.(?!ics\b)[a-z.-]*[""'`]";

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_file_opens_only_the_doors_of_its_room(string file)
    {
        var room = RoomOf(file);
        var opened = RoomsNamedIn(ReadSource(file), room);

        Assert.Contains(room, Doors.Keys);
        Assert.Empty(opened.Except([room, .. Doors[room]]));
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_file_uses_only_what_its_room_keeps(string file) =>
        Assert.DoesNotContain(Kept, kept =>
            Regex.IsMatch(ReadSource(file), kept.Thing, RegexOptions.Multiline, TimeSpan.FromSeconds(5))
            && !kept.Keepers.Contains(RoomOf(file))
        );

    /// <summary>Renaming a fact must be told; <c>ToolFactsCheck</c> can tell it of those that it knows.</summary>
    [Theory]
    [MemberData(nameof(FilesThatNameNoFact))]
    public void Only_one_file_names_facts(string file) => Assert.DoesNotMatch(NameOfAFact, File.ReadAllText(RepositoryRoot.PathOf(file)));

    [Fact]
    public void The_file_that_names_facts_does() => Assert.Matches(NameOfAFact, File.ReadAllText(RepositoryRoot.PathOf(FileThatNamesFacts)));

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_file_lies_in_the_folder_of_its_namespace(string file)
    {
        var declared = Namespace().Match(ReadSource(file));

        Assert.Equal(RoomOf(file), declared.Success ? declared.Groups["name"].Value : RoomOf(file));
    }

    [Fact]
    public void Every_room_of_the_plan_is_built() =>
        Assert.Equal(
            Doors.Keys.Order(StringComparer.Ordinal),
            RepositoryRoot.Files("src", ".cs", ".cshtml").Select(RoomOf).Distinct().Order(StringComparer.Ordinal)
        );

    /// <summary>By their full names, and by half of it: from a room, <c>Storage.X</c> needs no <c>using</c>.</summary>
    private static IEnumerable<string> RoomsNamedIn(string source, string room)
    {
        var project = room.StartsWith(Content, StringComparison.Ordinal) ? Content : Program;
        var halves = Doors
            .Keys.Where(other => other.StartsWith(project + ".", StringComparison.Ordinal))
            .Where(other =>
                Regex.IsMatch(source, $@"(?<![.\w""@]){other[(project.Length + 1)..]}\.[A-Z]", RegexOptions.None, TimeSpan.FromSeconds(5))
            );
        return OwnNames().Matches(source).Select(match => match.Value).Concat(halves);
    }

    private static string RoomOf(string file) =>
        Path.GetDirectoryName(file)!.Replace("src/", "", StringComparison.Ordinal).Replace('/', '.');

    /// <summary>The file without its comments.</summary>
    private static string ReadSource(string file) => Comments().Replace(File.ReadAllText(RepositoryRoot.PathOf(file)), "");

    [GeneratedRegex(
        @"\bCollagenInfo\.(Content|Web)(\.(Facts|Figures|Care|Storage|Rendering|Language|Prose|Checks|Home|Topics|Articles|Clinic|Errors|Rules|Tools|Timeline|WhenCanI|Symptoms|Suitability|Course|Search|Browse|Discovery|Insight|Caching|Layout|Hosting|Commands))?\b",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex OwnNames();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Comments();
}
