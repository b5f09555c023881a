using System.Text;

namespace Bot.Dialogs.Privacy;

/// <summary>Puts a mark such as <c>[hkid]</c> in the place of each datum. Redacting again changes nothing.</summary>
public static class Redaction
{
    /// <param name="text">The text that the data were found in.</param>
    /// <param name="data">In order, without overlap.</param>
    public static string Redact(string text, IReadOnlyList<PersonalDatum> data)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(data);
        if (data.Count == 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var from = 0;
        foreach (var datum in data)
        {
            result.Append(text, from, datum.Start - from).Append('[').Append(datum.Kind.Word()).Append(']');
            from = datum.End;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }
}
