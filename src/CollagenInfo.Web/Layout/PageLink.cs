namespace CollagenInfo.Web.Layout;

/// <summary>The words of a link and where it leads.</summary>
public sealed record PageLink(string Text, string Address);
