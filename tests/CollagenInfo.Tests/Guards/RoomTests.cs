using System.Text.RegularExpressions;

namespace CollagenInfo.Tests.Guards;

/// <summary>Which room (folder and namespace) may use which. A new room is added here first.</summary>
public partial class RoomTests
{
    private const string Content = "CollagenInfo.Content";
    private const string Facts = "CollagenInfo.Content.Facts";
    private const string Hours = "CollagenInfo.Content.Hours";
    private const string Figures = "CollagenInfo.Content.Figures";
    private const string Storage = "CollagenInfo.Content.Storage";
    private const string Rendering = "CollagenInfo.Content.Rendering";
    private const string Language = "CollagenInfo.Content.Language";
    private const string Prose = "CollagenInfo.Content.Prose";
    private const string Search = "CollagenInfo.Content.Search";
    private const string Meaning = "CollagenInfo.Content.Meaning";
    private const string Checks = "CollagenInfo.Content.Checks";
    private const string Changes = "CollagenInfo.Content.Changes";
    private const string Git = "CollagenInfo.Content.History";
    private const string Program = "CollagenInfo.Web";
    private const string Insight = "CollagenInfo.Web.Insight";
    private const string Layout = "CollagenInfo.Web.Layout";
    private const string Caching = "CollagenInfo.Web.Caching";
    private const string LiveContent = "CollagenInfo.Web.LiveContent";
    private const string Runtime = "CollagenInfo.Web.Runtime";
    private const string Metrics = "CollagenInfo.Web.Metrics";
    private const string Settings = "CollagenInfo.Web.Settings";
    private const string Hosting = "CollagenInfo.Web.Hosting";
    private const string Refusals = "CollagenInfo.Web.Refusals";
    private const string Logging = "CollagenInfo.Web.Logging";
    private const string Staff = "CollagenInfo.Web.Staff";
    private const string Ledger = "CollagenInfo.Web.Staff.Ledger";
    private const string SignIn = "CollagenInfo.Web.Staff.SignIn";
    private const string People = "CollagenInfo.Web.Staff.People";
    private const string Desk = "CollagenInfo.Web.Staff.Desk";
    private const string DeskLayout = "CollagenInfo.Web.Staff.Layout";
    private const string Publishing = "CollagenInfo.Web.Staff.Publishing";
    private const string Editor = "CollagenInfo.Web.Staff.Editor";
    private const string ChangesOfStaff = "CollagenInfo.Web.Staff.Changes";
    private const string History = "CollagenInfo.Web.Staff.History";
    private const string Numbers = "CollagenInfo.Web.Staff.Numbers";
    private const string Pictures = "CollagenInfo.Web.Staff.Pictures";
    private const string Notices = "CollagenInfo.Web.Staff.Notices";
    private const string Moving = "CollagenInfo.Web.Staff.Moving";
    private const string Sheets = "CollagenInfo.Web.Staff.Sheets";
    private const string Preview = "CollagenInfo.Web.Staff.Preview";
    private const string Questions = "CollagenInfo.Web.Staff.Questions";

    /// <summary>A page uses the content and the layout, never another page.</summary>
    private static readonly string[] RoomsForAPage = [Content, Facts, Storage, Rendering, Layout];

    private const string Care = "CollagenInfo.Content.Care";

    /// <summary>A tool also uses what works out the answer for one patient.</summary>
    private static readonly string[] RoomsForATool = [.. RoomsForAPage, Care];

    /// <summary>A room of the desk uses what the desk keeps, never another room of it.</summary>
    private static readonly string[] RoomsForTheDesk = [.. RoomsForATool, Checks, Changes, Ledger, DeskLayout];

    /// <summary>The rooms of the desk in which somebody reads, writes or publishes pages, which may be drafts.</summary>
    private static readonly string[] RoomsOfWriting =
    [
        Publishing,
        Editor,
        ChangesOfStaff,
        History,
        Numbers,
        Notices,
        Moving,
        Pictures,
        Sheets,
        Preview,
        Desk,
        Questions,
    ];

