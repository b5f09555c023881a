using Bot.Dialogs.Speech;
using Bot.Dialogs.Wording;
using Bot.Host.Wording;
using Bot.Knowledge.Text;

namespace Bot.Host.Channels.Phone.Calls;

/// <summary>What the line itself says: the texts <c>phone.…</c> of the host's wording.</summary>
internal sealed class CallPhrases(Strings words)
{
    /// <summary>Says that it is an automated assistant.</summary>
    public string Greeting => words["phone.greeting"];

    /// <summary>After a line that broke.</summary>
    public string GreetingAgain => words["phone.greetingAgain"];

    public string StillThere => words["phone.stillThere"];

    public string Goodbye => words["phone.goodbye"];

    public string NoSuchKey => words["phone.noSuchKey"];

    public string NoMore => words["phone.noMore"];

    public string SayAgain => words["phone.sayAgain"];

    public string OneMoment => words["phone.oneMoment"];

    public string TextSent => words["phone.textSent"];

    /// <summary>Stands before the addresses in a text message.</summary>
    public string TextHeading => words["phone.textHeading"];

    /// <summary>What the key zero says for the resident.</summary>
    public string AskPerson => words["phone.askPerson"];

    /// <summary>Asks for a linking code by keys.</summary>
    public string KeyInCode => words["phone.keyInCode"];

    public string CodeLeft => words["phone.codeLeft"];

    /// <summary>Asks whether <paramref name="heard"/> is what was said.</summary>
    public string Unsure(string heard) => words.Format("phone.unsure", heard);

    /// <summary>What the keys of a code say for the resident.</summary>
    public string AskLink(string code) => words.Format("phone.askLink", code);

    public static CallPhrases Of(SpeechLanguage language) =>
        new(
            HostWording.In(
                language switch
                {
                    SpeechLanguage.English => LanguageForm.English,
                    SpeechLanguage.Cantonese => LanguageForm.TraditionalChinese,
                    _ => LanguageForm.SimplifiedChinese,
                }
            )
        );
}
