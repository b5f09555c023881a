using Bot.Dialogs.Compose;
using Bot.Dialogs.Conversations;
using Bot.Knowledge.Text;
using Bot.Protocol.Activities;

namespace Bot.Dialogs.Guard;

/// <summary>For channels and the desk: whether words may not wait for anything, and what is said then.</summary>
public static class Emergencies
{
    /// <summary>Whether the words speak of danger to someone.</summary>
    public static bool IsIn(string text) => DangerDetector.Find(text) is not null;

    /// <summary>What to do now and whom to call, where a person has the conversation and may not see it in time.</summary>
    /// <param name="language">The conversation's language tag; null: that of the words.</param>
    /// <returns>The notice and the reason code; null when the words speak of no danger.</returns>
    public static (EntryDraft Notice, string Reason)? Notice(string text, string? language)
    {
        if (DangerDetector.Find(text) is not { } danger)
        {
            return null;
        }

        var said = LanguageIdentifier.Identify(text).Form;
        var form = LanguageForms.FromTag(language) ?? said;
        var reply = form == LanguageForm.Cantonese ? LanguageForm.TraditionalChinese : form;
        var (words, speak) = UrgentReply.Words(danger.Kind, said, reply);
        var activity = ActivityFactory.Message(words, reply.Tag(), TextFormats.Markdown) with { Speak = speak };
        return (new EntryDraft(EntryKind.Bot, "bot", ActivityJson.Write(activity)), danger.Kind.Word());
    }
}
