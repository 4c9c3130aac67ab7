using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.DeskTests.Sheets;

public class TypedFieldTests
{
    [Fact]
    public void Nobody_has_to_choose_between_two_answers_that_say_the_same()
    {
        var fields = DataForm.All.SelectMany(form => form.Parts).SelectMany(part => part.Fields);

        NotEmpty.All(fields.Where(field => field.Kind is FieldKind.Choice), field =>
        {
            var labels = new TypedField(field, field.Key, "").Options.Select(option => option.Label).ToList();
            Assert.Equal(labels.Distinct(), labels);
        });
    }
}
