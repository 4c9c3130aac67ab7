namespace CollagenInfo.Content.Changes;

/// <summary>What the tools would answer otherwise, and which days and times would move.</summary>
internal static class ToolImpact
{
    public static IEnumerable<ImpactPlace> Between(ContentLibrary before, ContentLibrary after, DateOnly today)
    {
        var (old, now) = (ToolSaying.AllFrom(before, today), ToolSaying.AllFrom(after, today));
        var was = old.ToLookup(saying => saying.Name);
        var comes = now.ToLookup(saying => saying.Name);
        return from name in now.Concat(old).Select(saying => saying.Name).Distinct()
               let first = was[name].FirstOrDefault()
               let second = comes[name].FirstOrDefault()
               where first?.Words != second?.Words
               let one = (second ?? first)!
               group new ImpactLine(one.Kind, one.Subject, first?.Words ?? "", second?.Words ?? "", 0) by one.Tool into tool
               select new ImpactPlace(tool.Key.Title, null, tool.Key.Address, [.. tool]);
    }
}
