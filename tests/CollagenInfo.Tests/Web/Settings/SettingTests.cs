using CollagenInfo.Web.LiveContent;
using CollagenInfo.Web.Refusals;
using CollagenInfo.Web.Settings;

namespace CollagenInfo.Tests.Web.Settings;

public class SettingTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("3600", 3600)]
    [InlineData(null, 5)]
    public void How_often_to_look_is_a_whole_number_in_its_range(string? written, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), ContentSettings.Parse(null, written, null).LookAgain);

    [Theory]
    [InlineData("banana")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("3601")]
    [InlineData("99999999999999999999")]
    public void Any_other_is_refused_with_the_range(string written)
    {
        var refused = Assert.Throws<SettingException>(() => ContentSettings.Parse(null, written, null));

        Assert.Equal(
            $"The setting Content:LookAgainSeconds is \"{written}\", but it must be a whole number from 1 to 3600.",
            refused.Message
        );
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("601")]
    public void How_long_something_settles_has_a_range_too(string written) =>
        Assert.Contains("Content:SettleSeconds", Assert.Throws<SettingException>(() => ContentSettings.Parse(null, null, written)).Message);

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData(null, null)]
    public void Yes_or_no_is_true_or_false(string? written, bool? isYes) => Assert.Equal(isYes, Setting.YesOrNo("Desk:Enabled", written));

    [Theory]
    [InlineData("")]
    [InlineData("no")]
    [InlineData("0")]
    public void Anything_else_is_refused(string written) =>
        Assert.Equal(
            $"The setting Desk:Enabled is \"{written}\", but it must be true or false.",
            Assert.Throws<SettingException>(() => Setting.YesOrNo("Desk:Enabled", written)).Message
        );

    [Fact]
    public void One_of_some_words_is_none_other()
    {
        Assert.Equal("push", Setting.OneOf("Desk:Git", "Push", "off", "commit", "push"));
        Assert.Null(Setting.OneOf("Desk:Git", null, "off", "commit", "push"));
        Assert.Equal(
            "The setting Desk:Git is \"yes\", but it must be off, commit or push.",
            Assert.Throws<SettingException>(() => Setting.OneOf("Desk:Git", "yes", "off", "commit", "push")).Message
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_content_folder_is_refused(string folder) =>
        Assert.Contains(
            "Content:Folder",
            Assert.Throws<SettingException>(() => ContentSettings.Parse(folder, null, null)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("clinic.example,www.clinic.example")]
    [InlineData("clinic.example www.clinic.example")]
    [InlineData("https://clinic.example")]
    [InlineData("clinic.example;http://www.clinic.example")]
    [InlineData("clinic.example:443")]
    [InlineData("clinic.example/path")]
    public void A_host_that_no_request_can_have_is_refused(string hosts) =>
        Assert.Contains(
            "separated by semicolons",
            Assert.Throws<SettingException>(() => HostNames.Parse(hosts)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(null)]
    [InlineData("*")]
    [InlineData("clinic.example; *.clinic.example;localhost;192.0.2.1;[::1];müller.example")]
    public void Names_and_addresses_of_hosts_are_accepted(string? hosts) => Assert.Null(Record.Exception(() => HostNames.Parse(hosts)));

    [Theory]
    [InlineData("Content:Foldr", "Content:Folder")]
    [InlineData("CONTENT:LOOKAGAINSECOND", "Content:LookAgainSeconds")]
    [InlineData("Insight:Path", "Insight:File")]
    [InlineData("Contents:Folder", "Content:Folder")]
    [InlineData("ForwardedHeaders:KnownProxy", "ForwardedHeaders:KnownProxies")]
    [InlineData("ForwardedHeader:KnownProxies", "ForwardedHeaders:KnownProxies")]
    [InlineData("AllowedHost", "AllowedHosts")]
    [InlineData("ALLOWED_HOSTS", "AllowedHosts")]
    [InlineData("Content:SomethingElse", "Content:Folder or Content:LookAgainSeconds or Content:SettleSeconds")]
    public void A_misspelt_name_is_told_with_the_nearest(string written, string nearest) =>
        Assert.Equal(
            $"The site has no setting {written}. Did you mean {nearest}?",
            Assert.Single(SettingNames.Misspelt(["PATH", written, "Content:Folder"]))
        );

    [Fact]
    public void What_belongs_to_others_is_not_told() =>
        Assert.Empty(
            SettingNames.Misspelt([
                .. SettingNames.Known,
                "content:folder",
                "PATH",
                "HOSTNAME",
                "urls",
                "contentRoot",
                "Serilog:MinimumLevel:Default",
                "Kestrel:Endpoints:Http:Url",
                "Logging:LogLevel:Default",
                "hostBuilder:reloadConfigOnChange",
            ])
        );

    [Fact]
    public void The_operators_manual_has_each_of_the_sites_own_settings()
    {
        var manual = File.ReadAllText(RepositoryRoot.PathOf("src/CollagenInfo.Web/README.md"));

        NotEmpty.All(SettingNames.Known, name => Assert.Contains($"`{name}`", manual, StringComparison.Ordinal));
    }
}
