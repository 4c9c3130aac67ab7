using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Meaning;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>What is shown first where words and meaning find different answers of some shipped pages, with a few examples.</summary>
public class MeantOnTheSiteTests
{
    private const string Questions = "about-cit/common-questions.md";

    private static readonly string[] Pages = [Questions, "contraindications/waiting-times.md", "sessions/on-the-day.md"];

    private static readonly ContentLibrary Library = With(
        (
            $"section {Questions}#how-long-does-a-visit-take",
            ["how long does the whole appointment take", "how long will i be in the chair"]
        ),
        (
            $"section {Questions}#can-i-eat-or-drink-alcohol-before-or-after",
            ["can i have a few drinks the night before", "wine the evening before"]
        ),
        (
            "section contraindications/waiting-times.md#diabetes",
            ["skip my insulin before the treatment", "leave out my insulin before a session"]
        ),
        (
            "reason isotretinoin-past",
            ["finished my acne pills in spring how long do i wait", "roaccutane ended in march how long to wait"]
        ),
        ("reason active-acne", ["angry pimples right now may i come in", "can i come with acne all over my face"]),
        ("page /tools/course-planner", ["my wedding is 6 weeks away have i left it too late", "is it too late for my wedding"]),
        ("time work", ["do i need a day off", "do i need to take some time off", "take time off"]),
        ("section sessions/on-the-day.md#work-and-plans", ["do i have to take time off", "should i plan time off for it"])
    );

    private static readonly SiteSearch ByMeaning = Create();

    /// <summary>One question of a page is another one than the next.</summary>
    [Fact]
    public void Another_question_of_the_same_page_may_be_meant()
    {
        Assert.EndsWith("#how-long-does-a-visit-take", Find("how long does appointment take").Page!.Address);
        Assert.EndsWith("#how-many-sessions-will-i-need", Library.Find("how long does appointment take").Page!.Address);
    }

    [Theory]
    [InlineData("roaccutane finished in march how long wait", AnswerPart.Reasons, AnswerPart.Told)]
    [InlineData("skip my insulin before treatment", AnswerPart.Told, AnswerPart.Page)]
    public void A_reason_comes_before_what_every_patient_is_told_of_a_medicine_and_a_section_after_it(
        string typed,
        AnswerPart first,
        AnswerPart second
    ) => Assert.Equal([first, second], Find(typed).Parts.Take(2));

    [Fact]
    public void A_section_says_itself_where_the_sources_are_silent()
    {
        const string Typed = "can i have a few glasses of wine the night before";

        Assert.Equal([AnswerPart.Page], Find(Typed).Parts);
        Assert.Equal([AnswerPart.Told], Library.Find(Typed).Parts);
    }

    [Fact]
    public void The_likeliest_meaning_comes_before_the_second() =>
        Assert.Equal([AnswerPart.Times, AnswerPart.Page], Find("do I need to take time off").Parts.Take(2));

    [Fact]
    public void A_tool_stands_after_the_time_that_words_find() =>
        Assert.Equal([AnswerPart.Times, AnswerPart.Tools], Find("my wedding is 5 weeks away, have I left it too late").Parts.Take(2));

    /// <summary>Whoever asks if a session may take place has not had it.</summary>
    [Fact]
    public void A_reason_comes_before_a_sign_if_the_session_is_to_come() =>
        Assert.Equal([AnswerPart.Reasons, AnswerPart.Signs], Find("pimples all over can i still come").Parts.Take(2));

    private static SearchAnswer Find(string typed) => ByMeaning.Find(Library, SearchQuery.Parse(typed));

    private static SiteSearch Create()
    {
        var meanings = new MeaningIndex(new KnownVectors(null));
        meanings.Follow(Library, CancellationToken.None);
        return new SiteSearch(TimeProvider.System, meanings);
    }

    private static ContentLibrary With(params (string Answer, string[] Texts)[] examples)
    {
        var library = ShippedContent.Repository.Published;
        return new ContentLibrary(
            library.Data with
            {
                Searches =
                [
                    .. from example in examples
                       let parts = example.Answer.Split(' ')
                       let kind = Enum.Parse<AnswerKind>(parts[0], ignoreCase: true)
                       select new ExampleSearches(new AnswerName(kind, parts[1]), example.Texts, 1),
                ],
            },
            [.. library.Pages.Where(page => page is not Article || Pages.Contains(page.Body.File))]
        );
    }
}
