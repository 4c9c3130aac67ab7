using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Editor;

/// <summary>Finds a page under the name that it has now.</summary>
public sealed class RenamedPages(ContentRepository content, FileHistory history)
{
    /// <summary>The page that had this name; null if none had. One that was removed is none, wherever its address leads now.</summary>
    public async Task<DeskFile?> FindAsync(DeskFile file)
    {
        var library = content.Everything;
        return
            file.IsPage
            && library.Data.Moved.Follow(file.Shown, library) is { } address
            && library.PageAt(address)?.Body.File is { } path
            && (await history.OfAsync(path)).Any(version => version.Path == file.Path)
            ? new DeskFile(path)
            : null;
    }
}
