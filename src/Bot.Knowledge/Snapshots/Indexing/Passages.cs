using System.Globalization;
using System.Text;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>Cuts a long answer into passages at sentence ends, by text elements, never inside one (pain 28).</summary>
internal static class Passages
{
    private const int Longest = 300;

    /// <summary>The texts of a document as an encoder sees them: title, question and one passage of the answer.</summary>
    public static IEnumerable<string> Of(RetrievalDocument document)
    {
        var head = string.Join(' ', new[] { document.Title, document.Question }.Where(t => t.Length > 0));
        var passages = Split(document.Answer);
        return passages.Count == 0 ? (head.Length == 0 ? [] : [head]) : passages.Select(p => head.Length == 0 ? p : head + "\n" + p);
    }

    /// <summary>Passages whose concatenation is the text itself, each of about 300 text elements at most.</summary>
    public static List<string> Split(string text)
    {
        var passages = new List<string>();
        var current = new StringBuilder();
        var sentence = new StringBuilder();
        int currentLength = 0,
            sentenceLength = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            sentence.Append(element);
            sentenceLength++;
            if (element is "." or "。" or "!" or "！" or "?" or "？" or "\n" or "；" || sentenceLength >= Longest)
            {
                Close();
            }
        }

        Close();
        if (current.Length > 0)
        {
            passages.Add(current.ToString());
        }

        return passages;

        void Close()
        {
            if (currentLength > 0 && currentLength + sentenceLength > Longest)
            {
                passages.Add(current.ToString());
                current.Clear();
                currentLength = 0;
            }

            current.Append(sentence);
            currentLength += sentenceLength;
            sentence.Clear();
            sentenceLength = 0;
        }
    }
}
