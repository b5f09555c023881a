using Bot.Dialogs.Clarify;
using Bot.Dialogs.Compose;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Decisions;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Privacy;
using Bot.Dialogs.Retrieval;
using Bot.Dialogs.State;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Turns;

/// <summary>A turn while it runs: each step reads what earlier steps found and adds its own findings.</summary>
internal sealed class Turn(DialogRequest request, IKnowledgeSnapshot knowledge)
{
    public DialogRequest Request => request;

    public IKnowledgeSnapshot Knowledge => knowledge;

    public DialogState Before => request.State;

    /// <summary>Today in Hong Kong; review dates are compared with it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The state for the next turn, as the steps have built it so far.</summary>
    public DialogState State { get; set; } =
        request.State with
        {
            Choices = [],
            ClarifiedQuestion = null,
            AskedDetail = null,
            PersonOffered = false,
        };

    /// <summary>The words without personal data, control characters and edge spaces.</summary>
    public string Text { get; set; } = "";

    /// <summary>
    /// The words, when the search for personal data did not finish in time and <see cref="Text"/> therefore shows none of them. Only the
    /// detection of danger and of the language may read it; it is never stored or shown. Null otherwise.
    /// </summary>
    public string? Hidden { get; set; }

    /// <summary>
    /// The messages of a burst, each as <see cref="Text"/> is, or as <see cref="Hidden"/> where that is set; empty when it was one.
    /// </summary>
    public IReadOnlyList<string> Messages { get; set; } = [];

    /// <summary>The one of <see cref="Messages"/> that shows danger although the burst as a whole does not; null: none.</summary>
    public string? Apart { get; set; }

    public IReadOnlyList<PersonalDatum> PersonalData { get; set; } = [];

    public LanguageGuess Language { get; set; } = new(LanguageForm.English, 0, false);

    /// <summary>English, Traditional or Simplified Chinese.</summary>
    public LanguageForm ReplyLanguage { get; set; } = LanguageForm.English;

    /// <summary>The words of this turn, also when <see cref="Text"/> has become an earlier message that is taken up again.</summary>
    public string Said { get; set; } = "";

    /// <summary>Sentence vectors of this turn, so that each text is encoded once.</summary>
    public EncodingMemory Memory { get; } = new();

    public DangerKind? Danger { get; set; }

    /// <summary>Whether the resident, who was told where to get help, does not want the police.</summary>
    public bool WantsNoPolice { get; set; }

    /// <summary>The message goes on with a danger that help was given for: <see cref="Danger"/> is that one, not one found in it.</summary>
    public bool HelpsFurther { get; set; }

    /// <summary>The danger that this reply asks the resident about; null: none.</summary>
    public DangerKind? DangerCheck { get; set; }

    /// <summary>Whether the word lists find the danger stated, not merely hinted at.</summary>
    public bool IsDangerInWords { get; set; }

    /// <summary>The reason code of a refusal that the guard is only half sure of; null: none.</summary>
    public string? AttackDoubt { get; set; }

    /// <summary>How the guard read the words, for danger.</summary>
    public GuardTrace? DangerTrace { get; set; }

    /// <summary>How the guard read the words, for what is refused.</summary>
    public GuardTrace? AttackTrace { get; set; }

    /// <summary>What is looked up: the question in the words, without greeting or story.</summary>
    public string Question { get; set; } = "";

    /// <summary>The further questions of the same message.</summary>
    public IReadOnlyList<FurtherQuestion> MoreQuestions { get; set; } = [];

    /// <summary>A form or code that nothing mentions, as written.</summary>
    public string? UnknownForm { get; set; }

    /// <summary>
    /// The department to name when there is no answer: its forms begin like <see cref="UnknownForm"/>, or its topic lacks the detail.
    /// </summary>
    public string? NamedDepartment { get; set; }

    public RetrievalResult? Retrieved { get; set; }

    /// <summary>The known topic without an answer that was asked about, if that is as certain as an answer has to be.</summary>
    public UncoveredTopic? AskedUncovered =>
        Retrieved?.Uncovered is { } found && found.Confidence >= knowledge.Thresholds.Answer
            ? knowledge.FindUncovered(found.TopicId)
            : null;

    /// <summary>Whether the message itself states that topic (<see cref="AskedUncovered"/>), so that the reply may name it.</summary>
    public bool NamesUncovered { get; set; }

    /// <summary>The entry to answer with.</summary>
    public Entry? Entry { get; set; }

    /// <summary>The probability that <see cref="Entry"/> is right; null when the resident chose it.</summary>
    public double? Confidence { get; set; }

    /// <summary>The readings to choose from.</summary>
    public IReadOnlyList<Reading> Readings { get; set; } = [];

    /// <summary>The topic whose summary is the answer, when the message names it and asks nothing about it.</summary>
    public Article? Topic { get; set; }

    /// <summary>The topics to choose from.</summary>
    public IReadOnlyList<Article> Topics { get; set; } = [];

    public bool OffersPerson { get; set; }

    /// <summary>The department whose opening hours are asked for; null: none.</summary>
    public Department? HoursOf { get; set; }

    /// <summary>The hours in which agents are on duty, if the message asks for them; null: it does not.</summary>
    public OfficeHours? DutyHours { get; set; }

    public HandoffChange? Handoff { get; set; }

    public Reply? Reply { get; set; }

    /// <summary>The article that the message is about, when it taps a question of the resident's own that was offered; null: none.</summary>
    public string? AskedOf { get; set; }

    /// <summary>Whether the message continues the turn before.</summary>
    public bool IsFollowUp { get; set; }

    /// <summary>Whether the message asks for a detail that the article in question does not have.</summary>
    public bool LacksDetail { get; set; }

    /// <summary>Whether a step ran out of time and so found nothing.</summary>
    public bool RanOutOfTime { get; set; }

    /// <summary>Whether the message names a form or code.</summary>
    public bool NamesForm { get; set; }

    /// <summary>Whether <see cref="Entry"/> was chosen because the message names its form.</summary>
    public bool IsByForm { get; set; }

    /// <summary>Whether the message asks for another language.</summary>
    public bool SwitchesLanguage { get; set; }

    /// <summary>
    /// What the steps noticed, in order, for the decision record. Steps only add to it; whatever a later step depends on is a property.
    /// </summary>
    public List<string> Signals { get; } = [];

    public Outcome? Outcome { get; private set; }

    public string Reason { get; private set; } = "";

    public string DecidedBy { get; private set; } = "";

    /// <summary>The step that runs now.</summary>
    public string Step { get; set; } = "";

    public bool Ended => Outcome is not null;

    public void End(Outcome outcome, string reason)
    {
        if (Ended)
        {
            throw new InvalidOperationException($"The turn has ended as {Outcome} already; {Step} cannot end it again.");
        }

        (Outcome, Reason, DecidedBy) = (outcome, reason, Step);
    }

    /// <summary>Replaces the outcome of an earlier step.</summary>
    public void EndInstead(Outcome outcome, string reason) => (Outcome, Reason, DecidedBy) = (outcome, reason, Step);
}
