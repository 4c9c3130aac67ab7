using CollagenInfo.Content;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CollagenInfo.Web.Layout;

/// <summary><c>&lt;icon name="phone" /&gt;</c>: one of the site's icons.</summary>
public sealed class IconTagHelper : TagHelper
{
    public required string Name { get; set; }

    /// <summary>Whether it stands beside small text.</summary>
    public bool Small { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Icon.Html(Name, Small));
    }
}
