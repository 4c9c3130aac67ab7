using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Support;

/// <summary>The shipped content, read and checked once for all tests that only read it.</summary>
internal static class ShippedContent
{
    public static string Folder { get; } = RepositoryRoot.PathOf("content");

    public static ContentRepository Repository { get; } = ContentRepository.Open(Folder, new LibraryChecker().Check, TimeProvider.System);

    public static ContentLibrary Library => Repository.Everything;
}
