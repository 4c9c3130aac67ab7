using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;

namespace CollagenInfo.Web.Layout;

/// <summary>The schema.org data of a page as a JSON-LD block. It says nothing that the page does not say.</summary>
internal static class StructuredData
{
    /// <summary>The data of a page that search engines may list; null if there is none.</summary>
    public static IHtmlContent? From(HeadModel head)
    {
        JsonObject[] things = head.IsListed ? [.. head.Page.JsonLd, .. ReviewOf(head), .. BreadcrumbsOf(head)] : [];
        if (things.Length == 0)
        {
            return null;
        }

        var graph = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@graph"] = new JsonArray([.. things.Select(thing => thing.DeepClone())]),
        };

        // The serializer writes < and > as \u003C and \u003E, so no text of an author can end the script block early.
        return BodyHtml.From(graph.ToJsonString());
    }

    /// <summary>That a clinician has signed a tool; before that there is nothing to say of it.</summary>
    private static IEnumerable<JsonObject> ReviewOf(HeadModel head)
    {
        if (head.Page is not ToolPage { Tool: var tool } || head.Layout.ReviewOf(tool) is not { Signed: not null } review)
        {
            return [];
        }

        var page = new JsonObject { ["@type"] = "MedicalWebPage", ["name"] = head.Page.Title, ["inLanguage"] = "en-US" };
        review.AddTo(page);
        return [page];
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
