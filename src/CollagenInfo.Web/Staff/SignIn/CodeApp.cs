using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The secret for a code app: as text to type, and as a picture to scan.</summary>
/// <param name="Key">The secret.</param>
/// <param name="Picture">A QR code of its address.</param>
/// <param name="Address">The address by which a phone opens its own code app.</param>
public sealed record CodeApp(string Key, QrDrawing Picture, string Address)
{
    private const int Group = 4;

    /// <summary>The secret in groups, to type it.</summary>
    public string Typed => string.Join(' ', Key.Chunk(Group).Select(group => new string(group)));

    internal static CodeApp From(string key, string clinic)
    {
        var name = Uri.EscapeDataString($"{clinic} staff");
        var address = $"otpauth://totp/{name}?secret={key}&issuer={name}";
        return new CodeApp(key, QrDrawing.From(address), address);
    }
}
