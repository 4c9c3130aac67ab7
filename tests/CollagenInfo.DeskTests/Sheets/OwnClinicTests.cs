using AngleSharp.Dom;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.DeskTests.Sheets;

/// <summary>A clinic makes the site its own by the forms alone, and is told what it has left of the sample and what cannot be.</summary>
public sealed class OwnClinicTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Name = "/staff/clinic/name";
    private const string Phone = "/staff/clinic/phone";

    private readonly DeskSite desk = new();

    public async Task InitializeAsync()
    {
        desk.WithShippedContent().With("images/ada.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
        await desk.OpenAsync();
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_clinic_that_nobody_answers_for_at_night_says_so_by_its_form_alone()
    {
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);
        var page = await publisher.ReadAsync(Phone);
        var label = page.QuerySelector("label[for='field-outOfHours.number']")!.TextContent;

        await publisher.FillInAsync(Phone, ("field-outOfHours.number", ""));
        var change = await publisher.ReadAsync("/staff/changes/1");
        var done = await publisher.PublishAsync(1);

        Assert.EndsWith("(optional)", label, StringComparison.Ordinal);
        Assert.Empty(change.QuerySelectorAll(".problem"));
        Assert.StartsWith("Published", done.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "call (202) 555-0147, or go to urgent care when we are closed.",
            await TextAsync("/aftercare/when-to-get-help"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "(202) 555-0147, and urgent care when we are closed",
            await TextAsync("/sessions/on-the-day"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "For worries when we are closed, call urgent care.",
            await TextAsync("/about-cit/common-questions"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_still_says_that_it_is_a_sample_is_mended_before_the_clinic_is_a_real_one()
    {
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);

        await publisher.FillInAsync(Name, ("field-sample", ""), ("field-name", "Pier Skin Clinic"));
        var change = await publisher.ReadAsync("/staff/changes/1");

        var told = change.QuerySelectorAll(".problem--mend").Select(problem => problem.TextContent).ToList();
        Assert.Contains(told, words => words.Contains("'One session, face, sample price' is a sample.", StringComparison.Ordinal));
        Assert.Contains(told, words => words.Contains("'100 Sample Street' is a sample.", StringComparison.Ordinal));
        Assert.DoesNotContain(told, words => words.Contains("Sample Skin Clinic", StringComparison.Ordinal));
        Assert.Null(change.QuerySelector("form[action$='/publish']"));
    }

    [Fact]
    public async Task A_number_that_is_too_short_is_refused_beside_its_field_and_another_country_is_told()
    {
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);

        var refused = await publisher.FillInAsync(Phone, ("field-phone.number", "603 555 01"));
        await publisher.FillInAsync(Name, ("field-region", "Oslo, Norway"));
        var tooLong = await ToldAsync("mend");
        await publisher.FillInAsync(Name, ("field-region", "London, United Kingdom"));
        var other = await ToldAsync("look");

        Assert.Contains(
            "'603 555 01' has 8 digits. In the United States a phone number has 10, with its area code.",
            refused.QuerySelector("[id='field-phone.number-error']")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("'(202) 555-0147' has 10 digits. In Norway", tooLong, StringComparison.Ordinal);
        Assert.Contains("The emergency number is 911; in the United Kingdom people call 999 or 112.", other, StringComparison.Ordinal);
        Assert.Contains("The time zone 'America/New_York' is not that of London, United Kingdom.", other, StringComparison.Ordinal);
        Assert.Contains("FDA MedWatch hears of side effects in the United States", other, StringComparison.Ordinal);

        async Task<string> ToldAsync(string kind) =>
            string.Join(
                ' ',
                (await publisher.ReadAsync("/staff/changes/1")).QuerySelectorAll($".problem--{kind}").Select(problem => problem.TextContent)
            );
    }

    [Fact]
    public async Task A_form_says_what_is_kept_and_that_nothing_is_where_it_was_refused()
    {
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);

        var unchanged = await publisher.FillInAsync(Phone);
        var kept = await publisher.FillInAsync(Phone, ("field-phone.label", "Reception"));
        var refused = await publisher.FillInAsync(Name, ("field-name", ""));

        Assert.Contains("Nothing is changed here", StatusOf(unchanged), StringComparison.Ordinal);
        Assert.Matches("^Kept .*, not on the site: Phone numbers\\. ", StatusOf(kept));
        Assert.DoesNotContain("Publish", StatusOf(kept), StringComparison.Ordinal);
        Assert.Equal("Nothing of what stands here is kept yet.", StatusOf(refused));

        static string StatusOf(IDocument page) => page.QuerySelector("main p[role=status]")!.Words();
    }

    [Fact]
    public async Task Keep_leads_back_to_the_list_which_says_what_is_changed()
    {
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);
        var keep = (await publisher.ReadAsync(Phone)).QuerySelector("main form.form button")!;

        var list = await publisher.FillInAsync(
            Phone,
            ("field-phone.label", "Reception"),
            (keep.GetAttribute("name")!, keep.GetAttribute("value")!)
        );
        var other = await publisher.ReadAsync(Name);

        Assert.Equal("Keep", keep.TextContent);
        Assert.Equal("The clinic", list.QuerySelector("h1")!.TextContent);
        Assert.Matches("^Kept .*, not on the site\\. Publish", list.QuerySelector("main p[role=status]")!.Words());
        Assert.Equal(["Phone numbers"], ChangedIn(list));
        Assert.Contains("Nothing is changed here", other.QuerySelector("main p[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_to_be_mended_is_shown_where_it_was_kept()
    {
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);

        var kept = await publisher.FillInAsync(Name, ("field-sample", ""), ("Then", "onward"));

        Assert.Equal("Name and address", kept.QuerySelector("h1")!.TextContent);
        Assert.Contains("'Sample Skin Clinic' is a sample.", kept.QuerySelector(".problem--mend")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_change_breaks_elsewhere_is_told_in_the_list_to_which_keep_leads()
    {
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);

        var list = await publisher.FillInAsync(Name, ("field-region", "London, United Kingdom"), ("Then", "onward"));

        Assert.Equal("The clinic", list.QuerySelector("h1")!.TextContent);
        Assert.Contains(
            list.QuerySelectorAll("main a[href='/staff/changes/1']"),
            link => link.TextContent.EndsWith(" things to look at", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_a_colleague_has_published_meanwhile_is_not_told_as_a_change_of_ones_own()
    {
        var (writer, publisher) = (await desk.SignInAsync("Wilma"), await desk.SignInAsync("Paula", Ticks.Publishes));
        const string Saturday = "/staff/clinic/hours/2";
        await writer.FillInAsync(Phone, ("field-phone.label", "Reception"));
        await publisher.FillInAsync(Saturday, ("field-times", "10 AM to 4 PM"));

        await publisher.PublishAsync(2);

        Assert.Equal(["Phone numbers"], ChangedIn(await writer.ReadAsync("/staff/clinic")));
        var hours = (await writer.ReadAsync(Saturday)).QuerySelector("main p[role=status]")!.Words();
        Assert.StartsWith("Nothing is changed here.", hours, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_is_chosen_and_what_is_finished_says_what_became_of_it()
    {
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);
        var photo = (await publisher.ReadAsync("/staff/clinic/people/new")).QuerySelectorAll("#field-photo option");
        await publisher.FillInAsync(Name, ("field-name", "Pier Skin Clinic"));

        var published = await publisher.PublishAsync(1);
        var ended = await publisher.ReadAsync("/staff/changes/1");

        Assert.Equal(["No picture", "ada.svg"], photo.Select(option => option.TextContent));
        Assert.Contains("Pier Skin Clinic", published.QuerySelector(".desk-header__name")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("The clinic: published by Paula, ", ended.QuerySelector("main h1 + p")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(ended.QuerySelector("a[href='/clinic']"));
    }

    /// <summary>The parts of the list of which it says that they are changed.</summary>
    private static IEnumerable<string> ChangedIn(IDocument list) =>
        list.QuerySelectorAll("main section")
            .Where(part => part.TextContent.Contains("not on the site yet", StringComparison.Ordinal))
            .Select(part => part.QuerySelector("h2")!.TextContent);

    private async Task<string> TextAsync(string address) =>
        (await desk.ReadAsync(address)).QuerySelector("main")!.Words().Replace('\u00a0', ' ');
}
