using System.Threading.RateLimiting;
using CollagenInfo.Content.History;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.LiveContent;
using CollagenInfo.Web.Settings;
using CollagenInfo.Web.Staff.Changes;
using CollagenInfo.Web.Staff.Desk;
using CollagenInfo.Web.Staff.Editor;
using CollagenInfo.Web.Staff.History;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Moving;
using CollagenInfo.Web.Staff.Notices;
using CollagenInfo.Web.Staff.Numbers;
using CollagenInfo.Web.Staff.Pictures;
using CollagenInfo.Web.Staff.Publishing;
using CollagenInfo.Web.Staff.Questions;
using CollagenInfo.Web.Staff.Sheets;
using CollagenInfo.Web.Staff.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.RateLimiting;

namespace CollagenInfo.Web.Staff;

/// <summary>
/// The desk of the clinic's staff, below one address. Patients do not notice it: it is opened after the site listens, its cookies go
/// to that address only, and no page for patients asks who somebody is.
/// </summary>
internal static partial class StaffSetup
{
    private const string Enabled = "Desk:Enabled";
    private const string Git = "Desk:Git";

    public static void AddDesk(this WebApplicationBuilder builder)
    {
        if (!IsEnabled(builder.Configuration) || ContentSetup.StateFolder(builder) is not { } state)
        {
            builder.Services.Where(service => !service.IsKeyedService).Select(service => service.ImplementationInstance)
                .OfType<ApplicationPartManager>().Single()
                .FeatureProviders.Add(new WithoutDesk());
            return;
        }

        builder.Services.Configure<MvcOptions>(pages => pages.Conventions.Add(new DeskConvention()));
        builder.Services.Configure<RouteOptions>(addresses => addresses.ConstraintMap.Add(SheetName.Constraint, typeof(SheetName)));
        var folder = new LedgerFolder(state);
        builder.Services.AddLedger(folder);
        builder.Services.AddPeople();
        builder.Services.AddForms(folder);
        builder.Services.AddRates();
        builder.Services.AddSignIn();
        builder.Services.AddEditing();
        builder.Services.AddSingleton(new PutAside(Path.Combine(state, LedgerFolder.NotForUs)));
        builder.Services.AddGit(Setting.OneOf(Git, builder.Configuration[Git], "off", "commit", "push") ?? "off");
    }

    /// <summary>Lets requests for the desk pass its entrance; without a desk, there is no page at its addresses.</summary>
    public static void UseDesk(this WebApplication app)
    {
        var ledger = app.Services.GetService<LedgerState>();
        if (ledger is null && IsEnabled(app.Configuration))
        {
            LogNoFolder(app.Logger);
        }

        var sheet = app.Services.GetRequiredService<Stylesheets>().AddressOf("desk");
        var clock = app.Services.GetRequiredService<TimeProvider>();
        app.Use(site =>
        {
            RequestDelegate desk = ledger is null ? NotFound : new DeskEntrance(ledger, site, sheet, clock, app.Logger).PassAsync;
            return visit =>
                visit.Request.Path.StartsWithSegments(DeskAddress.Today, StringComparison.OrdinalIgnoreCase) ? desk(visit) : site(visit);
        });
    }

    /// <summary>The folder in which the desk keeps its things, as the configuration sets it; null if there is no desk.</summary>
    public static string? ReadFolder()
    {
        var builder = SettingsSetup.Read();
        return IsEnabled(builder.Configuration) ? ContentSetup.StateFolder(builder) : null;
    }

