using CollagenInfo.Content;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.LiveContent;

/// <summary>The library that a request sees: the one on show, or for a preview another one.</summary>
public sealed class ShownLibrary(ContentRepository content)
{
    private readonly AsyncLocal<PublishedLibrary?> previewed = new();

    public PublishedLibrary Library => previewed.Value ?? content.Published;

    /// <summary>Lets a visit see another library. Other requests do not.</summary>
    public async Task<T> PreviewAsync<T>(PublishedLibrary library, Func<Task<T>> visit)
    {
        previewed.Value = library;
        return await visit();
    }
}
