namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>signed.yml</c>: one sign-off for each tool that has one.</summary>
internal static class SignedToolsFile
{
    public static IReadOnlyList<SignedTool> Parse(YamlMap file)
    {
        var tools = SitePages
            .Tools.Select(SignedTool.NameOf)
            .Select(name => (Name: name, Review: file.Map(name) is { } keys ? ReviewKeys.Parse(keys) : null))
            .Where(tool => tool.Review is not null)
            .Select(tool => new SignedTool(tool.Name, tool.Review!, file.LineOf(tool.Name)))
            .ToList();
        file.RefuseOtherKeys();
        return tools;
    }
}