    private static readonly Dictionary<string, string[]> Uses = new()
    {
        [Content] = [Facts, Language],
        [Hours] = [Content],
        [Facts] = [Hours],
        [Figures] = [Facts],
        [Storage] = [Content, Facts, Hours],
        [Language] = [],
        [Rendering] = [Content, Facts, Figures, Language],
        [Prose] = [Content, Facts, Language, Rendering],
        [Meaning] = [Storage],
        [Search] = [Content, Facts, Language, Meaning, Rendering, Prose, Care],
        [Care] = [Content, Facts, Hours, Rendering],
        [Checks] = [Content, Facts, Figures, Language, Rendering, Prose, Care],
        [Git] = [],
        [Changes] = [Content, Facts, Figures, Rendering, Language, Prose, Checks, Care],
        [Program] =
        [
            "CollagenInfo.Web.Commands",
            "CollagenInfo.Web.Development",
            "CollagenInfo.Web.Search",
            Caching,
            Hosting,
            Insight,
            Layout,
            LiveContent,
            Logging,
            Metrics,
            Refusals,
            Runtime,
            Settings,
            Staff,
        ],
        [Runtime] = [],
        [Settings] = [Content],
        [Layout] = [Content, Facts, Hours, Care, Rendering, Caching, Insight],
        [Insight] = [Language, Storage, Settings, Runtime],
        [Caching] = [Content, Care, Storage, LiveContent, Runtime],
        [Hosting] = [Storage, Settings],
        [Refusals] = [Content, Storage, Settings],
        [Logging] = [Settings],
        [Metrics] = [Content, Storage, Settings],
        [LiveContent] = [Content, Facts, Storage, Rendering, Checks, Runtime, Settings],
        ["CollagenInfo.Web.Development"] = [Content, Facts, Rendering, Storage, Layout],
        ["CollagenInfo.Web.Commands"] = [Content, Storage, Checks, Insight, Ledger, DeskLayout],
        [Staff] =
        [
            Content,
            Storage,
            Git,
            Insight,
            Layout,
            LiveContent,
            Settings,
            ChangesOfStaff,
            Desk,
            Editor,
            History,
            Ledger,
            Moving,
            Notices,
            Numbers,
            Pictures,
            Publishing,
            Questions,
            Sheets,
            SignIn,
            DeskLayout,
        ],
        [Ledger] = [Storage, Runtime],
        [$"{Ledger}.Migrations"] = [Ledger],
        [DeskLayout] = [Content, Facts, Storage, Rendering, Care, Changes, Layout, Ledger],
        [SignIn] = [.. RoomsForTheDesk, Insight],
        [People] = RoomsForTheDesk,
        [Desk] = [.. RoomsForTheDesk, Publishing, Search],
        [Publishing] = [Content, Facts, Storage, Care, Changes, Git, LiveContent, Ledger, DeskLayout],
        [Questions] = [.. RoomsForTheDesk, Search, Publishing, Insight],
        [Editor] = [.. RoomsForTheDesk, Publishing],
        [ChangesOfStaff] = [.. RoomsForTheDesk, Publishing],
        [History] = [.. RoomsForTheDesk, Publishing, Git],
        [Numbers] = [.. RoomsForTheDesk, Publishing],
        [Pictures] = [.. RoomsForTheDesk, Publishing],
        [Notices] = [.. RoomsForTheDesk, Publishing],
        [Moving] = [.. RoomsForTheDesk, Publishing],
        [Sheets] = [.. RoomsForTheDesk, Publishing],
        [Preview] = [.. RoomsForTheDesk, Publishing, Caching],
        ["CollagenInfo.Web.Home"] = RoomsForATool,
        ["CollagenInfo.Web.Topics"] = RoomsForAPage,
        ["CollagenInfo.Web.Articles"] = [.. RoomsForATool, Caching],
        ["CollagenInfo.Web.Clinic"] = [.. RoomsForAPage, Hours, Care],
        ["CollagenInfo.Web.Browse"] = [.. RoomsForAPage, Language],
        ["CollagenInfo.Web.Errors"] = [.. RoomsForAPage, Insight, Language],
        ["CollagenInfo.Web.Feedback"] = [.. RoomsForAPage, Search, Insight, Language],
        ["CollagenInfo.Web.Search"] = [.. RoomsForAPage, Search, Meaning, Care, Insight, LiveContent, Runtime, Settings],
        ["CollagenInfo.Web.Rules"] = [.. RoomsForAPage, Checks],
        ["CollagenInfo.Web.Tools"] = RoomsForAPage,
        ["CollagenInfo.Web.Discovery"] = RoomsForATool,
        ["CollagenInfo.Web.Preparation"] = RoomsForATool,
        ["CollagenInfo.Web.Timeline"] = RoomsForATool,
        ["CollagenInfo.Web.WhenCanI"] = RoomsForATool,
        ["CollagenInfo.Web.Symptoms"] = RoomsForATool,
        ["CollagenInfo.Web.Suitability"] = RoomsForATool,
        ["CollagenInfo.Web.Course"] = RoomsForATool,
    };

