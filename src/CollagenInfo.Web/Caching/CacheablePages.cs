using System.Collections.Frozen;
using CollagenInfo.Content;

namespace CollagenInfo.Web.Caching;

/// <summary>
/// Which pages are the same for everybody, because they depend on the library and the clinic's day and on nothing else.
/// Not here: what a reader has asked or answered, and forms whose fields stand on today's date, which a server in front must not keep.
/// </summary>
internal static class CacheablePages
{
    private static readonly FrozenSet<string> OfTheSite = FrozenSet.Create(
        StringComparer.Ordinal, "/", "/a-to-z", "/clinic", "/glossary", "/rules", "/tools", "/tools/is-this-normal");

    public static bool Holds(ContentLibrary library, string path) =>
        OfTheSite.Contains(path)
        || path.Split('/') switch
        {
            ["", var topic] => Slug.TryParse(topic, out var name) && library.Find(name) is not null,
            ["", var topic, var slug] => Slug.TryParse(topic, out var name)
                && Slug.TryParse(slug, out var article)
                && library.Find(name, article) is not null,
            _ => false,
        };
}
