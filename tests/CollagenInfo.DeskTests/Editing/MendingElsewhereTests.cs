using System.Net;
using AngleSharp.Dom;
using CollagenInfo.Content;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.Editing;

/// <summary>What stands in two files of the shipped content is changed in one change, by buttons, and goes on the site together.</summary>
public sealed class MendingElsewhereTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Reason = "A pacemaker or another implant with a battery";
    private const string Page = "Is it right for me? Reasons not to have microneedling";
    private const string Reasons = "/staff/edit/contraindications/is-it-right-for-me";
    private const string Help = "/staff/edit/aftercare/when-to-get-help";
    private const string SignTool = "/staff/sign/tools/is-this-normal";
    private const string OnTheDay = "/staff/edit/sessions/on-the-day";
    private const string NumbingAtHome = "Do not put on numbing cream at home, unless we told you exactly how.";
    private const string Until = "\nother-sentences:\n";

    private readonly DeskSite desk = new();

    public MendingElsewhereTests() => desk.WithShippedContent();

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_new_reason_and_its_line_on_the_page_are_one_change()
    {
        var (nurse, clinician) = await PeopleAsync();
        var form = await nurse.FillInAsync(
            "/staff/suitability/do-not-treat/new",
            ("field-id", "pacemaker"),
            ("field-text", Reason),
            ("field-sources", "S08")
        );

        Assert.Equal([$"Mend \"{Page}\" in this change"], WordsOf(MendsOf(form)));
        var editor = await MendAsync(nurse, form, MendsOf(form)[0]);
        Assert.Equal(Page, editor.QuerySelector("h1")!.TextContent);
        var change = await nurse.BeginAsync(
            Reasons,
            "- You are under {{ age.minimum }} of age.",
            "- You have a pacemaker or another implant with a battery.\n- You are under {{ age.minimum }} of age."
        );

        await ConfirmAsync(nurse, clinician, change);
        Assert.Contains(Reason, (await desk.ReadAsync("/tools/suitability")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "You have a pacemaker",
            (await desk.ReadAsync("/contraindications/is-it-right-for-me")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_sign_that_is_made_less_urgent_takes_its_page_and_its_lines_along()
    {
        var (nurse, clinician) = await PeopleAsync();
        var signing = await clinician.ReadAsync(SignTool);
        using var signed = await clinician.SendAsync(
            signing,
            SignTool,
            ("next", signing.QuerySelector("#next")!.GetAttribute("value")!)
        );
        var form = await nurse.FillInAsync("/staff/symptoms/sign/pus", ("field-steps.0.is", "call-us"));

        Assert.Equal(
            [
                "From now on this must stand: \"Pus: a reason to call us\"",
                "It need not stand any more",
                "Mend \"When to get help after treatment\" in this change",
            ],
            WordsOf(MendsOf(form))
        );
        Assert.StartsWith($"{Help}?line=", await AddressOfMendAsync(nurse, form, MendsOf(form)[2]), StringComparison.Ordinal);
        await nurse.BeginAsync(Help, "- you see pus, or red or darker streaks", "- you see red or darker streaks");
        var change = await nurse.BeginAsync(Help, "## Call us when we are open if:\n", "## Call us when we are open if:\n\n- you see pus");
        var page = await nurse.ReadAsync($"/staff/changes/{change}");
        while (MendsOf(page).FirstOrDefault(way => way.TextContent.StartsWith("From now on", StringComparison.Ordinal)) is { } way)
        {
            page = await MendAsync(nurse, page, way);
        }

        var proposal = await ConfirmAsync(nurse, clinician, change);
        Assert.Contains("1 page or tool that is signed: “Is this normal?”", proposal.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("the sign 'Pus' is less urgent. That is less careful.", FindingsOf(proposal));
        Assert.Contains("what must stand: from 'Pus: for the same day' to 'Pus: a reason to call us'", FindingsOf(proposal));
        Assert.Contains(
            "Clara, Dermatologist, confirmed a later change",
            (await desk.ReadAsync("/tools/is-this-normal")).QuerySelector(".note-box p")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_do_not_that_a_clinician_rewords_is_confirmed_with_what_must_stand_from_now_on()
    {
        const string Now = "Do not put on any numbing cream at home, unless we told you exactly how.";
        var (_, clinician) = await PeopleAsync();
        var change = await clinician.BeginAsync(OnTheDay, NumbingAtHome, Now);
        var alone = await clinician.ReadAsync($"/staff/changes/{change}");

        Assert.Null(alone.QuerySelector("form[action$='/confirm'], form[action$='/publish']"));
        Assert.Equal([$"From now on this must stand: \"{Now}\"", "It need not stand any more"], WordsOf(MendsOf(alone)));
        var mended = await MendAsync(clinician, alone, MendsOf(alone)[0]);

        Assert.Contains($"what must stand: from '{NumbingAtHome}' to '{Now}'", FindingsOf(mended));
        Assert.Empty(mended.QuerySelectorAll(".problem--mend"));
        await clinician.PublishAsync(change);
        AssertClean();
        Assert.Contains($"- '{Now}'", await File.ReadAllTextAsync(Path.Combine(desk.Folder, "vital.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_that_is_dropped_for_good_need_not_stand_any_more_if_a_clinician_confirms_it()
    {
        var (nurse, clinician) = await PeopleAsync();
        var change = await nurse.BeginAsync(OnTheDay, $"- {NumbingAtHome}\n", "");
        var alone = await nurse.ReadAsync($"/staff/changes/{change}");
        var forged = MendsOf(alone)[0].GetAttribute("value")!.Replace("\"now\":null", "\"now\":\"Anything.\"", StringComparison.Ordinal);
        using var refused = await nurse.SendAsync(alone, $"/staff/changes/{change}/mend", ("Mend", forged));

        Assert.Equal(["It need not stand any more"], WordsOf(MendsOf(alone)));
        var alert = (await Site.PageOf(refused)).QuerySelector("[role=alert]")!;
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("Nothing was mended", alert.TextContent, StringComparison.Ordinal);
        await MendAsync(nurse, alone, MendsOf(alone)[0]);
        var proposal = await ConfirmAsync(nurse, clinician, change);
        Assert.Contains($"need not stand any more: '{NumbingAtHome}'", FindingsOf(proposal));
    }

    [Fact]
    public async Task A_not_that_is_meant_is_confirmed_by_a_clinician()
    {
        const string Said = "Each short answer leads to a page that says more.";
        var (nurse, clinician) = await PeopleAsync();
        var change = await nurse.BeginAsync(
            "/staff/edit/about-cit/common-questions",
            Said,
            "Each short answer does not lead to a page that says more."
        );
        var alone = await nurse.ReadAsync($"/staff/changes/{change}");

        Assert.Equal(["The \"not\" is meant"], WordsOf(MendsOf(alone)));
        await MendAsync(nurse, alone, MendsOf(alone)[0]);
        await ConfirmAsync(nurse, clinician, change);
        Assert.DoesNotContain(Said, await File.ReadAllTextAsync(Path.Combine(desk.Folder, "vital.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_only_writes_mends_nothing_in_a_change_of_somebody_else()
    {
        var (nurse, clinician) = await PeopleAsync();
        var change = await clinician.BeginAsync(OnTheDay, "- Do not put on numbing", "- Do not put on any numbing");
        var mine = await clinician.ReadAsync($"/staff/changes/{change}");
        var own = await nurse.BeginAsync("/staff/edit/choosing/alternatives", "the", "The");
        var page = await nurse.ReadAsync($"/staff/changes/{own}");

        using var answer = await nurse.PostAsync(
            $"/staff/changes/{change}/mend",
            ("Mend", MendsOf(mine)[0].GetAttribute("value")!),
            ("__RequestVerificationToken", page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!)
        );

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(MendsOf(await nurse.ReadAsync($"/staff/changes/{change}")));
    }

    [Fact]
    public async Task What_was_proposed_by_itself_stays_so_and_is_not_taken_into_another_change()
    {
        var (nurse, _) = await PeopleAsync();
        var proposed = await nurse.BeginAsync(Reasons, "- You are under", "- You are still under");
        await ProposeAsync(nurse, proposed);
        var form = await nurse.FillInAsync(
            "/staff/suitability/do-not-treat/new",
            ("field-id", "pacemaker"),
            ("field-text", Reason),
            ("field-sources", "S08")
        );

        var refused = await RefusedAsync(nurse, form, MendsOf(form)[0]);

        Assert.Contains("another change of yours", refused, StringComparison.Ordinal);
        Assert.Equal(ChangeState.Proposed, (await FindAsync(proposed))?.State);
    }

    [Fact]
    public async Task What_is_taken_into_a_proposed_change_nobody_has_read_so_it_has_to_be_proposed_again()
    {
        var (nurse, _) = await PeopleAsync();
        var form = await nurse.FillInAsync(
            "/staff/suitability/do-not-treat/new",
            ("field-id", "pacemaker"),
            ("field-text", Reason),
            ("field-sources", "S08")
        );
        var change = await desk.LedgerAsync(ledger => ledger.Changes.Select(one => one.Id).SingleAsync());
        await ProposeAsync(nurse, change);

        await MendAsync(nurse, form, MendsOf(form)[0]);

        Assert.Equal(ChangeState.Unfinished, (await FindAsync(change))?.State);
    }

    [Fact]
    public async Task Who_mends_in_a_change_of_somebody_else_takes_nothing_along_that_they_have_begun()
    {
        var (nurse, clinician) = await PeopleAsync();
        var begun = await nurse.BeginAsync("/staff/data/vital", Until, Until + "# Not finished.\n");
        var change = await nurse.BeginAsync(OnTheDay, $"- {NumbingAtHome}\n", "");
        var page = await clinician.ReadAsync($"/staff/changes/{change}");

        var refused = await RefusedAsync(clinician, page, MendsOf(page)[0]);

        Assert.Contains("another change of Nora", refused, StringComparison.Ordinal);
        Assert.NotNull(await FindAsync(begun));
    }

    [Fact]
    public async Task What_cannot_be_written_leaves_both_changes_as_they_are()
    {
        var (nurse, _) = await PeopleAsync();
        var item = $"  - '{NumbingAtHome}'\n";
        var begun = await nurse.BeginAsync("/staff/data/vital", item, "");
        var change = await nurse.BeginAsync(OnTheDay, $"- {NumbingAtHome}\n", "");
        var page = await nurse.ReadAsync($"/staff/changes/{change}");

        using var answer = await SendAsync(nurse, page, MendsOf(page)[0]);

        var after = await Site.PageOf(answer);
        Assert.Equal(TitlesOf(page), TitlesOf(after));
        Assert.NotNull(await FindAsync(begun));
    }

    private async Task<(DeskVisitor Nurse, DeskVisitor Clinician)> PeopleAsync()
    {
        var (nurse, clinician) = (await desk.SignInAsync("Nora"), await desk.SignInAsync("Clara", Ticks.Signs));
        await desk.LedgerAsync(ledger =>
            ledger.Users.ExecuteUpdateAsync(set => set.SetProperty(person => person.JobTitle, "Dermatologist"))
        );
        return (nurse, clinician);
    }

    /// <summary>Proposes the change, confirms and publishes it, and looks whether all is well; the page that the clinician read.</summary>
    private async Task<IDocument> ConfirmAsync(DeskVisitor nurse, DeskVisitor clinician, int change)
    {
        await ProposeAsync(nurse, change);
        var proposal = await clinician.ReadAsync($"/staff/changes/{change}");
        await clinician.PublishAsync(change);
        AssertClean();
        return proposal;
    }

    private void AssertClean() => Assert.DoesNotContain(desk.ContentNow.Problems, problem => problem.Severity is Severity.Error);

    private static List<IElement> MendsOf(IDocument page) =>
        [.. page.QuerySelectorAll("button[name=Mend]").DistinctBy(way => way.TextContent)];

    private static IEnumerable<string> WordsOf(IEnumerable<IElement> ways) => ways.Select(way => way.TextContent);

    private static List<string> FindingsOf(IDocument page) =>
        [.. page.QuerySelectorAll("#findings ~ ul li").Select(one => one.TextContent)];

    private static List<string> TitlesOf(IDocument page) =>
        [.. page.QuerySelectorAll("[aria-labelledby=difference] h3").Select(title => title.TextContent)];

    private static Task<IDocument> ProposeAsync(DeskVisitor person, int change) =>
        person.DoAsync($"/staff/changes/{change}", $"/staff/changes/{change}/propose", ("why", "As we agreed"));

    private Task<Change?> FindAsync(int change) => desk.LedgerAsync(ledger => ledger.Changes.FirstOrDefaultAsync(one => one.Id == change));

    private static Task<HttpResponseMessage> SendAsync(DeskVisitor person, IDocument page, IElement way) =>
        person.SendAsync(
            page,
            page.QuerySelector($"form#{way.GetAttribute("form")}")!.GetAttribute("action")!,
            ("Mend", way.GetAttribute("value")!)
        );

    /// <summary>What is said after a button that mends nothing.</summary>
    private static async Task<string> RefusedAsync(DeskVisitor person, IDocument page, IElement way)
    {
        using var answer = await SendAsync(person, page, way);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        return (await Site.PageOf(answer)).QuerySelector("[role=alert]")!.TextContent;
    }

    private static async Task<string> AddressOfMendAsync(DeskVisitor person, IDocument page, IElement way)
    {
        using var answer = await SendAsync(person, page, way);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task<IDocument> MendAsync(DeskVisitor person, IDocument page, IElement way) =>
        await person.ReadAsync((await AddressOfMendAsync(person, page, way)).Split('#')[0]);
}
