using Bot.Dialogs.State;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Turns;

/// <summary>Everything that a turn depends on: what the resident says and the state of the conversation.</summary>
public sealed record DialogRequest
{
    /// <summary>The words as received, of any length.</summary>
    public required string Text { get; init; }

    /// <summary>The messages that <see cref="Text"/> was put together of, each as received; empty when it was one.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>The state that the turn before left.</summary>
    public DialogState State { get; init; } = DialogState.New;

    /// <summary>The channel's name; it affects only the form of the reply.</summary>
    public string Channel { get; init; } = "";

    /// <summary>The department whose site is asked; null: all.</summary>
    public string? Department { get; init; }

    /// <summary>The language of the client, used only until the resident has written.</summary>
    public LanguageForm? ClientLanguage { get; init; }

    /// <summary>Whether the resident already waits for a person; then no second request is made.</summary>
    public bool WaitsForPerson { get; init; }

    public Arrival Arrival { get; init; }

    /// <summary>Hong Kong's day, by which review dates are judged; null: the day on which the turn is run.</summary>
    public DateOnly? Day { get; init; }
}
