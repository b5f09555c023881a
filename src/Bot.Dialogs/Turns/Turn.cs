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
using Bot.Knowledge.Snapshots.Scoring;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Turns;

/// <summary>A turn in work: each step reads what the ones before it found and adds its own.</summary>
internal sealed class Turn(DialogRequest request, IKnowledgeSnapshot knowledge)
{
    public DialogRequest Request => request;

    public IKnowledgeSnapshot Knowledge => knowledge;

    public DialogState Before => request.State;

    /// <summary>Hong Kong's day, by which review dates are judged.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The state for the next turn, as far as the steps have come.</summary>
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
    /// The words where <see cref="Text"/> shows none of them, because they could not be looked through in time: for the word lists of
    /// danger and the language alone, never to be kept or shown. Null otherwise.
    /// </summary>
    public string? Hidden { get; set; }

    /// <summary>
    /// The messages of a burst, each as <see cref="Text"/> is, or as <see cref="Hidden"/> where that is set; empty when it was one.
    /// </summary>
    public IReadOnlyList<string> Messages { get; set; } = [];

    /// <summary>The one of <see cref="Messages"/> in which danger was found that the whole does not show; null: none.</summary>
    public string? Apart { get; set; }

    public IReadOnlyList<PersonalDatum> PersonalData { get; set; } = [];

    public LanguageGuess Language { get; set; } = new(LanguageForm.English, 0, false);

    /// <summary>English, Traditional or Simplified Chinese.</summary>
    public LanguageForm ReplyLanguage { get; set; } = LanguageForm.English;

    /// <summary>The words of this turn alone, where <see cref="Text"/> is an earlier message taken up again.</summary>
    public string Said { get; set; } = "";

    /// <summary>Sentence vectors of this turn, each made once.</summary>
    public EncodingMemory Memory { get; } = new();

    public DangerKind? Danger { get; set; }

    /// <summary>After help was given: the resident does not want the police.</summary>
    public bool WantsNoPolice { get; set; }

    /// <summary>The danger that the resident is asked about with this reply.</summary>
    public DangerKind? DangerCheck { get; set; }

    /// <summary>The word lists find that danger told of, not only hinted at.</summary>
    public bool IsDangerInWords { get; set; }

    /// <summary>The reason of a refusal that the guard is half sure of.</summary>
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
    /// The department in question though there is no answer: whose forms begin like <see cref="UnknownForm"/>, whose topic lacks the
    /// detail.
    /// </summary>
    public string? NamedDepartment { get; set; }

    public RetrievalResult? Retrieved { get; set; }

    /// <summary>The topic without an answer that was asked for, when that is as sure as an answer must be.</summary>
    public UncoveredTopic? AskedUncovered =>
        Retrieved?.Uncovered is { } found && found.Confidence >= knowledge.Thresholds.Answer
            ? knowledge.FindUncovered(found.TopicId)
            : null;

    /// <summary>The message states what makes it one for <see cref="AskedUncovered"/>, so that it can be named.</summary>
    public bool NamesUncovered { get; set; }

    /// <summary>The entry to answer with.</summary>
    public Entry? Entry { get; set; }

    /// <summary>The probability that <see cref="Entry"/> is right; null when the resident chose it.</summary>
    public double? Confidence { get; set; }

    /// <summary>The readings to choose from.</summary>
    public IReadOnlyList<Reading> Readings { get; set; } = [];

    /// <summary>The topic to tell of as a whole, when the message names it and asks nothing of it.</summary>
    public Article? Topic { get; set; }

    /// <summary>The topics to choose from.</summary>
    public IReadOnlyList<Article> Topics { get; set; } = [];

    public bool OffersPerson { get; set; }

    /// <summary>The department whose opening hours are asked for; null: none.</summary>
    public Department? HoursOf { get; set; }

    /// <summary>When people are on duty, where that is asked; null: it is not.</summary>
    public OfficeHours? DutyHours { get; set; }

    public HandoffChange? Handoff { get; set; }

    public Reply? Reply { get; set; }

    /// <summary>The article that the message, offered before in the resident's own words, was asked of; null: none.</summary>
    public string? AskedOf { get; set; }

    /// <summary>Whether the message is read as going on from the turn before.</summary>
    public bool IsFollowUp { get; set; }

    /// <summary>Whether a detail of what was spoken of is asked for that its article does not tell.</summary>
    public bool LacksDetail { get; set; }

    /// <summary>Whether a step did not read its words in time, and so found nothing.</summary>
    public bool RanOutOfTime { get; set; }

    /// <summary>Whether the message names a form or code.</summary>
    public bool NamesForm { get; set; }

    /// <summary>Whether <see cref="Entry"/> is there because of the form that the message names.</summary>
    public bool IsByForm { get; set; }

    /// <summary>Whether the message asks for another language.</summary>
    public bool SwitchesLanguage { get; set; }

    /// <summary>
    /// Words for the decision record, in the order in which things were seen. Steps write them and read none: what a later step goes by is
    /// a property.
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

    /// <summary>Puts another end in place of one that a later step may not leave so.</summary>
    public void EndInstead(Outcome outcome, string reason) => (Outcome, Reason, DecidedBy) = (outcome, reason, Step);
}
