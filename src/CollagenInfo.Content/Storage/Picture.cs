namespace CollagenInfo.Content.Storage;

/// <summary>A picture, ready to be sent.</summary>
/// <param name="Content">Its bytes; whoever sends them closes it.</param>
/// <param name="Type">Its media type, by its first bytes.</param>
/// <param name="Hash">The SHA-256 of its bytes.</param>
public sealed record Picture(Stream Content, string Type, string Hash)
{
    /// <summary>The media type of a picture by its first bytes; null if it is none that the site serves.</summary>
    public static string? TypeOf(byte[] bytes) => PictureType.Of(bytes);
}
