using CollagenInfo.Content.Storage;
using Microsoft.Net.Http.Headers;

namespace CollagenInfo.Web.LiveContent;

/// <summary>Serves the images of the content folder, and nothing else in it.</summary>
internal static class ContentImages
{
    private const string Name = "name";

    /// <summary>The addresses of the images.</summary>
    public const string Addresses = "/images/{" + Name + "}";

    public static IResult AnswerTo(HttpContext request, ContentRepository content)
    {
        // Read once: of the next moment it may be gone, and then it does not say any more that it shows a patient.
        var data = content.Published.Data;
        if (
            request.GetRouteValue(Name) is not string name
            || !data.Images.Contains(name)
            || content.OpenPicture(name) is not { } picture
        )
        {
            return Results.NotFound();
        }

        // An SVG opened by itself is a document that may contain scripts: this stops them from running.
        request.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        // What a patient takes back is gone from their pages at once, so no phone and no server in between may have a copy.
        request.Response.Headers.CacheControl = data.ShowsPatient(name) ? "no-store" : "no-cache";
        return Results.File(picture.Content, picture.Type, entityTag: new EntityTagHeaderValue($"\"{picture.Hash}\""));
    }
}
