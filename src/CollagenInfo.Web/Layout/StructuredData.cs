using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;

namespace CollagenInfo.Web.Layout;

/// <summary>
/// What a page is about, in the words of schema.org, as a block of data that no browser runs. It says nothing that the page
/// does not say.
/// </summary>
internal static class StructuredData
{
    /// <summary>The data of a page that search engines may show; null if there is nothing to say.</summary>
    public static IHtmlContent? From(HeadModel head)
    {
        JsonObject[] things = head.IsListed ? [.. head.Page.JsonLd, .. BreadcrumbsOf(head)] : [];
        if (things.Length == 0)
        {
            return null;
        }

        var graph = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@graph"] = new JsonArray([.. things.Select(thing => thing.DeepClone())]),
        };

        // The serializer writes < and > as \u003C and \u003E: whatever an author wrote, the block cannot end early.
        return BodyHtml.From(graph.ToJsonString());
    }

    private static IEnumerable<JsonObject> BreadcrumbsOf(HeadModel head)
    {
        if (head.Address is null || head.Page.Breadcrumbs.Count == 0)
        {
            return [];
        }

        var way = head
            .Page.Breadcrumbs.Select(step => (step.Text, Address: head.Layout.SiteAddress + step.Address))
            .Append((Text: head.Page.Title, head.Address));
        return
        [
            new JsonObject
            {
                ["@type"] = "BreadcrumbList",
                ["itemListElement"] = new JsonArray([
                    .. way.Select(
                        (step, place) =>
                            new JsonObject
                            {
                                ["@type"] = "ListItem",
                                ["position"] = place + 1,
                                ["name"] = step.Text,
                                ["item"] = step.Address,
                            }
                    ),
                ]),
            },
        ];
    }
}
