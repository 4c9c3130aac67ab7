namespace CollagenInfo.Content;

/// <summary>A tool for one patient, as lists and searches name it.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What somebody gets from it.</param>
public sealed record SiteTool(string Address, string Title, string Summary);
