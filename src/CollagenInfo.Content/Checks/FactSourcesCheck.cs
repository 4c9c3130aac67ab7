namespace CollagenInfo.Content.Checks;

/// <summary>Every source that a fact names is in <c>sources.yml</c>.</summary>
internal static class FactSourcesCheck
{
    public static IEnumerable<ContentProblem> Check(ContentLibrary library) =>
        from fact in library.Facts.All
        from id in fact.Sources
        where !library.Sources.ContainsKey(id)
        select new ContentProblem("fact-source", Severity.Error, "facts.yml", fact.Line, $"'{fact.Key}' names the source '{id}', which is not in sources.yml.", "Correct the id or add the source.");
}
