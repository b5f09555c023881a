namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>Which rows of an index are ways of asking, or passages, of which document and article.</summary>
internal sealed class DocumentRows
{
    private readonly int[] _starts;
    private readonly int[] _rows;
    private readonly int[][] _articleDocuments;

    /// <param name="rowDocument">The document of every row.</param>
    /// <param name="documents">How many documents there are.</param>
    /// <param name="articleDocuments">The documents of every article.</param>
    public DocumentRows(int[] rowDocument, int documents, int[][] articleDocuments)
    {
        Document = rowDocument;
        DocumentCount = documents;
        _articleDocuments = articleDocuments;
        _starts = new int[documents + 1];
        foreach (var document in rowDocument)
        {
            _starts[document + 1]++;
        }

        for (var d = 0; d < documents; d++)
        {
            _starts[d + 1] += _starts[d];
        }

        _rows = new int[rowDocument.Length];
        var next = _starts[..^1];
        for (var p = 0; p < rowDocument.Length; p++)
        {
            _rows[next[rowDocument[p]]++] = p;
        }
    }

    /// <summary>The document of every row.</summary>
    public int[] Document { get; }

    public int Count => _rows.Length;

    public int DocumentCount { get; }

    /// <summary>The rows of a document, in ascending order.</summary>
    public ReadOnlySpan<int> Of(int document) => _rows.AsSpan(_starts[document].._starts[document + 1]);

    /// <summary>The documents of an article, in ascending order.</summary>
    public int[] DocumentsOf(int article) => _articleDocuments[article];
}
