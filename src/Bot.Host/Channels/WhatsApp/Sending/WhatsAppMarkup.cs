using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>
/// Markdown in WhatsApp's own marks (protocols §5.2): <c>*bold*</c>, <c>_italic_</c>, <c>~strike~</c>, lists, quotes, code. Headings become
/// bold, links their text and address, tables lines.
/// </summary>
internal static class WhatsAppMarkup
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .DisableHtml()
        .Build();

    public static string From(string markdown)
    {
        var text = new StringBuilder();
        Blocks(text, Markdown.Parse(markdown, Pipeline), "");
        return text.ToString().Trim('\n');
    }

    private static void Blocks(StringBuilder text, ContainerBlock blocks, string indent)
    {
        foreach (var block in blocks)
        {
            Block(text, block, indent);
        }
    }

    private static void Block(StringBuilder text, Block block, string indent)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup:
                break;
            case HeadingBlock heading:
                Paragraph(text, indent, Marked('*', Inlines(heading.Inline).Replace("*", "", StringComparison.Ordinal)));
                break;
            case ListBlock list:
                List(text, list, indent);
                break;
            case QuoteBlock quote:
                var quoted = new StringBuilder();
                Blocks(quoted, quote, "");
                Paragraph(text, indent, string.Join('\n', quoted.ToString().Trim('\n').Split('\n').Select(line => $"> {line}")));
                break;
            case CodeBlock code:
                Paragraph(text, indent, $"```\n{code.Lines}\n```");
                break;
            case Table table:
                Paragraph(text, indent, string.Join('\n', table.OfType<TableRow>().Select(Row)));
                break;
            case ThematicBreakBlock:
                break;
            case LeafBlock { Inline: { } inline }:
                Paragraph(text, indent, Inlines(inline));
                break;
            case ContainerBlock container:
                Blocks(text, container, indent);
                break;
        }
    }

    private static void Paragraph(StringBuilder text, string indent, string content) =>
        text.Append(text.Length == 0 || EndsWithBlank(text) ? "" : "\n")
            .Append(indent.Length == 0 ? content : indent + content.Replace("\n", "\n" + indent, StringComparison.Ordinal))
            .Append("\n");

    private static bool EndsWithBlank(StringBuilder text) => text.Length >= 2 && text[^1] == '\n' && text[^2] == '\n';

    private static void List(StringBuilder text, ListBlock list, string indent)
    {
        text.Append(text.Length == 0 || EndsWithBlank(text) || indent.Length > 0 ? "" : "\n");
        var number =
            list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var mark = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "- ";
            text.Append(indent).Append(mark);
            var first = true;
            foreach (var block in item)
            {
                if (first && block is ParagraphBlock { Inline: { } inline })
                {
                    text.Append(Inlines(inline)).Append('\n');
                }
                else
                {
                    var inner = new StringBuilder();
                    Block(inner, block, "");
                    text.Append(string.Concat(inner.ToString().Trim('\n').Split('\n').Select(line => $"{indent}  {line}\n")));
                }

                first = false;
            }
        }
    }

    private static string Row(TableRow row) =>
        string.Join(
            " | ",
            row.OfType<TableCell>()
                .Select(cell =>
                {
                    var content = string.Join(' ', cell.OfType<ParagraphBlock>().Select(paragraph => Inlines(paragraph.Inline)));
                    return row.IsHeader ? Marked('*', content) : content;
                })
        );

    private static string Inlines(ContainerInline? container)
    {
        var text = new StringBuilder();
        foreach (var inline in container ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case CodeInline code:
                    text.Append('`').Append(code.Content).Append('`');
                    break;
                case EmphasisInline emphasis:
                    text.Append(
                        Marked(
                            emphasis.DelimiterChar == '~' ? '~'
                                : emphasis.DelimiterCount == 1 ? '_'
                                : '*',
                            Inlines(emphasis)
                        )
                    );
                    break;
                case LinkInline link:
                    text.Append(Link(Inlines(link), link.Url));
                    break;
                case AutolinkInline auto:
                    text.Append(auto.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case ContainerInline inner:
                    text.Append(Inlines(inner));
                    break;
                default:
                    text.Append(inline);
                    break;
            }
        }

        return text.ToString();
    }

    private static string Link(string title, string? url)
    {
        var shown =
            url?.StartsWith("tel:", StringComparison.Ordinal) == true ? url[4..]
            : url?.StartsWith("mailto:", StringComparison.Ordinal) == true ? url[7..]
            : url;
        return string.IsNullOrEmpty(shown) || title == shown ? title
            : title.Length == 0 ? shown
            : $"{title}: {shown}";
    }

    /// <summary>WhatsApp reads a mark only where it touches the words.</summary>
    private static string Marked(char mark, string content)
    {
        var inner = content.Trim();
        var before = content.Length - content.TrimStart().Length;
        return inner.Length == 0
            ? content
            : string.Concat(content.AsSpan(0, before), $"{mark}{inner}{mark}", content.AsSpan(before + inner.Length));
    }
}
