using Bot.Dialogs.Compose;
using Bot.Dialogs.Conversations;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;
using Bot.Protocol.Activities;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>For channels and the desk: whether words may not wait for anything, and what is said then.</summary>
public static class Emergencies
{
    /// <summary>
    /// Whether the words speak of danger to someone, by the word lists alone: for what may not wait for encoders. True also of words that
    /// they could not read in time.
    /// </summary>
    public static bool IsIn(string text) => DangerReader.ReadByLists(text).Level != DangerLevel.None;

    /// <summary>What to do now and whom to call, where a person has the conversation and may not see it in time.</summary>
    /// <param name="text">The words.</param>
    /// <param name="before">The resident's message before; null: none.</param>
    /// <param name="language">The conversation's language tag; null: that of the words.</param>
    /// <param name="knowledge">Whose encoders help to read; null: the word lists read alone.</param>
    /// <returns>The notice and the reason code; null when the words speak of no danger.</returns>
    public static (EntryDraft Notice, string Reason)? Notice(string text, string? before, string? language, IKnowledgeSnapshot? knowledge)
    {
        var said = LanguageIdentifier.Identify(text).Form;
        var context = new GuardContext(knowledge, said.IsChinese(), before, HalfHeard: null, new EncodingMemory());
        if (DangerReader.Read(context, text) is not { Level: DangerLevel.Act, Danger: { } danger })
        {
            return null;
        }

        var form = LanguageForms.FromTag(language) ?? said;
        var reply = form == LanguageForm.Cantonese ? LanguageForm.TraditionalChinese : form;
        var (words, speak) = UrgentReply.Words(danger.Kind, said, reply);
        var activity = ActivityFactory.Message(words, reply.Tag(), TextFormats.Markdown) with { Speak = speak };
        return (new EntryDraft(EntryKind.Bot, "bot", ActivityJson.Write(activity)), danger.Kind.Word());
    }
}
