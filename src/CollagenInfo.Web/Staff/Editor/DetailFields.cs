using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Editor;

/// <summary>Reads the front matter into a form, and writes it back.</summary>
internal static class DetailFields
{
    /// <summary>Keys stand in the form behind this, so that none is taken for another field of it.</summary>
    private const string Prefix = "detail-";

    /// <summary>The fields of a page; null if its front matter cannot be read.</summary>
    public static IReadOnlyList<TypedField>? ReadFrom(OpenFile open) =>
        FrontMatterEdit.ValuesIn(open.Text.Text ?? "") is { } values
            ?
            [
                .. FrontMatterFields
                    .Of(open.File.Path)
                    .Select(field => Now(field, values.GetValueOrDefault(field.Key) ?? "")),
            ]
            : null;

    /// <summary>The fields with what somebody has answered, so that nothing typed is lost with a refusal.</summary>
    public static IReadOnlyList<TypedField> Answered(IReadOnlyList<TypedField> fields, IFormCollection answers) =>
        [
            .. fields.Select(field =>
                answers.TryGetValue(field.Name, out var value)
                    ? field.With(value.ToString(), answers.TryGetValue(field.WasName, out var was) ? was.ToString() : null)
                    : field
            ),
        ];

    private static TypedField Now(FileField field, string value) => new(field, Prefix + field.Key, value) { Was = value };

    /// <summary>Writes the answers of the form into the text of the file.</summary>
    public static YamlEdit Write(DeskFile file, string text, IFormCollection answers) =>
        FrontMatterFields
            .Of(file.Path)
            .Where(field => answers.ContainsKey(Prefix + field.Key))
            .Aggregate(YamlEdit.Done(text), (edit, field) =>
                edit.Text is { } written ? FrontMatterEdit.Set(written, field.Key, answers[Prefix + field.Key].ToString()) : edit
            );
}
