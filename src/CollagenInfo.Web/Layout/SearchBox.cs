namespace CollagenInfo.Web.Layout;

/// <summary>A search field, for _SearchBox.cshtml.</summary>
/// <param name="Id">The id of the field, unique on the page.</param>
/// <param name="Label">What the field is for.</param>
/// <param name="Text">The text in it; null if it is empty.</param>
public sealed record SearchBox(string Id, string Label, string? Text);
