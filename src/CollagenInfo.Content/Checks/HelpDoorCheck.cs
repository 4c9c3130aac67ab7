namespace CollagenInfo.Content.Checks;

/// <summary>One article is for those who are worried now, and it is always on show: every page links to it.</summary>
internal static class HelpDoorCheck
{
    public static IEnumerable<ContentProblem> Check(ContentLibrary library)
    {
        var doors = library.Home?.Doors.Where(door => door.IsHelp).ToList() ?? [];
        if (library.Home is { Doors.Count: > 0 } && doors.Count != 1)
        {
            yield return Error(1, $"{doors.Count} doors of the home page have 'help: true'.", "Mark the one that leads to when to get help; every page links to it.");
        }

        foreach (var door in doors.Where(door => library.Find(door.Topic, door.Article) is { } help && (help.IsDraft || help.Publish is not null || help.Unpublish is not null)))
        {
            yield return Error(door.Line, "The article behind the help door is not always on show.", "Remove 'status: draft', 'publish:' and 'unpublish:' from it.");
        }
    }

    private static ContentProblem Error(int line, string message, string advice) => new("help-door", Severity.Error, HomePage.File, line, message, advice);
}
