using Bot.Dialogs.Compose;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Guard;
using Bot.Dialogs.Language;
using Bot.Dialogs.Retrieval;
using Bot.Dialogs.State;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Turns;

/// <summary>
/// A turn while it runs: each step reads what earlier steps found and adds its own findings, as one record of its room. What only one step
/// writes says so; what several refine says which.
/// </summary>
internal sealed class Turn(DialogRequest request, IKnowledgeSnapshot knowledge)
{
    private Ending? _ending;

    public DialogRequest Request => request;

    public IKnowledgeSnapshot Knowledge => knowledge;

    public DialogState Before => request.State;

    /// <summary>Today in Hong Kong; review dates are compared with it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Sentence vectors of this turn, so that each text is encoded once.</summary>
    public EncodingMemory Memory { get; } = new();

    /// <summary>The step that runs now; set by <see cref="Dialog"/>.</summary>
    public string Step { get; set; } = "";

    /// <summary>Whether a step ran out of time and so found nothing; set by <see cref="Dialog"/>.</summary>
    public bool RanOutOfTime { get; set; }

    /// <summary>
    /// What the steps noticed, in order, for the decision record. Steps only add to it; whatever a later step depends on is a property.
    /// </summary>
    public List<string> Signals { get; } = [];

    /// <summary>The words of this turn, as <see cref="NormaliseStep"/> took them in.</summary>
    public TurnWords Words { get; private set; } = new("");

    /// <summary>The message that is worked: the words of this turn, or an earlier message that is taken up again.</summary>
    public string Text { get; private set; } = "";

    /// <summary>
    /// What is looked up: the question in <see cref="Text"/>, without greeting or story. Refined by one step after the other: routing strips
    /// the greeting, <see cref="FollowUps.AskedDetailStep"/> adds the detail asked for before, <see cref="RetrieveStep"/> picks the question.
    /// </summary>
    public string Question { get; set; } = "";

    /// <summary>
    /// The language of the words and of the reply, as <see cref="LanguageStep"/> reads them; read again of a message taken up again.
    /// </summary>
    public MessageLanguage Language { get; set; } = MessageLanguage.Unread;

    /// <summary>What the guard's steps found.</summary>
    public GuardFinding Guard { get; set; } = new();

    /// <summary>
    /// The article that the message is about, when it taps a question of the resident's own that was offered; null: none. Set by
    /// <see cref="Routing.RouteStep"/>.
    /// </summary>
    public string? AskedOf { get; set; }

    /// <summary>What was found; null until something was searched for, and when the search ran out of time.</summary>
    public Search? Search { get; set; }

    /// <summary>The person asked for: by whichever step has a reason to, taken back where the danger is asked about first.</summary>
    public HandoffChange? Handoff { get; set; }

    /// <summary>The state for the next turn. Every step notes in it what the next turn must know of its own findings.</summary>
    public DialogState State { get; set; } =
        request.State with
        {
            Choices = [],
            ClarifiedQuestion = null,
            AskedDetail = null,
            PersonOffered = false,
            IsTelling = false,
        };

    /// <summary>The words said: by <see cref="ComposeStep"/>, mended by <see cref="CheckStep"/>.</summary>
    public Reply? Reply { get; set; }

    public bool Ended => _ending is not null;

    /// <summary>How the turn ended.</summary>
    /// <exception cref="InvalidOperationException">It has not ended yet: only the composing steps may ask.</exception>
    public Ending Ending => _ending ?? throw new InvalidOperationException($"The turn has not ended yet; {Step} cannot ask how.");

    /// <summary>Begins with these words.</summary>
    public void TakeIn(TurnWords words)
    {
        Words = words;
        Text = Question = words.Text;
    }

    /// <summary>Works an earlier message as if it had just come; it is answered in the language of this turn's reply.</summary>
    public void TakeUp(string earlier)
    {
        Text = Question = earlier;
        Language = Language with { Read = LanguageIdentifier.Identify(earlier, Language.Reply) };
    }

    public void End(Outcome outcome, string reason) => End(new(outcome, reason));

    /// <exception cref="InvalidOperationException">The turn has ended already.</exception>
    public void End(Ending ending)
    {
        if (_ending is { } earlier)
        {
            throw new InvalidOperationException($"The turn has ended as {earlier.Outcome} already; {Step} cannot end it again.");
        }

        EndInstead(ending);
    }

    /// <summary>Replaces the ending of an earlier step, of which nothing is kept.</summary>
    public void EndInstead(Ending ending) => _ending = ending with { DecidedBy = Step };
}