    private static void AddPeople(this IServiceCollection services)
    {
        // Before Identity, which would add the framework's own.
        services.AddSingleton<IHttpContextAccessor, VisitAccessor>();
        services
            .AddAuthentication()
            .AddIdentityCookies(cookies =>
            {
                cookies.ApplicationCookie!.Configure(SessionCookie.Describe);
                cookies.TwoFactorUserIdCookie!.Configure(way => SessionCookie.Describe(way.Cookie));
            });
        services
            .AddIdentityCore<Person>(identity =>
            {
                // A name may have any letters, and is what people type.
                identity.User.AllowedUserNameCharacters = "";
                // The desk counts wrong tries by itself: passkeys must not wait for them.
                identity.Lockout.AllowedForNewUsers = false;
            })
            .AddEntityFrameworkStores<LedgerContext>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<PersonClaims>()
            .AddTokenProvider<AuthenticatorTokenProvider<Person>>(TokenOptions.DefaultAuthenticatorProvider);
        // With each request: who was removed or signed out must not get a new session from an old one.
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.Zero);
        services.Configure<AuthorizationOptions>(rights =>
            Array.ForEach(Ticks.All, tick => rights.AddPolicy(tick, policy => policy.RequireClaim(tick)))
        );
    }

    private static void AddForms(this IServiceCollection services, LedgerFolder folder)
    {
        services.AddDataProtection().SetApplicationName("CollagenInfo").PersistKeysToFileSystem(new DirectoryInfo(folder.Keys));
        // It would read the keys at the start, on the way to a patient's first page.
        services.Remove(services.Single(service => service.ImplementationType?.Name == "DataProtectionHostedService"));
        services.Configure<AntiforgeryOptions>(forms =>
        {
            SessionCookie.Describe(forms.Cookie);
            (forms.Cookie.Name, forms.FormFieldName) = (PostedAgain.SameSiteCookie, PostedAgain.Token);
            forms.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.AreaViewLocationFormats.Clear();
            razor.AreaViewLocationFormats.Add("/Staff/{2}/{0}.cshtml");
            razor.AreaViewLocationFormats.Add("/Staff/Layout/{0}.cshtml");
            razor.AreaViewLocationFormats.Add("/Layout/{0}.cshtml");
        });
    }

    private static void AddEditing(this IServiceCollection services)
    {
        services.AddSingleton<OneAtATime>();
        services.AddSingleton<OpenPages>();
        services.AddScoped<ChangeTitles>();
        services.AddScoped<ChangeBook>();
        services.AddScoped<Keeping>();
        services.AddScoped<Mending>();
        services.AddScoped<Proposals>();
        services.AddScoped<ChangeJudge>();
        services.AddScoped<PublishRecord>();
        services.AddScoped<Publisher>();
        services.AddScoped<DiskRecord>();
        services.AddSingleton<Func<IServiceScope, DiskRecord>>(_ => scope => scope.ServiceProvider.GetRequiredService<DiskRecord>());
        services.AddScoped<Renaming>();
        services.AddScoped<ChangeTexts>();
        services.AddScoped<ChangeWords>();
        services.AddScoped<ChangeViews>();
        services.AddScoped<OutsideViews>();
        services.AddScoped<SinceSigned>();
        services.AddScoped<PageName>();
        services.AddScoped<EditorFrames>();
        services.AddScoped<RenamedPages>();
        services.AddScoped<HistoryViews>();
        services.AddScoped<MovingViews>();
        services.AddScoped<RemovedPictures>();
        services.AddScoped<PictureShelf>();
        services.AddScoped<NumberViews>();
        services.AddScoped<FirstSteps>();
        services.AddScoped<SheetViews>();
        services.AddScoped<WordViews>();
        services.AddScoped<NoticeViews>();
        services.AddHostedService<DiskFollower>();
    }

    private static void AddGit(this IServiceCollection services, string wish)
    {
        services.AddSingleton(all => new GitFolder(all.GetRequiredService<ContentRepository>().Folder));
        services.AddSingleton(new GitDelay { Pushes = wish == "push" });
        if (wish != "off")
        {
            services.AddHostedService<GitFollower>();
        }
    }

    private static void AddRates(this IServiceCollection services) =>
        services.Configure<RateLimiterOptions>(limits =>
        {
            foreach (var (name, tries) in DeskRates.InAMinute)
            {
                limits.AddPolicy(name, visit =>
                    RateLimitPartition.GetFixedWindowLimiter(ClientNetwork.NameOf(visit.Connection.RemoteIpAddress), _ =>
                        DeskRates.Minute(tries)
                    )
                );
            }
        });

    private static bool IsEnabled(IConfiguration settings) => Setting.YesOrNo(Enabled, settings[Enabled]) ?? true;

    private static Task NotFound(HttpContext visit)
    {
        visit.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Information, "There is no staff desk, because State:Folder says that nothing is to be kept.")]
    private static partial void LogNoFolder(ILogger log);
}
