using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>Sections that answer a question at once, as <c>pages.yml</c> names them.</summary>
public class SectionAnswerTests
{
    private static readonly ContentLibrary Shipped = ShippedContent.Repository.Published;
    private static readonly SiteSearch Search = new(TimeProvider.System);

    [Theory]
    [InlineData("how bad is the pain", "Does it hurt?")]
    [InlineData("do blue cross pay for it", "Insurance")]
    [InlineData("how many visits for acne scars", "How many sessions will I need?")]
    [InlineData("i want my money back", "Can I get a refund?")]
    [InlineData("is it a real doctor", "Training: a job title is not enough")]
    [InlineData("got a groupon is that ok", "Signs to walk away")]
    [InlineData("diff between microneedling and rf", "How it differs from CIT")]
    [InlineData("i dont want to be here anymore", "If you think about suicide or about harming yourself")]
    [InlineData("i hate my scars i want to die", "If you think about suicide or about harming yourself")]
    [InlineData("can i eat breakfast before it", "Can I eat or drink alcohol before or after?")]
    [InlineData("my face is not red at all", "My skin is not red. Did it work?")]
    [InlineData("i picked off a scab", "A scab came off early. What now?")]
    [InlineData("when can i use shampoo", "Shampoo, color and styling")]
    [InlineData("do they reuse needles", "A new sterile tip for each person")]
    [InlineData("what do i do before my appointment", "Your plan at a glance")]
    public void A_question_is_answered_by_the_section_that_answers_it(string typed, string heading) =>
        Assert.Equal(heading, Search.Find(Shipped, SearchQuery.Parse(typed)).Page?.Title);

    [Fact]
    public void What_is_said_in_passing_asks_for_nothing()
    {
        var answer = Search.Find(Shipped, SearchQuery.Parse("stroke of luck, a slot tomorrow, what do i pack"));

        Assert.Equal("The day before", answer.Page?.Title);
        Assert.Equal("stroke of luck", Search.Find(Shipped, SearchQuery.Parse("stroke of luck")).Query.Text);
    }

    [Fact]
    public void The_list_below_the_paragraphs_is_there_if_it_names_more_of_what_is_asked() =>
        Assert.Contains(
            Search.Find(Shipped, SearchQuery.Parse("5 star google reviews can i trust them")).Page!.Items,
            item => item.StartsWith("Reviews: opinions on the internet", StringComparison.Ordinal)
        );

    /// <summary>The time to wait after treatment would mislead whoever asks what to leave off before it.</summary>
    [Theory]
    [InlineData("do i have to stop my retinol before and when", "7 days before")]
    [InlineData("can i shave i have an appointment", "7 days before")]
    [InlineData("tanning bed before microneedling", "2 weeks before")]
    [InlineData("fake tan before microneedling how long", "2 weeks before")]
    [InlineData("retinol after my session", null)]
    [InlineData("spray tan before wedding after microneedling", null)]
    [InlineData("had a session when can i shave", null)]
    public void Who_asks_what_to_leave_off_before_reads_the_section_that_says_it(string typed, string? heading) =>
        Assert.Equal(heading, Search.Find(Shipped, SearchQuery.Parse(typed)).Page?.Title);

    [Theory]
    [InlineData("my chest hurts does it hurt")]
    [InlineData("it hurts a lot on day 3")]
    public void A_sign_goes_before_it(string typed) => Assert.Null(Search.Find(Shipped, SearchQuery.Parse(typed)).Page);

    [Fact]
    public void The_numbers_and_the_list_below_are_in_it()
    {
        const string markdown = "Above.\n\n## Cool it\n\nPut a cloth on it.\n\n- Cold\n- Clean\n\nMore.";

        var answer = Library(markdown, "cool-it").Find("hot face").Page!;

        Assert.Equal(("Cool it", "Put a cloth on it.", "/aftercare/swelling#cool-it"), (answer.Title, answer.Text, answer.Address));
        Assert.Equal(["Cold", "Clean"], answer.Items);
    }

    [Fact]
    public void What_stands_above_the_first_heading_can_be_the_answer_from_its_beginning_on()
    {
        const string markdown = "- Cold\n- Clean\n\nHot days are hard on a face.\n\n## Cool it\n\nPut a cloth on it.";

        var answer = Library(markdown, "").Find("hot face").Page!;

        Assert.Equal(("Swelling", null, "/aftercare/swelling"), (answer.Title, answer.Text, answer.Address));
        Assert.Equal(["Cold", "Clean"], answer.Items);
    }

