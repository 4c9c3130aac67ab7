using System.Net;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests.Editing;

/// <summary>A tool is signed for all that it can tell, and later changes of it are confirmed.</summary>
public sealed class SigningToolsTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Tool = "/tools/is-this-normal";
    private const string SignTool = "/staff/sign/tools/is-this-normal";
    private const string Symptoms = "/staff/data/symptoms";

    private const string Signs = """
        # What patients notice.
        redness:
          label: Redness that is new
          detail: On pale skin pink, on dark skin darker.
          steps:
            - is: expected
              until: aftercare.makeup
            - is: call-us
        fever:
          label: A high fever
          steps:
            - is: same-day

        """;

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 28, 18, 0, 0, TimeSpan.Zero));
    private readonly DeskSite site = new();

    public SigningToolsTests() => site.With("symptoms.yml", Signs).WithClock(clock);

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private string Signed => Path.Combine(site.Folder, SignedTool.File);

    [Fact]
    public async Task A_tool_is_signed_for_all_that_it_can_tell_and_says_so()
    {
        var clinician = await ClinicianAsync();

        var page = await clinician.ReadAsync(SignTool);
        var done = await clinician.DoAsync(SignTool, SignTool, ("next", "2027-05-28"));
        var shown = await site.ReadAsync(Tool);

        Assert.Equal(
            [
                "A high fever",
                "help the same day",
                "Redness that is new",
                "On pale skin pink, on dark skin darker.",
                "expected until 48 hours, then call us",
            ],
            page.QuerySelectorAll(".says > *").Select(part => part.TextContent).Take(5)
        );
        Assert.Equal("2027-05-28", page.QuerySelector("#next")!.GetAttribute("value"));
        Assert.Equal("Signed. The tool says so now.", done.QuerySelector("[role=status]")!.TextContent);
        Assert.Contains("Clara, Dermatologist, signed this tool on November 28, 2026.", NoteOf(shown), StringComparison.Ordinal);
        Assert.Contains("\"lastReviewed\":\"2026-11-28\"", shown.Head!.InnerHtml, StringComparison.Ordinal);
        Assert.EndsWith(
            $"is-this-normal:\n  by: Clara\n  role: Dermatologist\n  on: 2026-11-28\n  next: 2027-05-28\n  text: {FingerprintNow()}\n",
            await File.ReadAllTextAsync(Signed),
            StringComparison.Ordinal
        );
        Assert.Contains("Clara Signed", await site.JournalAsync());
        Assert.Contains("1 of 6 tools are signed", (await clinician.ReadAsync("/staff")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("is: call-us", await File.ReadAllTextAsync(Path.Combine(site.Folder, "symptoms.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_a_signed_tool_tells_is_confirmed_with_its_change_and_told_if_it_was_not()
    {
        const string WhenCanI = "/tools/when-can-i";
        site.With("activities.yml", "makeup:\n  question: wear makeup\n  fact: aftercare.makeup\n");
        var (clinician, writer) = (await ClinicianAsync(), await site.SignInAsync());
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes);
        await clinician.DoAsync($"/staff/sign{WhenCanI}", $"/staff/sign{WhenCanI}", ("next", "2027-05-28"));

        var change = await writer.BeginAsync("/staff/data/facts", "48 hours", "72 hours");
        using var proposed = await writer.SendAsync($"/staff/changes/{change}", $"/staff/changes/{change}/propose");
        var proposal = await clinician.ReadAsync($"/staff/changes/{change}");
        await clinician.PublishAsync(change);
        var confirmed = NoteOf(await site.ReadAsync(WhenCanI));
        var next = await publisher.BeginAsync("/staff/data/facts", "72 hours", "96 hours");
        await publisher.DoAsync($"/staff/changes/{next}", $"/staff/changes/{next}/ahead", ("reason", "Phone line down"));

        Assert.Contains("1 page or tool that is signed: “When can I", proposal.MainPart().Words(), StringComparison.Ordinal);
        Assert.Contains("confirmed a later change on November 28, 2026", confirmed, StringComparison.Ordinal);
        Assert.StartsWith("This tool, or a number in it, has changed", NoteOf(await site.ReadAsync(WhenCanI)), StringComparison.Ordinal);
        Assert.Contains("Clara ConfirmedAndPublished", await site.JournalAsync());
    }

    [Fact]
    public async Task A_comment_and_a_wrapped_line_leave_it_signed_and_a_comma_does_not()
    {
        await SignAsync(await ClinicianAsync());

        EditOnDisk("# What patients notice.", "# What they see.");
        EditOnDisk("label: Redness that is new", "label: Redness that\n    is new");
        var wrapped = await NoteAsync();
        EditOnDisk("pink, on", "pink on");

        Assert.Contains("signed this tool", wrapped, StringComparison.Ordinal);
        Assert.StartsWith(
            "This tool, or a number in it, has changed since Clara, Dermatologist, signed it",
            await NoteAsync(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("lastReviewed", (await site.ReadAsync(Tool)).Head!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_made_less_urgent_is_told_as_less_careful_and_the_tool_says_that_it_has_changed()
    {
        var clinician = await ClinicianAsync();
        await SignAsync(clinician);
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes);
        var change = await publisher.BeginAsync(Symptoms, "- is: same-day", "- is: call-us");
        var proposal = await publisher.ReadAsync($"/staff/changes/{change}");
        await publisher.DoAsync(
            $"/staff/changes/{change}",
            $"/staff/changes/{change}/ahead",
            ("reason", "Phone line down")
        );

        var note = await NoteAsync();
        var today = await clinician.ReadAsync("/staff");
        var data = await publisher.ReadAsync(Symptoms);
        var form = await publisher.ReadAsync("/staff/symptoms");

        Assert.Contains(
            "the sign 'A high fever' is less urgent. That is less careful.",
            proposal.QuerySelector("#findings")!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("1 page or tool that is signed: “Is this normal?", proposal.Body!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("This tool, or a number in it, has changed", note, StringComparison.Ordinal);
        Assert.Contains("1 change since you signed: 1 sentence", today.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "“Is this normal?” has changed since it was signed: 1 sentence",
            data.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "A high fever: call us",
            data.QuerySelector(".difference")!.TextContent.Replace("[new: ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

        Assert.Equal(data.QuerySelector(".difference")!.TextContent, form.QuerySelector(".difference")!.TextContent);

        using var later = await clinician.SendAsync($"/staff/changes/{change}", $"/staff/changes/{change}/confirm-later");
        var done = await clinician.DoAsync(SignTool, SignTool + "/confirm");

        Assert.Equal(SignTool, later.Headers.Location!.OriginalString);
        Assert.StartsWith("Confirmed.", done.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Clara, Dermatologist, confirmed a later change on November 28, 2026.",
            await NoteAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(Symptoms, "pink, on", "pink; on")]
    [InlineData("/staff/data/facts", "48 hours", "72 hours")]
    public async Task A_confirmed_change_keeps_the_signature_in_the_same_save(string file, string before, string after)
    {
        var clinician = await ClinicianAsync();
        await SignAsync(clinician);

        await clinician.PublishAsync(await clinician.BeginAsync(file, before, after));

        Assert.Contains("confirmed a later change on November 28, 2026.", await NoteAsync(), StringComparison.Ordinal);
        Assert.Contains($"text: {FingerprintNow()}", await File.ReadAllTextAsync(Signed), StringComparison.Ordinal);
        var together = await site.LedgerAsync(ledger =>
            ledger
                .FileVersions.Where(version => version.Why != "Signed" && version.How == WayIn.Desk)
                .Select(version => version.ChangeId)
                .ToListAsync()
        );
        Assert.Equal([together[0], together[0]], together);
    }

    [Fact]
    public async Task Confirming_makes_no_tool_signed_that_was_not()
    {
        var clinician = await ClinicianAsync();

        await clinician.PublishAsync(await clinician.BeginAsync(Symptoms, "pink, on", "pink; on"));

        Assert.StartsWith("This tool is written from published sources.", await NoteAsync(), StringComparison.Ordinal);
        Assert.False(File.Exists(Signed));
    }

    [Fact]
    public async Task Nobody_writes_a_signature_of_a_tool_by_hand()
    {
        var clinician = await ClinicianAsync();
        await SignAsync(clinician);
        var change = await clinician.BeginAsync("/staff/data/signed", "by: Clara", "by: Ada");

        var page = await clinician.PublishAsync(change, HttpStatusCode.Conflict);

        Assert.Contains("Only signing writes", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("by: Clara", await File.ReadAllTextAsync(Signed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_sign_reads_what_a_tool_tells_and_has_no_right_to_sign_it()
    {
        var writer = await site.SignInAsync();
        var page = await writer.ReadAsync(SignTool);
        var pages = await writer.ReadAsync("/staff/pages?find=normal");
        var token = pages.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var answer = await writer.PostAsync(SignTool, ("__RequestVerificationToken", token), ("next", "2027-05-28"));

        Assert.Empty(page.QuerySelectorAll("form[action^='/staff/sign/']"));
        Assert.Contains("help the same day", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "On the site · not signed",
            pages.QuerySelector($"a[href='{SignTool}']")!.ParentElement!.NextElementSibling!.TextContent.Trim()
        );
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(File.Exists(Signed));
    }

    [Fact]
    public async Task A_tool_that_changes_while_it_is_read_is_not_signed()
    {
        var clinician = await ClinicianAsync();
        var page = await clinician.ReadAsync(SignTool);
        EditOnDisk("same-day", "emergency");

        using var answer = await clinician.SendAsync(page, SignTool, ("next", "2027-05-28"));

        Assert.Contains("has changed since you read it", (await Site.PageOf(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.False(File.Exists(Signed));
    }

    private async Task<DeskVisitor> ClinicianAsync()
    {
        var clinician = await site.SignInAsync("Clara", Ticks.Signs);
        await site.LedgerAsync(ledger =>
            ledger.Users.ExecuteUpdateAsync(set => set.SetProperty(person => person.JobTitle, "Dermatologist"))
        );
        return clinician;
    }

    private static async Task SignAsync(DeskVisitor clinician) =>
        await clinician.DoAsync(SignTool, SignTool, ("next", "2027-05-28"));

    private void EditOnDisk(string before, string after)
    {
        site.WithEdit("symptoms.yml", before, after);
        site.ContentNow.Refresh();
    }

    private async Task<string> NoteAsync() => NoteOf(await site.ReadAsync(Tool));

    private static string NoteOf(AngleSharp.Dom.IDocument page) => page.QuerySelector(".note-box p")!.TextContent;

    private string FingerprintNow() => ToolText.Fingerprint(site.ContentNow.Everything, SitePages.Symptoms);
}
