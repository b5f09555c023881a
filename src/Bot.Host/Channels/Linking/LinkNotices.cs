using Bot.Host.Wording;

namespace Bot.Host.Channels.Linking;

/// <summary>What is said about linking, in the conversation's language.</summary>
internal static class LinkNotices
{
    /// <summary>The code as it is read.</summary>
    public static (string Text, string Locale) Code(string code, string? language) => Of($"{code[..3]} {code[3..]}", language);

    /// <summary>The code as it is said: figure by figure, as it has to be said again.</summary>
    public static string SpokenCode(string code, string? language) =>
        Of(language == "en" ? Apart(code, ", ", "; ") : Apart(code, "，", "；"), language).Text;

    public static (string Text, string Locale) Linked(string? language) => HostWording.Notice(language, "link.linked");

    /// <summary>Told where the code was shown.</summary>
    public static (string Text, string Locale) LinkedElsewhere(string? language) => HostWording.Notice(language, "link.linkedElsewhere");

    public static (string Text, string Locale) Unknown(string? language) => HostWording.Notice(language, "link.unknown");

    /// <summary>After too many wrong codes: none is looked at, not even a right one.</summary>
    public static (string Text, string Locale) TooMany(string? language) => HostWording.Notice(language, "link.tooMany");

    public static (string Text, string Locale) Same(string? language) => HostWording.Notice(language, "link.same");

    private static (string Text, string Locale) Of(string shown, string? language) => HostWording.Notice(language, "link.code", shown);

    private static string Apart(string code, string figures, string groups) =>
        $"{string.Join(figures, code[..3].ToCharArray())}{groups}{string.Join(figures, code[3..].ToCharArray())}";
}
