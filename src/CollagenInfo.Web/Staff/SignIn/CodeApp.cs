using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The secret for a code app: as text to type, and as a picture to scan.</summary>
/// <param name="Key">The secret.</param>
/// <param name="Picture">A QR code of it.</param>
public sealed record CodeApp(string Key, QrDrawing Picture)
{
    private const int Group = 4;

    /// <summary>The secret in groups, to type it.</summary>
    public string Typed => string.Join(' ', Key.Chunk(Group).Select(group => new string(group)));

    internal static CodeApp From(string key, string clinic)
    {
        var name = Uri.EscapeDataString($"{clinic} staff");
        return new CodeApp(key, QrDrawing.From($"otpauth://totp/{name}?secret={key}&issuer={name}"));
    }
}
