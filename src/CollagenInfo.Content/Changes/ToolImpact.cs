using CollagenInfo.Content.Care;

namespace CollagenInfo.Content.Changes;

/// <summary>What the tools would answer otherwise, and which days and times would move.</summary>
internal static class ToolImpact
{
    public static IEnumerable<ImpactPlace> Between(ContentLibrary before, ContentLibrary after, DateOnly today)
    {
        var (old, now) = (AllFrom(before, today), AllFrom(after, today));
        var was = old.ToLookup(saying => saying.Name);
        var comes = now.ToLookup(saying => saying.Name);
        return from name in now.Concat(old).Select(saying => saying.Name).Distinct()
               let first = was[name].FirstOrDefault()
               let second = comes[name].FirstOrDefault()
               where first?.Words != second?.Words
               let one = (second ?? first)!
               let line = new ImpactLine(KindOf(one), after.Expand(one.Subject), first?.Words ?? "", second?.Words ?? "", 0)
               group line by one.Tool into tool
               select new ImpactPlace(tool.Key.Title, null, tool.Key.Address, [.. tool]);
    }

    /// <summary>What is worked out: the texts of the files are compared as such.</summary>
    private static List<ToolSaying> AllFrom(ContentLibrary library, DateOnly today) =>
        [.. ToolSaying.AllFrom(library).Where(saying => saying.Kind is not SayingKind.Text), .. Prices(library, today)];

    private static ImpactKind KindOf(ToolSaying saying) => saying.Kind is SayingKind.Answer ? ImpactKind.Answer : ImpactKind.Step;

    private static IEnumerable<ToolSaying> Prices(ContentLibrary library, DateOnly today) =>
        from price in CoursePrice.AllFrom(library, today)
        let words = $"{price.Course} for {price.Sessions}"
        select new ToolSaying(SitePages.Clinic, "Prices", price.Session.Label, price.Session.Label, words, SayingKind.Answer);
}
