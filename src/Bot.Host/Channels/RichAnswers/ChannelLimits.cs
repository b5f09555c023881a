namespace Bot.Host.Channels.RichAnswers;

/// <summary>What a channel can show. Lengths count UTF-16 units, which is never less than any channel's own count.</summary>
internal sealed record ChannelLimits
{
    /// <summary>The most that one message's text may have; longer text is split.</summary>
    public required int Text { get; init; }

    /// <summary>Whether cards go out as they are.</summary>
    public bool Cards { get; init; }

    /// <summary>Buttons under one message; 0: none.</summary>
    public int Buttons { get; init; }

    public int ButtonTitle { get; init; }

    /// <summary>Rows of a list to choose from; 0: none.</summary>
    public int Rows { get; init; }

    public int RowTitle { get; init; }

    public int RowDescription { get; init; }

    /// <summary>The text above buttons or a list.</summary>
    public int ChoiceText { get; init; }

    /// <summary>Whether answers are heard instead of read: no marks, no addresses.</summary>
    public bool Spoken { get; init; }
}
