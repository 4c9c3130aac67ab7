using CollagenInfo.Web.Commands;
using CollagenInfo.Web.Hosting;

if (CommandLine.Knows(args))
{
    return CommandLine.Run(args);
}

var builder = WebApplication.CreateBuilder(args);

builder.AddAddress();   // where the site listens
builder.AddLogs();      // one line for each request, and what is wrong in the content
builder.AddContent();   // content/ on disk, one library in memory, kept up to date
builder.AddPages();     // controllers, each with its views beside it

var app = builder.Build();

app.UseRequestLog();
app.UseExceptionHandler("/errors/500");
app.UseSecurityHeaders();
app.UsePrivateAnswers();
app.UseStatusCodePagesWithReExecute("/errors/{0}");
app.UseCanonicalAddresses();

app.MapStylesheet();
app.MapContentImages();
app.MapStaticAssets();
app.MapHealth();
app.MapControllers();

return app.Serve();
