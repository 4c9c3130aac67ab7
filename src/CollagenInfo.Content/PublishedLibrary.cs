namespace CollagenInfo.Content;

/// <summary>What the public may read at one moment: no draft, and no article before its time or after it.</summary>
public sealed class PublishedLibrary : ContentLibrary
{
    internal PublishedLibrary(ContentLibrary library)
        : base(library)
    {
    }
}

/// <summary>
/// What staff may see: everything, drafts too. A type of its own, so that who asks for the one library never gets the other;
/// nobody is given a library that does not say for whom it is.
/// </summary>
public sealed class StaffLibrary : ContentLibrary
{
    internal StaffLibrary(ContentLibrary library)
        : base(library)
    {
    }
}
