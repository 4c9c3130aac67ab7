using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>sources.yml</c>: one group for each source, named by its id.</summary>
internal static class SourcesFile
{
    /// <summary>Parses the sources, and gives the lines of those that cannot be read.</summary>
    public static (IReadOnlyDictionary<string, Source> Sources, IReadOnlyDictionary<string, int> Unread) Parse(YamlMap file)
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        var unread = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in file.Keys)
        {
            if (file.Map(id) is { } keys)
            {
                sources[id] = Read(id, file.LineOf(id), keys);
            }
            else
            {
                unread[id] = file.LineOf(id);
            }
        }

        return (sources, unread);
    }

    private static Source Read(string id, int line, YamlMap keys)
    {
        if (!keys.Has("kind"))
        {
            keys.Required("kind");
        }

        var source = new Source
        {
            Id = id,
            Kind = keys.OneOf<SourceKind>("kind") ?? default,
            Authors = keys.Text("authors"),
            Title = keys.Required("title"),
            Publisher = keys.Required("publisher"),
            Year = keys.Number("year", otherwise: 0) is var year and > 0 ? year : null,
            Detail = keys.Text("detail"),
            Address = keys.WebAddress("address"),
            Checked = keys.Day("checked"),
            Status = keys.OneOf<SourceStatus>("status") ?? default,
            Note = keys.Text("note"),
            Line = line,
        };
        keys.RefuseOtherKeys();
        return source;
    }
}