    /// <summary>The files that register services, in any room.</summary>
    private const string SetupFiles = "Setup.cs";

    /// <summary>Each outside thing, such as a package, may be used by one keeper only: a room or a kind of file.</summary>
    private static readonly (string Thing, string[] Keepers)[] Kept =
    [
        (@"\bMarkdig\b", [Rendering]),
        (@"\bYamlDotNet\b", [Storage]),
        (@"\bDiffPlex\b", [Changes]),
        (@"\bNetVips\b", [Pictures]),
        (@"\bOnnxRuntime\b|\bSentenceTransformers\b", [Meaning]),
        (@"\bQRCoder\b", [Layout]),
        (@"\bOpenTelemetry\b|\bDiagnostics\.Metrics\b", [Metrics]),
        (@"\bSqlite[A-Z]|Data\.Sqlite", [Search, Insight, Ledger, "Commands/StaffCommand.cs"]),
        (@"\bEntityFrameworkCore\b", [Ledger, $"{Ledger}.Migrations", "Staff/StaffSetup.cs"]),
        (@"\b(SignIn|User)Manager\b|\[Authorize\b", [Staff, SignIn, People, Desk, ChangesOfStaff]),
        (@"\bProcessStartInfo\b|\bProcess\.Start\b|\bnew Process\b", [Git]),
        (@"(?<![.\w])(File|FileInfo)[.(][A-Za-z]", [Storage, Meaning, Git, "Ledger/LedgerOnServer.cs"]),
        (@"(?<![.\w])FileStream[.(]", [Storage, "Logging/ConsoleInPieces.cs"]),
        (
            @"(?<![.\w])(Directory|DirectoryInfo|FileSystemWatcher)[.(]",
            [Storage, Git, "Ledger/LedgerOnServer.cs", "Staff/StaffSetup.cs"]
        ),
        (@"\bnew HtmlString\b|\bHtml\.Raw\b", [Layout]),
        (@"\.Everything\b", [Storage, .. RoomsOfWriting]),
        (@"\bStaffLibrary\b", [Content, Storage, .. RoomsOfWriting]),
        (
            @"\b(IServiceCollection|IServiceProvider|IConfiguration|GetRequiredService|GetService|IOptions)\b"
                + @"|\bEnvironment\.GetEnvironmentVariable\b|\.(Services|Configuration)\b",
            [SetupFiles, "Staff/PersonClaims.cs"]
        ),
        (@"^@inject\b", [Layout, DeskLayout]),
    ];

    private static readonly string[] SourceFiles = [.. RepositoryRoot.Files("src", ".cs", ".cshtml")];

    private const string FileThatNamesFacts = "src/CollagenInfo.Content/Facts/ToolFacts.cs";

    private static IEnumerable<string> GroupsOfFacts => ShippedContent.Library.Facts.All.Select(fact => fact.Key.Split('.')[0]).Distinct();

