using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Routing;

/// <summary>Greetings and courtesies before a question.</summary>
internal static partial class Opening
{
    /// <summary>The text without them; the text itself when nothing else is there.</summary>
    public static string Strip(string text)
    {
        var rest = Greeting().Replace(text, "");
        return rest.Any(char.IsLetterOrDigit) ? rest.Trim() : text;
    }

    [GeneratedRegex(
        @"^(?:\s*(?:hi|hello|hey|dear sir(?: or madam)?|good (?:morning|afternoon|evening)|excuse me|sorry to bother you|hi there"
            + @"|hello there|你好|您好|哈囉|哈啰|喂|早晨|午安|早安|早上好|下午好|晚上好|晚安"
            + @"|hello呀|唔好意思|不好意思|打擾|打扰了?|請問|请问|想請問|想问|麻煩|唔該|各位好)(?![a-z])(?:一下|下|呀|啊|吖|你|先|咗)?[\s,，.。!！~～:：、]*)+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    private static partial Regex Greeting();
}
