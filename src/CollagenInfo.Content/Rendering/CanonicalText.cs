using System.Text;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Figures;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>
/// An article in one fixed form, to take its fingerprint: what readers read, what kind of thing it stands in, where it leads and
/// what it shows. How the file is laid out does not matter: white space counts as one space, however it is written.
/// </summary>
internal sealed class CanonicalText
{
    // No word has a control character: Add takes them for spaces.
    private const char BeforeMark = '\u0001';
    private const char AfterMark = '\u0002';

    private readonly StringBuilder text = new();
    private readonly ContentData data;
    private readonly string file;
    private bool isAtStart;
    private bool isAfterSpace;

    private CanonicalText(ContentData data, string file) => (this.data, this.file) = (data, file);

    public static string Of(ContentLibrary library, Article article)
    {
        var canonical = new CanonicalText(library.Data, article.Body.File);
        canonical.Write(article);
        return canonical.text.ToString();
    }

    private void Write(Article article)
    {
        Begin("title");
        AddWithFacts(article.Title);
        Begin("summary");
        AddWithFacts(article.Summary);
        if (article.Image is { } image)
        {
            Begin("picture " + HashOf(image));
            AddWithFacts(article.ImageAlt ?? "");
        }

        var markdown = article.Body.Markdown;
        if (Dialect.TryParse(markdown, out _) is { } document)
        {
            Write(document);
        }
        else
        {
            Begin("unreadable");
            Add(markdown);
        }
    }

    private void Write(ContainerBlock blocks)
    {
        foreach (var block in blocks.Where(block => block is not LinkReferenceDefinitionGroup))
        {
            Begin(NameOf(block));
            switch (block)
            {
                case CodeBlock code:
                    AddWithFacts(code.Lines.ToString());
                    break;
                case LeafBlock leaf:
                    Write(leaf.Inline);
                    break;
                case ContainerBlock inner:
                    WriteArguments(inner as CustomContainer);
                    Write(inner);
                    Begin("end");
                    break;
            }
        }
    }

    private static string NameOf(Block block) => block switch
    {
        HeadingBlock heading => $"heading {heading.Level}",
        ListBlock { IsOrdered: true } list => $"numbered list from {list.OrderedStart}",
        ListBlock => "list",
        ListItemBlock => "item",
        TableRow { IsHeader: true } => "head",
        TableRow => "row",
        TableCell => "cell",
        CustomContainer container => $"block {container.Info}",
        ParagraphBlock => "text",
        _ => block.GetType().Name,
    };

    /// <summary>What stands behind the name of a block: the words on an expander, or which picture is drawn from facts.</summary>
    private void WriteArguments(CustomContainer? block)
    {
        if (block?.Info == "details")
        {
            AddWithFacts(block.Arguments ?? "");
        }
        else if (block?.Info == "figure")
        {
            var figure = FigureReference.Parse(block.Arguments);
            Add(figure.Name);
            foreach (var fact in (figure.Find()?.Keys ?? figure.Keys).Select(data.Facts.Find))
            {
                Begin($"fact {fact?.Kind}");
                Add($"{fact?.Wording}: {fact?.Label}");
            }
        }
    }

    private void Write(ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    AddWithFacts(code.Content);
                    break;
                case HtmlEntityInline entity:
                    Add(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    Add(" ");
                    break;
                case FactInline fact:
                    AddFact(fact.Key);
                    break;
                case CitationInline citation:
                    Mark($"sources {string.Join(' ', citation.Ids)}");
                    break;
                case LinkInline link:
                    Mark(link.IsImage ? $"picture {HashOf(link.Url ?? "")}" : $"link {TargetOf(link.Url ?? "")}");
                    Write(link);
                    Mark("end");
                    break;
                case AutolinkInline link:
                    Mark($"link {link.Url}");
                    break;
                case DelimiterInline sign:
                    Add(sign.ToLiteral());
                    Write(sign);
                    break;
                case ContainerInline inner:
                    Write(inner);
                    break;
            }
        }
    }

    private string HashOf(string image) => data.ImageHashes.GetValueOrDefault(image, "missing");

    /// <summary>Where a link leads, however its author wrote it.</summary>
    private string TargetOf(string address) => LinkTarget.Parse(address, file) switch
    {
        LinkTarget.Page page => $"{page.File}#{page.Anchor}",
        _ => address,
    };

    private void AddFact(string key) => Add(data.Facts.TextOf(key)?.Text ?? $"{{{{ {key} }}}}");

    private void AddWithFacts(string words) => Add(FactReference.Replace(words, key => data.Facts.TextOf(key)?.Text));

    /// <summary>Begins a line with what the words on it are.</summary>
    private void Begin(string name)
    {
        text.Append('\n');
        Mark(name);
        (isAtStart, isAfterSpace) = (true, false);
    }

    private void Mark(string mark) => text.Append(BeforeMark).Append(mark).Append(AfterMark);

    private void Add(ReadOnlySpan<char> words)
    {
        foreach (var letter in words)
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                isAfterSpace = true;
                continue;
            }

            text.Append(isAfterSpace && !isAtStart ? " " : "").Append(letter);
            (isAtStart, isAfterSpace) = (false, false);
        }
    }
}