    /// <summary>The paragraphs of the section are: "Put a cloth on it.", "Ice is cold.", "A burn needs help the same day."</summary>
    [Theory]
    [InlineData("Cool it", "hot face", "Put a cloth on it.", null)]
    [InlineData("Cool it", "hot face ice", "Ice is cold.", "Put a cloth on it.")]
    [InlineData("Cool it?", "hot face ice", "Put a cloth on it.", "Ice is cold.")]
    [InlineData("Cool it?", "hot face burn", "A burn needs help the same day.", "Put a cloth on it.")]
    public void Beside_its_beginning_stands_the_paragraph_that_names_what_is_asked(string heading, string typed, string text, string? also)
    {
        var markdown = $"Above.\n\n## {heading}\n\nPut a cloth on it.\n\nIce is cold.\n\nA burn needs help the same day.";

        var answer = Library(markdown, "cool-it").Find(typed).Page!;

        Assert.Equal((text, also), (answer.Text, answer.Also));
    }

    [Fact]
    public void What_is_urgent_stays_first()
    {
        const string markdown = "Above.\n\n## Cool it\n\nA burn needs help the same day.\n\nIce is cold.";

        var answer = Library(markdown, "cool-it").Find("hot face ice").Page!;

        Assert.Equal(("A burn needs help the same day.", "Ice is cold."), (answer.Text, answer.Also));
    }

    [Fact]
    public void What_belongs_to_its_beginning_is_not_said_again()
    {
        var answer = Library("Above.\n\n## Cool it\n\nDo this:\n\nPut a cloth on it.\n\nMore.", "cool-it").Find("hot face").Page!;

        Assert.Equal("Do this: Put a cloth on it.", answer.Text);
        Assert.Equal(["More."], answer.More);
    }

    /// <summary>"Numbing medicine", which pages call the cream too, stands in the paragraphs that follow.</summary>
    [Theory]
    [InlineData("how long between numbing and needling", "Numbing cream is put on before")]
    [InlineData("self harm scars on arms", "It may also soften mature scars")]
    public void What_was_typed_counts_before_other_words_for_it(string typed, string text) =>
        Assert.StartsWith(text, Search.Find(Shipped, SearchQuery.Parse(typed)).Page?.Text, StringComparison.Ordinal);

    [Fact]
    public void What_follows_is_shown_if_it_is_short_and_nothing_else_is_answered()
    {
        var library = Library($"Above.\n\n## Cool it\n\nPut a cloth on it.\n\nMore.\n\n{new string('x', 500)}", "cool-it");

        Assert.Equal(["More."], library.Find("hot face").Page!.More);
        Assert.Empty(Search.Find(Shipped, SearchQuery.Parse("does it hurt when can i wear makeup")).Page!.More);
    }

    [Fact]
    public void What_stands_at_the_top_has_the_title_of_the_page() =>
        Assert.Equal("Swelling", Library("## In short\n\nIt goes.\n\n## Then\n\nMore.", "in-short").Find("hot face").Page?.Title);

    [Fact]
    public void A_section_that_is_gone_answers_nothing() => Assert.Null(Library("## Then\n\nMore.", "cool-it").Find("hot face").Page);

    [Theory]
    [InlineData("tommorow", "tomorrow")]
    [InlineData("bruse", "bruise")]
    [InlineData("numbr", "number")]
    public void A_forgotten_letter_is_more_likely_than_a_wrong_one(string typed, string meant) =>
        Assert.Equal(meant, Search.Find(Shipped, SearchQuery.Parse(typed)).Mended);

    [Theory]
    [InlineData("gym tmrw", "gym tomorrow")]
    [InlineData("what can i do tonite", "what can i do tonight")]
    public void What_is_written_short_is_known(string typed, string meant) =>
        Assert.Equal(meant, Search.Find(Shipped, SearchQuery.Parse(typed)).Mended);

    [Theory]
    [InlineData("woke up with it")]
    [InlineData("is it real")]
    public void Everyday_words_are_not_misspelt(string typed) =>
        Assert.Null(Search.Find(Shipped, SearchQuery.Parse(typed)).Mended);

    private static ContentLibrary Library(string markdown, string anchor)
    {
        var library = LibraryToSearch.Library(LibraryToSearch.Page("swelling", "Swelling", markdown));
        return new ContentLibrary(
            library.Data with { SectionWords = [new SectionWords("aftercare/swelling.md", anchor, ["hot face"], 1)] },
            library.Pages
        );
    }
}