    /// <summary>
    /// The key of a fact in a string of code, or the start of the keys of a group. Not the examples of rules, whose facts
    /// <c>RuleBookTests</c> checks, and not the file name "aftercare.ics".
    /// </summary>
    private static readonly string NameOfAFact = $@"[""'`]({string.Join('|', GroupsOfFacts)})\.(?!ics\b)[a-z.-]*[""'`]";

    [Fact]
    public void A_file_uses_only_the_rooms_that_its_room_may() =>
        Nothing.Found(
            from file in SourceFiles
            let room = RoomOf(file)
            from used in RoomsNamedIn(ReadSource(file), room)
            where used != room && !Uses.GetValueOrDefault(room, []).Contains(used)
            select $"{file} uses {used}"
        );

    [Fact]
    public void A_file_uses_only_what_its_room_keeps() =>
        Nothing.Found(
            from file in SourceFiles
            from kept in Kept
            where !kept.Keepers.Any(keeper => keeper == RoomOf(file) || file.EndsWith(keeper, StringComparison.Ordinal))
            where Regex.IsMatch(ReadSource(file), kept.Thing, RegexOptions.Multiline, TimeSpan.FromSeconds(5))
            select $"{file} uses {kept.Thing}"
        );

    /// <summary>If a fact is renamed, <c>ToolFactsCheck</c> can report it only if <c>ToolFacts</c> lists it.</summary>
    [Fact]
    public void Only_one_file_names_facts()
    {
        var files = RepositoryRoot.Files("src", ".cs", ".cshtml", ".js").ToList();

        Assert.Equal([FileThatNamesFacts], files.Where(file => IsFound(ReadAll(file), NameOfAFact)));
    }

    [Fact]
    public void A_file_lies_in_the_folder_of_its_namespace() =>
        Nothing.Found(
            from file in SourceFiles
            let declared = Namespace().Match(ReadSource(file))
            where declared.Success && declared.Groups["name"].Value != RoomOf(file)
            select $"{file} says {declared.Groups["name"].Value}"
        );

    [Fact]
    public void Every_room_of_the_plan_is_built() =>
        Assert.Equal(
            Uses.Keys.Order(StringComparer.Ordinal),
            SourceFiles.Select(RoomOf).Distinct().Order(StringComparer.Ordinal)
        );

    /// <summary>Tests the test: a line of code in the room Facts, which may use no other room.</summary>
    [Theory]
    [InlineData("using CollagenInfo.Content.Storage;", Storage)]
    [InlineData("using CollagenInfo.Content.Cellar;", "CollagenInfo.Content.Cellar")]
    [InlineData("using static CollagenInfo.Content.Checks.RuleBook;", Checks)]
    [InlineData("var folder = CollagenInfo.Content.Storage.ContentFolder.Locate();", Storage)]
    [InlineData("var folder = Storage.ContentFolder.Locate();", Storage)]
    [InlineData("public static Fact? Find(Slug slug) => null;", Content)]
    [InlineData("private readonly List<Article> all = [];", Content)]
    [InlineData("var library = new ContentLibrary([], []);", Content)]
    [InlineData("foreach (Article a in all)", Content)]
    [InlineData("return page is Topic t && t.IsKept;", Content)]
    [InlineData("internal sealed class Leaflet : ContentPage", Content)]
    [InlineData("private readonly Dictionary<Article, int> counts = [];", Content)]
    [InlineData("Func<Slug, int> order,", Content)]
    [InlineData("var topic = page as Topic;", Content)]
    [InlineData("case Article:", Content)]
    [InlineData("where T : ContentPage", Content)]
    [InlineData("private (Article, int) Counted() => all;", Content)]
    [InlineData("page switch { Article => 1, _ => 2 }", Content)]
    [InlineData("typeof(Topic).Name", Content)]
    public void A_room_is_seen_however_it_is_used(string line, string used) => Assert.Equal([used], RoomsNamedIn(line, Facts));

    [Theory]
    [InlineData("public string? Article { get; init; }")]
    [InlineData("var text = \"an Article (a page)\";")]
    [InlineData("var rule = facts.Article.Length;")]
    [InlineData("new Reading { Article = text }")]
    [InlineData("Read(Article: text)")]
    [InlineData("public string Topic => text;")]
    public void What_only_sounds_like_another_room_uses_none(string line) => Assert.Empty(RoomsNamedIn(line, Facts));

