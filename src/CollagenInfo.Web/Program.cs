using CollagenInfo.Web.Caching;
using CollagenInfo.Web.Commands;
using CollagenInfo.Web.Development;
using CollagenInfo.Web.Hosting;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.LiveContent;
using CollagenInfo.Web.Logging;
using CollagenInfo.Web.Metrics;
using CollagenInfo.Web.Refusals;
using CollagenInfo.Web.Runtime;
using CollagenInfo.Web.Search;
using CollagenInfo.Web.Settings;
using CollagenInfo.Web.Staff;

SettingsSetup.TellFaults(CommandLine.IsAsked(args) ? CommandLine.CouldNotRun : SettingsSetup.CouldNotStart);
SettingsSetup.SetLanguage();
if (CommandLine.IsAsked(args))
{
    return CommandLine.Run(args, ContentSetup.ReadFolder, InsightSetup.ReadFile, StaffSetup.ReadFolder);
}

RuntimeSetup.Tune();
var builder = SettingsSetup.Read(args);

builder.AddAddress();       // where the site listens
builder.AddHttps();         // by HTTPS
builder.AddRefusals();      // under its own names
builder.AddLogs();          // one event for each request, and what is wrong in the content
builder.AddContent();       // content/ on disk, one library in memory, kept up to date
builder.AddSearch();        // an index in memory that follows the library
builder.AddPages();         // controllers, each with its views beside it
builder.AddDevelopment();   // a page of every block, in Development only
builder.AddCompression();   // what is made for one reader is compressed while it is sent
builder.AddPageCache();     // pages rendered once for each library, then answered from memory
builder.AddInsight();       // what people looked for and did not find, if the clinic wants to know
builder.AddRateLimits();    // how often one client may search
builder.AddServing();       // how it stops
builder.AddDesk();          // where the clinic's staff write, below one address
builder.AddHealth();        // whether the program runs, for whoever watches it
builder.AddMetrics();       // how it is doing in numbers, if wanted

var app = builder.Build();
var reading = app.BeginReading(); // beside all that follows

// A request passes these from top to bottom, its response from bottom to top.
app.UseClientAddresses();                           // first: the others go by who asks, and whether by HTTPS
app.UseRequestLog();                                // outside of what may fail or answer early, so that no request goes unlogged
app.UseMetrics();                                   // the same: counts what was answered, whoever answered it
app.UseExceptionHandler("/errors/500");             // around everything that can break
app.UseHstsForAYear();                              // before the cache, which does not keep this header: it is for HTTPS alone
app.UseRefusals();                                  // before the cache, which answers whatever it has
app.UsePageCache();                                 // keeps whole answers, so all that writes a header for everybody comes below
app.UseResponseCompression();                       // below the cache, which compresses by itself, and better
app.UseSecurityHeaders();                           // before whatever may answer or refuse, so that every answer has them
app.UseNoStoreForPosts();                           // the same for what was sent: the refusal of a form is not kept either
app.UseStatusCodePagesWithReExecute("/errors/{0}"); // gives an empty answer its page; what comes below only sets the status
app.UseDesk();                                      // has its own answers, and lets nobody in before it is open
app.UseMovedPages();                                // inside: an old address is not a missing page
app.UseCanonicalAddresses();                        // before routing, which would take /Clinic/ for /clinic
app.UseRouting();
app.UseAuthentication();                            // named, or the framework puts both before everything, pages from memory too
app.UseAuthorization();
app.UseRateLimiter();                               // after routing, which knows whether a limit goes for the address

// As request delegates, which read their address by themselves: code that binds parameters is made anew at each start.
app.MapStylesheets();
app.MapContentImages();
app.MapStaticAssets();
app.MapScriptsOfOtherVersions();
app.MapHealth();
app.MapPages();
app.MapDevelopment();
app.TellMisspeltSettings();

return app.Serve(reading);
