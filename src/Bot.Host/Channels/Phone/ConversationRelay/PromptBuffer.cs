using Bot.Knowledge.Text;

namespace Bot.Host.Channels.Phone.ConversationRelay;

/// <summary>
/// Puts the parts of a sentence together. Carriers send what was heard so far, revised, or only what is new; both come out once.
/// </summary>
internal sealed class PromptBuffer
{
    private string _heard = "";

    /// <summary>Takes a part; returns the sentence when it is whole, else null.</summary>
    public string? Take(string part, bool last)
    {
        _heard =
            Revises(_heard, part) ? part
            : part.Length == 0 ? _heard
            : Append(_heard, part);
        if (!last)
        {
            return null;
        }

        var whole = _heard.Trim();
        _heard = "";
        return whole;
    }

    // A revision begins as the earlier one did, for half of the shorter one at least.
    private static bool Revises(string heard, string part)
    {
        if (heard.Length == 0)
        {
            return true;
        }

        var shorter = Math.Min(heard.Length, part.Length);
        var same = 0;
        while (same < shorter && char.ToLowerInvariant(heard[same]) == char.ToLowerInvariant(part[same]))
        {
            same++;
        }

        return shorter > 0 && same * 2 >= shorter;
    }

    private static string Append(string heard, string part) =>
        heard.Length == 0
        || char.IsWhiteSpace(heard[^1])
        || char.IsWhiteSpace(part[0])
        || Unicode.IsEastAsian(heard[^1])
        || Unicode.IsEastAsian(part[0])
            ? heard + part
            : $"{heard} {part}";
}