    private static IEnumerable<string> RoomsNamedIn(string source, string room)
    {
        var full = FullNames()
            .Matches(source)
            .Select(match => match.Groups["namespace"].Success ? match.Groups["namespace"].Value : DrawnRoom(match.Value));
        return full.OfType<string>().Concat(RoomsBeside(source, room)).Concat(RoomsAround(source, room)).Distinct();
    }

    /// <summary>The room to which a full name belongs.</summary>
    private static string? DrawnRoom(string name) =>
        Uses.Keys.Where(room => name == room || name.StartsWith(room + ".", StringComparison.Ordinal)).MaxBy(room => room.Length);

    /// <summary>Rooms named in part: in the same project, <c>Storage.X</c> needs no <c>using</c>.</summary>
    private static IEnumerable<string> RoomsBeside(string source, string room)
    {
        var project = room.StartsWith(Content, StringComparison.Ordinal) ? Content : Program;
        return Uses
            .Keys.Where(other => other.StartsWith(project + ".", StringComparison.Ordinal))
            .Where(other => IsFound(source, $@"(?<![.\w""@]){Regex.Escape(other[(project.Length + 1)..])}\.[A-Z]"));
    }

    /// <summary>Outer namespaces need no <c>using</c> either, so their use is recognized by the names of their types.</summary>
    private static IEnumerable<string> RoomsAround(string source, string room)
    {
        var code = Texts().Replace(source, "");
        return Uses
            .Keys.Where(around => room.StartsWith(around + ".", StringComparison.Ordinal) && TypesOf[around].Any())
            .Where(around =>
            {
                var types = $@"({string.Join('|', TypesOf[around])})\b";
                return IsFound(code, $"{Before}{types}|(?<!{NameOfAMember}){NoMember}{types}(?!{Given})");
            });
    }

    /// <summary>What stands before a type, although it is a word.</summary>
    private const string Before = @"\b(is|is not|as|case|new|in|or|where \w+ :|static|readonly|public|private|protected|internal) ";

    /// <summary>A type before a name makes it the name of a member: <c>string? Article</c>.</summary>
    private const string NameOfAMember = @"[\w>?\]]\s";

    /// <summary>... and so does a dot: <c>facts.Article</c>.</summary>
    private const string NoMember = @"(?<![.\w])";

    /// <summary>A name to which something is given: <c>Article = x</c>, <c>Article: x</c>.</summary>
    private const string Given = @"\s*(=[^=>]|:)";

    /// <summary>The names of the types that a room declares.</summary>
    private static readonly ILookup<string, string> TypesOf = RepositoryRoot
        .Files("src", ".cs")
        .SelectMany(file => Types().Matches(ReadSource(file)).Select(type => (Room: RoomOf(file), Name: type.Groups["name"].Value)))
        .ToLookup(type => type.Room, type => type.Name);

    private static bool IsFound(string code, string pattern) =>
        Regex.IsMatch(code, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    private static string RoomOf(string file) =>
        Path.GetDirectoryName(file)!.Replace("src/", "", StringComparison.Ordinal).Replace('/', '.');

    /// <summary>The file without its comments.</summary>
    private static string ReadSource(string file) => Comments().Replace(ReadAll(file), "");

    private static string ReadAll(string file) => File.ReadAllText(RepositoryRoot.PathOf(file));

    /// <summary>A full name: of a namespace in a <c>using</c>, or of something in a namespace.</summary>
    [GeneratedRegex(
        @"\busing (?<namespace>CollagenInfo(\.\w+)+)|\bCollagenInfo(\.\w+)+",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex FullNames();

    [GeneratedRegex(
        @"^(public|internal)[\w ]* (class|interface|enum|(record )?struct|record) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Types();

    [GeneratedRegex(
        @"'""'|""{3}.*?""{3}|""(\\.|[^""\\\n])*""",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Texts();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Comments();
}
