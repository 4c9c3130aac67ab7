using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>
/// A form that somebody without script sent after the session had ended: written as one text, so that the sign-in page can carry it.
/// </summary>
internal static class PostedAgain
{
    private const int MostBytes = 1024 * 1024;

    /// <summary>What the sign-in page can send on with its other fields: the desk takes 4 MB from a form.</summary>
    private const int MostLetters = 4_000_000;

    /// <summary>The cookie that another site's form would not bring along.</summary>
    public const string SameSiteCookie = "desk-forms";

    /// <summary>The field of a form that says it is one of the desk's own.</summary>
    public const string Token = "__RequestVerificationToken";

    /// <summary>The form as one text; null for none, for one that is too long, or one of another site.</summary>
    public static async Task<(string? Text, bool IsTooLong)> ReadAsync(HttpRequest request)
    {
        if (!request.HasFormContentType || !request.Cookies.ContainsKey(SameSiteCookie))
        {
            return (null, false);
        }

        var fields = (await request.ReadFormAsync())
            .Where(field => field.Key is not Token)
            .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value)))
            .ToList();
        var bytes = fields.Sum(field => Encoding.UTF8.GetByteCount(field.Value ?? ""));
        if (bytes is 0 or > MostBytes)
        {
            return (null, bytes > 0);
        }

        var text = QueryString.Create(fields).Value!;
        return Uri.EscapeDataString(text).Length <= MostLetters ? (text, false) : (null, true);
    }

    /// <summary>The fields of such a text.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> FieldsOf(string posted) =>
        [.. QueryHelpers.ParseQuery(posted).SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value)))];
}
