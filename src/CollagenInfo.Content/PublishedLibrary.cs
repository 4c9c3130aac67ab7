namespace CollagenInfo.Content;

/// <summary>What the public may read at one moment: no drafts, and no articles outside their publishing times.</summary>
public sealed class PublishedLibrary : ContentLibrary
{
    internal PublishedLibrary(ContentLibrary library)
        : base(library)
    {
    }
}

/// <summary>
/// What staff may see: everything, drafts too. A separate type, so that code for the public cannot be given this library by
/// mistake.
/// </summary>
public sealed class StaffLibrary : ContentLibrary
{
    internal StaffLibrary(ContentLibrary library)
        : base(library)
    {
    }
}
