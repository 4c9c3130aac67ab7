namespace CollagenInfo.Tests.Figures;

public class PeopleInTests
{
    [Theory]
    [InlineData("22 people", "30 people", 22, 8, "22 of 30 people")]
    [InlineData("0 people", "5 people", 0, 5, "0 of 5 people")]
    [InlineData("1 person", "1 person", 1, 0, "1 of 1 person")]
    [InlineData("100 people", "100 people", 100, 0, "100 of 100 people")]
    public void Every_person_is_drawn_and_the_number_stands_in_words(string some, string all, int filled, int open, string words)
    {
        var picture = People(some, all)!.Picture;

        Assert.Equal(
            (filled, open),
            (picture.QuerySelectorAll("path.figure__sure").Length, picture.QuerySelectorAll("path.figure__open").Length)
        );
        Assert.Equal(words, picture.QuerySelector(".figure__total")!.TextContent);
    }

    [Fact]
    public void Ten_people_stand_in_a_row_and_all_are_of_one_size()
    {
        var picture = People("22 people", "30 people")!.Picture;

        Assert.Equal("0 0 220 120", picture.QuerySelector("svg")!.GetAttribute("viewBox"));
        Assert.Equal("translate(198 80)", picture.QuerySelectorAll("path")[^1].GetAttribute("transform"));
        Assert.Single(picture.QuerySelectorAll("path").Select(person => person.GetAttribute("d")).Distinct());
    }

    [Fact]
    public void The_table_says_who_was_counted() =>
        Assert.Equal(
            ["People who responded 22 people", "People in the study 30 people"],
            People("22 people", "30 people")!
                .Table.QuerySelectorAll("tbody tr")
                .Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent)))
        );

    [Theory]
    [InlineData("31 people", "30 people")]
    [InlineData("22 to 24 people", "30 people")]
    [InlineData("22.5 people", "30 people")]
    [InlineData("most", "30 people")]
    [InlineData("22 people", "30 studies")]
    [InlineData("22 people", "101 people")]
    public void What_cannot_be_counted_is_not_drawn(string some, string all) => Assert.Null(People(some, all));

    private static DrawnFigure? People(string some, string all) => DrawnFigure.Of(
        "people-in studies.responded studies.people",
        DrawnFigure.Fact("studies.responded", some, "People who responded"),
        DrawnFigure.Fact("studies.people", all, "People in the study"));
}
