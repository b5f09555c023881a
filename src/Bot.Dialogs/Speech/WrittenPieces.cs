using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bot.Dialogs.Speech;

/// <summary>Takes Markdown apart into what is said: words of links without addresses, list items and table rows one by one.</summary>
internal static class WrittenPieces
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    /// <summary>The pieces in order, and the addresses of pages that they named.</summary>
    public static (IReadOnlyList<WrittenPiece> Pieces, IReadOnlyList<string> Links) Of(string markdown)
    {
        var pieces = new List<WrittenPiece>();
        var links = new List<string>();
        Blocks(Markdown.Parse(markdown, Pipeline), pieces, links, null);
        return (pieces, links);
    }

    private static void Blocks(ContainerBlock container, List<WrittenPiece> pieces, List<string> links, int? item)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case ListBlock list:
                    var place = 0;
                    foreach (var child in list.OfType<ListItemBlock>())
                    {
                        place++;
                        Blocks(child, pieces, links, place);
                    }

                    break;
                case Table table:
                    Rows(table, pieces, links);
                    break;
                case ContainerBlock inner:
                    Blocks(inner, pieces, links, item);
                    break;
                case CodeBlock code:
                    Add(pieces, code.Lines.ToString(), item);
                    break;
                case LeafBlock { Inline: { } inline }:
                    Add(pieces, Words(inline, links), item);
                    break;
                case HtmlBlock html:
                    Add(pieces, WithoutTags(html.Lines.ToString()), item);
                    break;
                default:
                    continue;
            }

            // Only the first paragraph of a list item carries its place.
            item = null;
        }
    }

    // "Adult: HK$20. Child: HK$10." – each cell after its heading.
    private static void Rows(Table table, List<WrittenPiece> pieces, List<string> links)
    {
        string[] headings = [];
        var place = 0;
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>()
                .Select(c => string.Join(' ', c.OfType<LeafBlock>().Where(b => b.Inline is not null).Select(b => Words(b.Inline!, links))))
                .ToArray();
            if (row.IsHeader)
            {
                headings = cells;
                continue;
            }

            place++;
            var said = cells
                .Select((c, i) => i > 0 && i < headings.Length && headings[i].Length > 0 ? $"{headings[i]}: {c}" : c)
                .Where(c => c.Length > 0);
            Add(pieces, string.Join("; ", said), place);
        }
    }

    private static string Words(ContainerInline container, List<string> links)
    {
        var words = new StringBuilder();
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.ToString());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case LineBreakInline:
                    words.Append(' ');
                    break;
                case AutolinkInline auto:
                    links.Add(auto.Url);
                    words.Append(auto.Url);
                    break;
                case LinkInline link:
                    links.Add(link.Url ?? "");
                    words.Append(Words(link, links));
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.ToString());
                    break;
                case ContainerInline inner:
                    words.Append(Words(inner, links));
                    break;
                default:
                    break;
            }
        }

        return words.ToString();
    }

    private static string WithoutTags(string html)
    {
        var text = new StringBuilder();
        var tag = false;
        foreach (var c in html)
        {
            tag = c == '<' || (tag && c != '>');
            text.Append(tag || c == '>' ? ' ' : c);
        }

        return text.ToString();
    }

    private static void Add(List<WrittenPiece> pieces, string text, int? item)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            pieces.Add(new(text.Trim(), item));
        }
    }
}
