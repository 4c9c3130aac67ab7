namespace CollagenInfo.Web.Layout;

/// <summary>A field to search in, ready for _SearchBox.cshtml.</summary>
/// <param name="Id">The id of the field, one of its kind on the page.</param>
/// <param name="Label">What the field is for.</param>
/// <param name="Text">What stands in it.</param>
public sealed record SearchBox(string Id, string Label, string? Text);
