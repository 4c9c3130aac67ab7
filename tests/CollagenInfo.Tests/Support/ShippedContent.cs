using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Support;

/// <summary>The content folder that comes with the site, read and checked once for all tests, which only look at it.</summary>
internal static class ShippedContent
{
    public static string Folder { get; } = RepositoryRoot.PathOf("content");

    public static ContentRepository Repository { get; } = ContentRepository.Open(Folder, new LibraryChecker().Check, TimeProvider.System);

    public static ContentLibrary Library => Repository.Everything;
}
