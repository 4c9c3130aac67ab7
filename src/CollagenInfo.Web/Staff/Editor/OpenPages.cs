using System.Collections.Concurrent;

namespace CollagenInfo.Web.Staff.Editor;

/// <summary>Who has which page open. It is in memory only: worth nothing tomorrow, and never a lock.</summary>
public sealed class OpenPages(TimeProvider clock)
{
    /// <summary>An open page asks every five seconds what holds; one that has not asked for so long is closed.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<(string File, string PersonId), (string Name, DateTimeOffset At)> seen = new();

    /// <summary>Notes that somebody has a page open, and gives the names of the others who have.</summary>
    public IReadOnlyList<string> Note(string file, string personId, string name)
    {
        var now = clock.GetUtcNow();
        seen[(file, personId)] = (name, now);
        foreach (var (key, (_, at)) in seen)
        {
            if (now - at > Fresh)
            {
                seen.TryRemove(key, out _);
            }
        }

        return
        [
            .. seen.Where(page => page.Key.File == file && page.Key.PersonId != personId)
                .Select(page => page.Value.Name)
                .Order(StringComparer.CurrentCulture),
        ];
    }
}
