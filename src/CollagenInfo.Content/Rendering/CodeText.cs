using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>
/// Text that is set as code, which happens to whoever indents a paragraph. The checker refuses it; until it is mended, readers see
/// the numbers in it, and not the names of facts.
/// </summary>
internal static class CodeText
{
    /// <summary>Replaces the references in it with their wording.</summary>
    public static void Expand(MarkdownDocument document, ContentLibrary library)
    {
        foreach (var part in document.Descendants())
        {
            switch (part)
            {
                case CodeInline words:
                    words.Content = library.Expand(words.Content);
                    break;
                case CodeBlock block:
                    block.Lines = new StringLineGroup(library.Expand(block.Lines.ToString()));
                    break;
            }
        }
    }
}
