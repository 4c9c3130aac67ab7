using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace CollagenInfo.Content.Rendering;

/// <summary>Turns the Markdown of a library into HTML, each text once for each library.</summary>
public sealed class ArticleRenderer
{
    private readonly ConditionalWeakTable<ContentLibrary, ConcurrentDictionary<Body, Lazy<RenderedArticle>>> rendered = [];

    /// <summary>The text as readers of that library see it: its facts, its sources, links to what is in it.</summary>
    public RenderedArticle Render(ContentLibrary library, Body body) => rendered
        .GetValue(library, static _ => new ConcurrentDictionary<Body, Lazy<RenderedArticle>>(ReferenceEqualityComparer.Instance))
        .GetOrAdd(body, static (text, library) => new Lazy<RenderedArticle>(() => ArticleWriter.Write(library, text)), library)
        .Value;
}
