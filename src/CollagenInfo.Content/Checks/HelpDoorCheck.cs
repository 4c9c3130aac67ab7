namespace CollagenInfo.Content.Checks;

/// <summary>One article is for those who are worried now, and it is always on show: every page links to it.</summary>
internal sealed class HelpDoorCheck : ILibraryCheck
{
    private static readonly Rule Door = new(
        "help-door",
        "Every page links to one article for those who are worried now, and it must never be missing.",
        "(two doors of home.yml with help: true)",
        "(one door with help: true)"
    );

    public IReadOnlyList<Rule> Rules { get; } = [Door];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library)
    {
        var doors = library.Content.Data.Home?.Doors.Where(door => door.IsHelp).ToList() ?? [];
        if (library.Content.Data.Home is { Doors.Count: > 0 } && doors.Count != 1)
        {
            yield return Door.Broken(
                HomePage.File,
                1,
                $"{doors.Count} doors of the home page have 'help: true'.",
                "Mark the one that leads to when to get help; every page links to it."
            );
        }

        foreach (var door in doors.Where(door => door.Tool is not null))
        {
            yield return Door.Broken(
                HomePage.File,
                door.Line,
                "The help door leads to a tool.",
                "Link it to the article on when to get help; every page links to it."
            );
        }

        foreach (
            var door in doors.Where(door =>
                library.Content.Find(door.Topic, door.Article) is { } help
                && (help.IsDraft || help.Publish is not null || help.Unpublish is not null)
            )
        )
        {
            yield return Door.Broken(
                HomePage.File,
                door.Line,
                "The article behind the help door is not always on show.",
                "Remove 'status: draft', 'publish:' and 'unpublish:' from it."
            );
        }
    }
}
