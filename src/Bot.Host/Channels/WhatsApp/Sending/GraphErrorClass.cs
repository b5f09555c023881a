namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>What an error code of the Graph means for the message (protocols §5.2).</summary>
internal enum GraphErrorClass
{
    /// <summary>Too much at once on our side: wait and send again.</summary>
    Throttled,

    /// <summary>Too much at once to this resident: wait longer with each attempt.</summary>
    PairRate,

    /// <summary>The 24 hours are over: templates only.</summary>
    WindowClosed,

    /// <summary>Our token or rights: an operator must act; the message waits.</summary>
    Authorisation,

    /// <summary>Their servers: send again.</summary>
    Server,

    /// <summary>The request, the medium, the template or the recipient: sending it again changes nothing.</summary>
    Final,
}
