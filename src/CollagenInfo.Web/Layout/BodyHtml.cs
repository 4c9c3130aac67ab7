using Microsoft.AspNetCore.Html;

namespace CollagenInfo.Web.Layout;

/// <summary>The one place where rendered Markdown becomes HTML of a page.</summary>
internal static class BodyHtml
{
    public static IHtmlContent From(string html) => new HtmlString(html);
}
