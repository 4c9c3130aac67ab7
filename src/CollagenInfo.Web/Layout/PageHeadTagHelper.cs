using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CollagenInfo.Web.Layout;

/// <summary>
/// <c>&lt;page-head&gt;</c>: the upper layer of a page, with the way to it and its title. It is warm for what one reads, and deep for
/// tools, so that a reader knows a tool by its color.
/// </summary>
[HtmlTargetElement("page-head")]
public sealed class PageHeadTagHelper : TagHelper
{
    private const string Wave =
        """<svg class="wave" viewBox="0 0 1440 40" preserveAspectRatio="none" aria-hidden="true">"""
        + """<path d="M0 18q180-30 360 0t360 0 360 0 360 0V40H0z"/></svg>""";

    public bool Deep { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "header";
        output.Attributes.SetAttribute("class", Deep ? "page-head deep" : "page-head");
        output.PreContent.SetHtmlContent("<div class=\"page-head__inner\">");
        if (View.ViewData.Model is PageViewModel { Breadcrumbs: { Count: > 0 } way })
        {
            output.PreContent.AppendHtml("<nav aria-label=\"Where you are\"><ol class=\"breadcrumbs\">");
            foreach (var step in way)
            {
                output.PreContent.AppendHtml($"<li><a href=\"{step.Address}\">").Append(step.Text).AppendHtml("</a></li>");
            }

            output.PreContent.AppendHtml("</ol></nav>");
        }

        output.PostContent.SetHtmlContent($"</div>{Wave}");
    }
}
