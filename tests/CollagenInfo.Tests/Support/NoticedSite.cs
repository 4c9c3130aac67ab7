using Microsoft.AspNetCore.Hosting;

namespace CollagenInfo.Tests.Support;

/// <summary>The whole site over a copy of the content that comes with it, with as long a notice as there can be above every page.</summary>
public sealed class NoticedSite : ClosedSite
{
    public const string Text =
        "Our phone is out of order because of the storm, and nobody can say when it will be mended. Please call the out-of-hours line, "
        + "which somebody answers all day. If you reach nobody and you worry about your skin, read when to get help, and do not wait for "
        + "us to call you back today or tomorrow.";

    private readonly Site copy = new Site().WithShippedContent().With("notices.yml", Notice);

    private static string Notice =>
        $"storm:\n  text: {Text}\n  from: 2020-01-01 08:00\n  until: 2090-01-02 18:00\n  article: aftercare/when-to-get-help.md\n";

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await copy.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Content:Folder", copy.Folder).UseSetting("State:Folder", "off");
    }
}
