using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CollagenInfo.Web.Layout;

/// <summary>
/// A list that a style sheet has taken the marks off is no list to VoiceOver unless it says so. Such lists have a class, or a
/// parent that has one.
/// </summary>
[HtmlTargetElement("ul", Attributes = "class")]
[HtmlTargetElement("ol", Attributes = "class")]
public sealed class ListTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!output.Attributes.ContainsName("role"))
        {
            output.Attributes.SetAttribute("role", "list");
        }
    }
}
