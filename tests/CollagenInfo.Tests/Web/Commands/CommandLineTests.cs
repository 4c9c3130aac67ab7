using System.Reflection;
using CollagenInfo.Web.Commands;

namespace CollagenInfo.Tests.Web.Commands;

public class CommandLineTests
{
    [Theory]
    [InlineData(true, "check", "content", "--json")]
    [InlineData(true, "insight", "--json")]
    [InlineData(true, "--help")]
    [InlineData(true, "--version")]
    [InlineData(true, "chekc")]
    [InlineData(false)]
    [InlineData(false, "--urls", "http://localhost:5081")]
    [InlineData(false, "--environment=Development")]
    [InlineData(false, "/urls=http://localhost:5081")]
    [InlineData(false, "urls=http://localhost:5081")]
    public void Words_are_commands_and_settings_are_not(bool isCommand, params string[] arguments) =>
        Assert.Equal(isCommand, CommandLine.IsAsked(arguments));

    [Fact]
    public void The_version_is_a_real_one_and_tells_the_commit() => Assert.Matches(
        @"^(?!1\.0\.0\+)[1-9]\d*\.\d+\.\d+\+[0-9a-f]{40}\z",
        typeof(Program).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);

    [Fact]
    public void The_program_needs_nothing_that_draws_on_windows_only() => Assert.DoesNotContain(
        "System.Drawing.Common",
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "CollagenInfo.Web.deps.json")),
        StringComparison.Ordinal);
}
