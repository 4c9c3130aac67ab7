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

    /// <summary>The same of the made-up clinic, whose hours and prices some tests name, also where a real one has put in its own.</summary>
    public static ContentLibrary OfSampleClinic { get; } = Library.Clinic.IsSample ? Library : ReadOfSampleClinic();

    private static StaffLibrary ReadOfSampleClinic()
    {
        using var folder = new TestContentFolder().WithShippedContent();
        return folder.Open().Everything;
    }
}
