using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Meaning;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>What is answered by what a search means, with few examples.</summary>
public class MeantAnswersTests
{
    private static readonly ContentLibrary Library = With(
        ("time makeup", ["can i put my face on tomorrow", "when may i use concealer", "cover it up for work", "lipstick and blusher"]),
        ("sign breath", ["i feel like i am drowning in my own chest", "she is gasping and turning blue", "no air gets into my lungs"]),
        ("sign pus", ["goo is oozing out of my cheek", "something sticky and smelly is leaking"]),
        ("sign redness", ["i look like a tomato", "my cheeks glow like a traffic light"]),
        ("section aftercare/medicine.md#", ["my allergies in spring and what i take for them", "hay fever tablets before a session"]),
        ("section aftercare/swelling.md#", ["my face blew up like a balloon", "i look puffy like a hamster"]),
        ("nothing", ["how do i fix my car", "pizza near the station", "the weather in spain", "football results"])
    );

    private static readonly SiteSearch Search = ByMeaning(Library);

    [Theory]
    [InlineData("may i use my concealer for work on wednesday", "Times")]
    [InlineData("why am i as puffy as a blowfish", "Page")]
    [InlineData("shining like a tomato", "Signs")]
    public void It_is_found_in_other_words(string typed, string part)
    {
        Assert.Equal([Enum.Parse<AnswerPart>(part)], Find(typed).Parts);
        Assert.DoesNotContain(Enum.Parse<AnswerPart>(part), Library.Find(typed).Parts);
    }

    [Fact]
    public void An_emergency_in_other_words_comes_first_and_alone()
    {
        var found = Find("it is like drowning my lungs get nothing");

        Assert.Equal([AnswerPart.Care], found.Parts);
        Assert.Equal(Urgency.Emergency, found.Care!.Urgency);
        Assert.Null(Library.Find("it is like drowning my lungs get nothing").Care);
    }

    [Theory]
    [InlineData("can't breathe under all this concealer and blusher")]
    [InlineData("what i take for my allergies in spring when i can't breathe")]
    [InlineData("what i take for my allergies in spring, wheezy now")]
    [InlineData("wheezy hay fever")]
    public void What_words_call_an_emergency_stays_first_where_something_else_is_not_meant_for_certain(string typed) =>
        Assert.Equal(AnswerPart.Care, Find(typed).Parts[0]);

    /// <summary>It is not taken back either: it stands below what answers.</summary>
    [Fact]
    public void What_one_word_makes_sound_urgent_is_named_beside_what_is_meant()
    {
        const string Typed = "what i take for my allergies in spring when i am wheezy";

        var found = Find(Typed);

        Assert.Equal([AnswerPart.Page], found.Parts);
        Assert.Equal(Urgency.Emergency, found.Beside!.Urgency);
        Assert.Equal(Urgency.Emergency, Library.Find(Typed).Care!.Urgency);
    }

    [Theory]
    [InlineData("qwe asd zxc rty fgh")]
    [InlineData("football pizza car weather results tonight")]
    [InlineData("🙂 🙂 🙂 🙂")]
    public void What_is_like_nothing_raises_nothing(string typed)
    {
        var found = Find(typed);

        Assert.Null(found.Care);
        Assert.Null(found.Beside);
        Assert.Empty(found.Parts);
    }

    [Fact]
    public void An_urgent_sign_is_named_beside_a_mild_answer()
    {
        var found = Find("cheek like a tomato, sticky goo oozing from it");

        Assert.True(found.Care is not null || found.Beside is not null);
    }

    [Fact]
    public void Nothing_is_meant_until_the_examples_have_been_read()
    {
        var search = new SiteSearch(TimeProvider.System, new MeaningIndex(new KnownVectors(null)));

        Assert.Empty(search.Find(Library, SearchQuery.Parse("may i use my concealer for work on wednesday")).Parts);
    }

    [Fact]
    public void What_has_been_taken_off_the_site_is_not_found()
    {
        var without = new ContentLibrary(Library.Data, [.. Library.Pages.Where(page => page.Body.File != "aftercare/swelling.md")]);

        Assert.DoesNotContain(
            AnswerPart.Page,
            ByMeaning(without).Find(without, SearchQuery.Parse("why am i as puffy as a blowfish")).Parts
        );
    }

    private static SearchAnswer Find(string typed) => Search.Find(Library, SearchQuery.Parse(typed));

    private static SiteSearch ByMeaning(ContentLibrary library)
    {
        var meanings = new MeaningIndex(new KnownVectors(null));
        meanings.Follow(library, CancellationToken.None);
        return new SiteSearch(TimeProvider.System, meanings);
    }

    private static ContentLibrary With(params (string Answer, string[] Texts)[] examples) =>
        new(
            LibraryToSearch.Usual.Data with
            {
                Searches =
                [
                    .. from example in examples
                       let parts = example.Answer.Split(' ')
                       let kind = Enum.Parse<AnswerKind>(parts[0], ignoreCase: true)
                       select new ExampleSearches(new AnswerName(kind, parts.ElementAtOrDefault(1) ?? ""), example.Texts, 1),
                ],
            },
            [.. LibraryToSearch.Usual.Pages]
        );
}
