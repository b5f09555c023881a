using Bot.Dialogs.State;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Language;

/// <summary>
/// The language of a message and of the reply to it (DESIGN §5): the one that the resident asked for, else that of their last message of
/// more than a word or two, else that of this message, else the client's.
/// </summary>
/// <param name="Read">What the message is written in.</param>
/// <param name="Written">The form of their last message of more than a word or two, this one included; null: there was none yet.</param>
/// <param name="Reply">The form that they are answered in, never Cantonese.</param>
internal readonly record struct MessageLanguage(LanguageGuess Read, LanguageForm? Written, LanguageForm Reply)
{
    /// <summary>Of words that were not read.</summary>
    public static MessageLanguage Unread { get; } = new(new(LanguageForm.English, 0, false), null, LanguageForm.English);

    /// <summary>Whether the message asks for another language; <see cref="Reply"/> is that one.</summary>
    public bool Switches { get; init; }

    /// <param name="text">The message, without what is hidden of it.</param>
    /// <param name="before">The state before the message.</param>
    /// <param name="client">What the client, or the conversation, says; null: nothing.</param>
    public static MessageLanguage Of(string text, DialogState before, LanguageForm? client)
    {
        var written = LanguageForms.FromTag(before.WrittenLanguage);
        var chosen = LanguageForms.FromTag(before.ChosenLanguage);
        var fallback = written ?? chosen ?? client ?? LanguageForm.English;
        var read = LanguageIdentifier.Identify(text, ScriptFallback(text, fallback));
        if (read.Confidence > 0 && MessageLength.IsMoreThanAWordOrTwo(text))
        {
            written = read.Form;
        }

        return new(read, written, (chosen ?? written ?? (read.Confidence > 0 ? read.Form : fallback)).ReplyForm());
    }

    // Characters that both scripts share leave the script open: then the conversation's script decides, Traditional if it was English.
    private static LanguageForm ScriptFallback(string text, LanguageForm fallback) =>
        !fallback.IsChinese() && MessageLength.HasHan(text) ? LanguageForm.TraditionalChinese : fallback;
}
