using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>What nothing uses is either forgotten or left over.</summary>
internal sealed class UnusedCheck : ILibraryCheck
{
    private static readonly Rule Fact = new(
        "unused-fact",
        "A number that nobody shows is not kept up to date.",
        "(a fact that no page, tool or picture reads)",
        "(a page refers to it, or it is removed)",
        Severity.Warning
    );
    private static readonly Rule Source = new(
        "unused-source",
        "A source that nothing rests on makes the list look better than it is.",
        "(a source that no page and no fact names)",
        "(it is cited, or removed)",
        Severity.Warning
    );
    private static readonly Rule SafetyNotice = new(
        "unused-safety-notice",
        "A safety notice that no page cites does not reach patients.",
        "(a source with status: safety-notice that no page cites)",
        "(the page about that treatment cites it)"
    );
    private static readonly Rule Image = new(
        "unused-image",
        "A picture that no page shows is left over.",
        "(a file of the folder images that no page names)",
        "(a page shows it, or it is removed)",
        Severity.Warning
    );

    public IReadOnlyList<Rule> Rules { get; } = [Fact, Source, SafetyNotice, Image];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library)
    {
        var content = library.Content;
        var keys = library
            .Pages.Values.SelectMany(page => page.Facts)
            .Concat(DataFacts.In(content))
            .Concat(ToolFacts.All.Select(fact => fact.Key))
            .ToHashSet(StringComparer.Ordinal);
        var cited = library.Pages.Values.SelectMany(page => page.Cited).ToHashSet(StringComparer.Ordinal);
        var named = cited
            .Concat(content.Facts.All.SelectMany(fact => fact.Sources))
            .Concat(DataFacts.SourcesIn(content))
            .ToHashSet(StringComparer.Ordinal);
        var shown = library
            .Pages.Values.SelectMany(page => page.Outline.Images.Select(image => image.File).Append(page.Article?.Image))
            .Concat(content.Clinic.People.Select(person => person.Photo))
            .OfType<string>()
            .Concat(content.Data.Pictures.Values.Select(picture => picture.SmallFile))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. content
                .Facts.All.Where(fact => !IsUsed(fact, keys))
                .Select(fact =>
                    Fact.Broken(
                        "facts.yml",
                        fact.Line,
                        $"Nothing refers to '{fact.Key}'.",
                        "Use it where its number matters, or remove it."
                    )
                ),
            .. content
                .Data.Sources.Values.Where(source => source.Status is SourceStatus.SafetyNotice && !cited.Contains(source.Id))
                .Select(source =>
                    SafetyNotice.Broken(
                        "sources.yml",
                        source.Line,
                        $"No page cites the safety notice '{source.Id}'.",
                        "Cite it where patients read about that treatment."
                    )
                ),
            .. content
                .Data.Sources.Values.Where(source => source.Status is not SourceStatus.SafetyNotice && !named.Contains(source.Id))
                .Select(source => Source.Broken("sources.yml", source.Line, $"Nothing rests on '{source.Id}'.", "Cite it, or remove it.")),
            .. content
                .Data.Images.Where(image => !shown.Contains(image))
                .Select(image => Image.Broken($"images/{image}", 1, "No page shows the picture.", "Use it, or remove it.")),
        ];
    }

    private static bool IsUsed(Fact fact, HashSet<string> keys) =>
        keys.Contains(fact.Key) || keys.Contains(fact.Key + ".min") || keys.Contains(fact.Key + ".max");
}
