namespace CollagenInfo.Web.Layout;

/// <summary>A link: its text and its address.</summary>
public sealed record PageLink(string Text, string Address);
