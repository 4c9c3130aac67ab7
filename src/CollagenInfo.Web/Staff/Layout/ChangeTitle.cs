using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>What a change is called in a list, which does not rehearse it.</summary>
public static class ChangeTitle
{
    /// <summary>The title that the change itself has, and what becomes of the page.</summary>
    public static string Of(Change change, ContentLibrary library)
    {
        var file = new DeskFile(change.Main.Path);
        return change.Main.Text is not { } bytes
            ? $"Remove: {file.TitleIn(library)}"
            : (change.Renamed is null ? "" : "Rename: ") + file.TitleOf(ContentFile.TextOf(bytes), library);
    }
}
