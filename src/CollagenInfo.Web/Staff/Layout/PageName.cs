using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>Whether a page that is to come, or to get another name, can have a name.</summary>
public sealed class PageName(ContentFiles files, UnfinishedChanges unfinished)
{
    /// <summary>Why it cannot, in a sentence; null if it can.</summary>
    /// <param name="library">What is on the site.</param>
    /// <param name="topic">The topic of the page.</param>
    /// <param name="name">The last part of its address.</param>
    /// <param name="personId">Who wants it.</param>
    /// <param name="now">The page that is to have it; null for a new one.</param>
    public async Task<string?> FaultAsync(ContentLibrary library, string topic, string name, string personId, DeskFile? now = null) =>
        DeskFile.Find(topic, name) is not { IsArticle: true } to ? "Write a name of lower-case letters a to z, digits and single hyphens."
        : to == now ? "This is the name that it has now."
        : files.Read(to.Path) is not null || MovedPages.IsTaken(to.Shown, library)
            ? $"This name is taken by \"{to.TitleIn(library)}\". Choose another."
        : library.Data.Moved.Follow(to.Shown, library) is { } target && MovedPages.PathOf(target) != now?.Shown
            ? $"Who comes to {to.Shown} is led to {target}: another page had this name. Choose another."
        : await unfinished.OfFileAsync(to.Path) switch
        {
            [] => null,
            var begun when begun.Any(change => change.OwnerId == personId) =>
                "You have begun a page of this name already. Go on with it, or choose another.",
            _ => "Somebody has begun a page of this name. Choose another.",
        };
}
