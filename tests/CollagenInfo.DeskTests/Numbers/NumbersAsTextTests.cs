namespace CollagenInfo.DeskTests.Numbers;

/// <summary>Whoever writes numbers in the text of their file shows a reviewer all that changes with them.</summary>
public sealed class NumbersAsTextTests : IAsyncLifetime, IAsyncDisposable
{
    private const string File = "/staff/data/facts";
    private const string Wait = "After wrinkle-relaxing (botulinum toxin) injections in the area";

    private readonly DeskSite site = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_reviewer_sees_another_kind_of_number_what_it_said_and_what_else_is_new()
    {
        site.WithShippedContent();
        var writer = await site.SignInAsync();
        await writer.BeginAsync(File, $"{Wait}\n    atLeast: 2 weeks", $"{Wait}\n    atMost: 2 weeks");
        await writer.BeginAsync(File, "answer: \"We do not recommend needling at home.", "answer: \"We do recommend needling at home.");
        var change = await writer.BeginAsync(File, "atMost: 0.3 mm", "atMost: 0.25 mm");

        var page = await writer.ReadAsync($"/staff/changes/{change}");

        var findings = page.QuerySelector("[aria-labelledby=findings]")!.Words();
        Assert.Contains($"{Wait}, at least this: 2 weeks -> at most this: 2 weeks", findings, StringComparison.Ordinal);
        Assert.Contains("more than the number is not as it was", findings, StringComparison.Ordinal);
        var said = page.QuerySelector("[aria-labelledby=difference]")!.Words();
        Assert.Contains("at least this: 2 weeks", said, StringComparison.Ordinal);
        Assert.Contains("at most this: 2 weeks", said, StringComparison.Ordinal);
        Assert.Contains("needles longer than 0.3 mm", said, StringComparison.Ordinal);
        Assert.Contains("needles longer than 0.25 mm", said, StringComparison.Ordinal);
    }
}
