using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace CollagenInfo.Tests.Support;

/// <summary>
/// The whole site in memory, with its own content folder. Tests that change it make their own; test classes that only read share
/// one.
/// </summary>
public class Site : WebApplicationFactory<Program>
{
    private const string Sources = """
        S1:
          kind: journal
          authors: Doe J
          title: Wound healing after needling
          publisher: Journal of Skin
          year: 2021
          address: https://journal.example/healing
        S2:
          kind: nhs
          title: A leaflet without an address
          publisher: A hospital
        """;

    private const string Desk = "Desk:Enabled";

    private readonly TestContentFolder content = new();
    private readonly List<Action<IServiceCollection>> changes = [];
    private readonly Dictionary<string, string> settings = [];
    private HttpClient? reader;

    public Site()
    {
        Without("home.yml");
        With("sources.yml", Sources);
        WithTopic("aftercare", "Aftercare");
        WithArticle("aftercare/makeup", "Wait {{ aftercare.makeup }}.");
    }

    public string Folder => content.FullName;

    /// <summary>Starts the site at the first request; does not follow redirects or keep cookies.</summary>
    private HttpClient Reader =>
        reader ??= CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    public Site With(string file, string text)
    {
        content.With(file, text);
        return this;
    }

    public Site Without(string file)
    {
        content.Without(file);
        return this;
    }

    public Site WithShippedContent()
    {
        content.WithShippedContent();
        return this;
    }

    public Site WithEdit(string file, string before, string after)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        Assert.Contains(before, text, StringComparison.Ordinal);
        return With(file, text.Replace(before, after, StringComparison.Ordinal));
    }

    public Site WithTopic(string slug, string title, string keys = "order: 0", string introduction = "") =>
        With($"{slug}/index.md", $"---\ntitle: {title}\nsummary: All about {slug}.\n{keys}\n---\n{introduction}\n");

    /// <summary>Adds an article; its title is made from its slug unless one is given.</summary>
    public Site WithArticle(string place, string body, string keys = "order: 0", string? title = null, string? summary = null) =>
        With(
            $"{place}.md",
            $"---\ntitle: {title ?? TitleOf(place)}\nsummary: {summary ?? $"The summary of {place}."}\n{keys}\n---\n\n{body}\n"
        );

    /// <summary>Signs the current text of an article.</summary>
    public Site WithSignature(string place, string on, string next)
    {
        var library = ContentRepository.Open(Folder, _ => [], TimeProvider.System).Everything;
        var article = library.Articles.Single(candidate => candidate.Address == $"/{place}");
        var review =
            $"review:\n  by: Ada Example\n  role: Dermatologist\n  on: {on}\n  next: {next}\n"
            + $"  text: {SignedText.Fingerprint(library, article)}";
        return WithEdit($"{place}.md", "\n---\n", $"\n{review}\n---\n");
    }

    /// <summary>Signs what a tool can tell now.</summary>
    public Site WithSignedTool(SitePage tool, string on, string next)
    {
        var library = ContentRepository.Open(Folder, _ => [], TimeProvider.System).Everything;
        return With(
            SignedTool.File,
            $"{SignedTool.NameOf(tool)}:\n  by: Ada Example\n  role: Dermatologist\n  on: {on}\n  next: {next}\n"
                + $"  text: {ToolText.Fingerprint(library, tool)}\n"
        );
    }

    public Site WithClock(TimeProvider clock)
    {
        changes.Add(services => services.AddSingleton(clock));
        return this;
    }

    /// <summary>Adds something that runs in the background.</summary>
    public Site WithBackground(IHostedService service)
    {
        changes.Add(services => services.AddSingleton(service));
        return this;
    }

    /// <summary>Makes every article throw.</summary>
    public Site WithBroken(string controller) => WithFilter(new BrokenPages(controller));

    public Site WithSetting(string name, string value)
    {
        settings[name] = value;
        return this;
    }

    /// <summary>Opens the desk, which costs each start a database.</summary>
    public Site WithDesk() => WithSetting(Desk, "true");

    public Site InDevelopment() => WithSetting("environment", "Development");

    /// <summary>Adds an MVC filter for every page.</summary>
    public Site WithFilter(IFilterMetadata filter)
    {
        changes.Add(services => services.Configure<MvcOptions>(pages => pages.Filters.Add(filter)));
        return this;
    }

    public Task<HttpResponseMessage> AskAsync(string address) => Reader.GetAsync(Absolute(address));

    public Task<HttpResponseMessage> AskAsync(HttpMethod method, string address) =>
        Reader.SendAsync(new HttpRequestMessage(method, Absolute(address)));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => Reader.SendAsync(request);

    /// <summary>Sends a request with one more header.</summary>
    public Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, string header, string value)
    {
        var question = new HttpRequestMessage(method, Absolute(address));
        question.Headers.TryAddWithoutValidation(header, value);
        return Reader.SendAsync(question);
    }

    /// <summary>Sends a form, as a browser without script does.</summary>
    public Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] answers) =>
        Reader.PostAsync(
            Absolute(address),
            new FormUrlEncodedContent(answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)))
        );

    /// <summary>The page that answers a form.</summary>
    public async Task<IDocument> AnswerAsync(string address, HttpStatusCode status, params (string Name, string Value)[] answers)
    {
        using var answer = await SendAsync(address, answers);
        Assert.Equal(status, answer.StatusCode);
        return await PageOf(answer);
    }

    public async Task<IDocument> ReadAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await AskAsync(address);
        Assert.Equal(status, answer.StatusCode);
        return await PageOf(answer);
    }

    public static async Task<IDocument> PageOf(HttpResponseMessage answer)
    {
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        content.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        settings
            .Aggregate(
                builder.UseEnvironment("Production").UseSetting(Desk, "false").UseSetting("Search:ByMeaning", "false"),
                (host, setting) => host.UseSetting(setting.Key, setting.Value)
            )
            .UseSetting("Content:Folder", Folder)
            .UseSetting("Serilog:MinimumLevel:Default", "Fatal")
            .ConfigureTestServices(ShareDatabaseModel)
            .ConfigureTestServices(HashQuickly)
            .ConfigureTestServices(services => changes.ForEach(change => change(services)));

    /// <summary>Entity Framework keeps a model and its queries for ever, for each log; so they have one in all sites.</summary>
    private static void ShareDatabaseModel(IServiceCollection services) =>
        services.ConfigureDbContext<LedgerContext>(ledger => ledger.UseLoggerFactory(NullLoggerFactory.Instance));

    /// <summary>What makes a password slow to guess makes it as slow to check, and nobody guesses those of tests.</summary>
    private static void HashQuickly(IServiceCollection services) =>
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000);

    private static Uri Absolute(string address) => new("http://localhost" + address);

    private static string TitleOf(string place)
    {
        var words = place.Split('/')[^1].Replace('-', ' ');
        return char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }
}
