using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>
/// A form that somebody without script sent after the session had ended: written as one text, so that the sign-in page can carry it.
/// </summary>
internal static class PostedAgain
{
    /// <summary>As a page of the site at its longest, with room for the rest of its form.</summary>
    public const int MostBytes = 100 * 1024;

    /// <summary>The cookie that another site's form would not bring along.</summary>
    public const string SameSiteCookie = "desk-forms";

    private const string Token = "__RequestVerificationToken";

    /// <summary>The form as one text; null for none, for one that is too long, or one of another site.</summary>
    public static async Task<string?> ReadAsync(HttpRequest request)
    {
        if (!request.HasFormContentType || !request.Cookies.ContainsKey(SameSiteCookie))
        {
            return null;
        }

        var fields = (await request.ReadFormAsync())
            .Where(field => field.Key is not Token)
            .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value)))
            .ToList();
        return fields.Sum(field => Encoding.UTF8.GetByteCount(field.Value ?? "")) is > 0 and <= MostBytes
            ? QueryString.Create(fields).Value
            : null;
    }

    /// <summary>The fields of such a text.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> FieldsOf(string posted) =>
        [.. QueryHelpers.ParseQuery(posted).SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value)))];
}
