using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Queues;

namespace Bot.Dialogs.Handoff;

/// <summary>Section <c>Handoff</c>: the times and queues of hand-offs.</summary>
public sealed class HandoffSettings
{
    /// <summary>How long an agent has to take what is offered.</summary>
    public TimeSpan OfferFor { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How long an agent may be unheard of, beyond their lease, before their conversations wait for another: a reload must not lose them.
    /// </summary>
    public TimeSpan VanishGrace { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long one waits for the agent who knows the case before others are asked.</summary>
    public TimeSpan StickyFor { get; set; } = TimeSpan.FromSeconds(45);

    /// <summary>The least time between two notices of one's place.</summary>
    public TimeSpan TellEvery { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>One who waits and has been silent for so long is asked whether they are still there, before an agent is.</summary>
    public TimeSpan StillThereAfter { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long they have to answer that.</summary>
    public TimeSpan StillThereWithin { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How long one waits for a person at most, counted in the queue's office hours; then a case is opened, they are told, and the bot
    /// answers again. Danger to life waits on. Eight hours are a working day and, from one working day to the next, less than the 24 hours
    /// in which WhatsApp takes what is said of it.
    /// </summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromHours(8);

    /// <summary>Wrap-up ends by itself after this.</summary>
    public TimeSpan WrapUpFor { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long the question for a rating is left open.</summary>
    public TimeSpan RateWithin { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Words of danger that an agent leaves unanswered for so long are answered by the bot with the emergency numbers; at once while the
    /// agent has said nothing yet.
    /// </summary>
    public TimeSpan DangerUnanswered { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>A pick-up within this counts as in time.</summary>
    public TimeSpan ServiceLevel { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>Two offers in a row that ran out make an agent away.</summary>
    public int MissedOffers { get; set; } = 2;

    /// <summary>Turns without an answer, in a row, after which a person is asked for; 1 to 10.</summary>
    public int LowConfidenceTurns { get; set; } = 2;

    /// <summary>Words of displeasure in one episode after which a person is asked for; 1 to 10.</summary>
    public int NegativeFeedback { get; set; } = 2;

    /// <summary>Times in a row that one form gets what it cannot use (a wrong code) after which a person is asked for; 1 to 10.</summary>
    public int FormFailures { get; set; } = 3;

    /// <summary>
    /// Signals that offer a person instead of asking for one, by reason code: <c>low_confidence_twice</c>,
    /// <c>low_confidence_after_clarify</c>, <c>repeated_negative_feedback</c>; <c>form_failed_repeatedly</c> just leads to nobody. Danger
    /// and a resident's own wish cannot be switched off.
    /// </summary>
    public IList<string> ReasonsOff { get; set; } = [];

    /// <summary>
    /// Reasons that ask for a person at once, where the bot would otherwise offer one: <c>account_question</c>, <c>bot_off</c>,
    /// <c>negative_feedback</c>, <c>low_confidence</c>, <c>nothing_found</c>, <c>out_of_scope</c>, <c>out_of_time</c>.
    /// </summary>
    public IList<string> AskAtOnce { get; set; } = [];

    /// <summary>
    /// Procedures (article ids) and departments whose answers always bring a person, with the reason <c>procedure_policy</c>.
    /// </summary>
    public IList<string> AlwaysPerson { get; set; } = [];

    /// <summary>The skills that staff may have, and which requests need them.</summary>
    public IList<HandoffSkill> Skills { get; set; } = [];

    /// <summary>
    /// After waiting so long for the skill, any agent of the queue is asked; less than the queue's
    /// <see cref="HandoffQueue.OverflowAfter"/>, so that the own queue is asked first.
    /// </summary>
    public TimeSpan RelaxSkillsAfter { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>Queues beside the one that each department has by itself, or settings for those.</summary>
    public IList<HandoffQueue> Queues { get; set; } = [];

    public OfficeHours Hours { get; set; } = new();

    /// <summary>When people of a queue are on duty: its own hours, or the house's.</summary>
    public OfficeHours HoursOf(string? queue) => Queues.FirstOrDefault(q => q.Id == queue)?.Hours ?? Hours;
}
