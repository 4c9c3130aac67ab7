using Microsoft.AspNetCore.Html;

namespace CollagenInfo.Web.Layout;

/// <summary>The only place where a string becomes HTML of a page without encoding.</summary>
internal static class BodyHtml
{
    public static IHtmlContent From(string html) => new HtmlString(html);
}
