using CollagenInfo.Content;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public sealed class SignedToolsEditTests : IDisposable
{
    private static readonly Review Review = new("Clara", "Dermatologist", new DateOnly(2026, 11, 28), new DateOnly(2027, 5, 28), "tool1:0");

    private readonly TestContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_first_sign_off_begins_the_file()
    {
        var edit = SignedToolsEdit.Set(null, SitePages.Symptoms, Review);

        Assert.StartsWith("# ", edit.Text, StringComparison.Ordinal);
        Assert.EndsWith(
            "\nis-this-normal:\n  by: Clara\n  role: Dermatologist\n  on: 2026-11-28\n  next: 2027-05-28\n  text: tool1:0\n",
            edit.Text,
            StringComparison.Ordinal
        );
        Assert.Equal([new SignedTool("is-this-normal", Review, 2)], Read(edit.Text!));
    }

    [Fact]
    public void Another_one_leaves_every_other_byte_and_one_of_the_same_tool_takes_its_place()
    {
        var first = SignedToolsEdit.Set(null, SitePages.Symptoms, Review).Text! + "# a remark\n";
        var second = SignedToolsEdit.Set(first, SitePages.Suitability, Review).Text!;
        var confirmed = Review with { Text = "tool1:1", Confirmed = new ConfirmedChange("Carl", "Nurse", new DateOnly(2026, 12, 1)) };
        var third = SignedToolsEdit.Set(second, SitePages.Symptoms, confirmed).Text!;

        Assert.Contains("# a remark\n", third, StringComparison.Ordinal);
        Assert.Equal(
            second.Replace(
                "  text: tool1:0\n",
                "  text: tool1:1\n  confirmed: { by: Carl, role: Nurse, on: 2026-12-01 }\n",
                StringComparison.Ordinal
            )[..second.IndexOf("suitability", StringComparison.Ordinal)],
            third[..second.IndexOf("suitability", StringComparison.Ordinal)]
        );
        Assert.Equal([("is-this-normal", confirmed), ("suitability", Review)], Read(third).Select(tool => (tool.Name, tool.Review)));
    }

    [Theory]
    [InlineData("is-this-norml:\n  by: A\n", "'is-this-norml' is not a known key.")]
    [InlineData(
        "is-this-normal:\n  by: A\n  role: B\n  on: soon\n  next: 2027-01-01\n  text: x\n",
        "'on: soon' is not a date that exists."
    )]
    [InlineData("is-this-normal:\n  by: A\n  role: B\n  text: x\n", "The sign-off lacks the day it was made or the day of the next one.")]
    public void What_cannot_be_read_is_told(string text, string told)
    {
        folder.With(SignedTool.File, text);

        Assert.Contains(told, folder.OpenUnchecked().Problems.Select(problem => problem.Message));
    }

    private IReadOnlyList<SignedTool> Read(string text)
    {
        folder.With(SignedTool.File, text);
        return folder.OpenUnchecked().Everything.Data.SignedTools;
    }
}
