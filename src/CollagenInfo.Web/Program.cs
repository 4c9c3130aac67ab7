using CollagenInfo.Web.Commands;
using CollagenInfo.Web.Hosting;

if (CommandLine.Knows(args))
{
    return CommandLine.Run(args, InsightSetup.ReadFile);
}

var builder = WebApplication.CreateBuilder(args);

builder.AddAddress();       // where the site listens
builder.AddHostAndHttps();    // by HTTPS, under its own names
builder.AddLogs();          // one line for each request, and what is wrong in the content
builder.AddContent();       // content/ on disk, one library in memory, kept up to date
builder.AddSearch();        // an index in memory that follows the library
builder.AddPages();         // controllers, each with its views beside it
builder.AddCompression();   // what is made for one reader is compressed while it is sent
builder.AddPageCache();     // pages rendered once for each library, then answered from memory
builder.AddInsight();       // what people looked for and did not find, if the clinic wants to know
builder.AddRateLimits();    // how often one client may search

var app = builder.Build();

app.UseClientAddresses();
app.UseRequestLog();
app.UseExceptionHandler("/errors/500");
app.UseHstsForAYear();
app.UsePageCache();
app.UseResponseCompression();
app.UseSecurityHeaders();
app.UseNoStoreForPosts();
app.UseStatusCodePagesWithReExecute("/errors/{0}");
app.UseMovedPages();
app.UseCanonicalAddresses();
app.UseRouting();
app.UseRateLimiter();

app.MapStylesheets();
app.MapContentImages();
app.MapStaticAssets();
app.MapHealth();
app.MapPages();

return app.Serve();
