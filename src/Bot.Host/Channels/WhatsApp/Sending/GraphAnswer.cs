using System.Globalization;

namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>What the Graph answered.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="MessageId">The wamid; null when it is an error.</param>
/// <param name="Code">The error's code; 0 when there is none in the body.</param>
/// <param name="RetryAfter">The wait that it asks for.</param>
internal sealed record GraphAnswer(int Status, string? MessageId, int Code, TimeSpan? RetryAfter)
{
    public bool IsGood => Status is >= 200 and < 300;

    /// <summary>For staff: the code, never the text of the message.</summary>
    public string Problem =>
        Code > 0
            ? string.Create(CultureInfo.InvariantCulture, $"WhatsApp {Code} ({Words(Code)})")
            : string.Create(CultureInfo.InvariantCulture, $"WhatsApp answered HTTP {Status}");

    public GraphErrorClass Class =>
        Code switch
        {
            4 or 80007 or 130429 or 131048 => GraphErrorClass.Throttled,
            131056 => GraphErrorClass.PairRate,
            131047 => GraphErrorClass.WindowClosed,
            190 => GraphErrorClass.Authorisation,
            1 or 2 or 131000 or 131016 or 131057 or 133004 => GraphErrorClass.Server,
            > 0 => GraphErrorClass.Final,
            _ => Status switch
            {
                429 => GraphErrorClass.Throttled,
                401 or 403 => GraphErrorClass.Authorisation,
                408 or >= 500 => GraphErrorClass.Server,
                _ => GraphErrorClass.Final,
            },
        };

    private static string Words(int code) =>
        code switch
        {
            4 or 80007 or 130429 => "too many messages at once",
            131048 => "held back as spam",
            131056 => "too many messages to this person",
            131047 => "24 hours have gone since they last wrote",
            131026 => "cannot be delivered to this person",
            131049 or 130472 => "not delivered, to keep the peace of this person",
            131050 => "this person does not want such messages",
            368 or 130497 or 131031 => "the account is restricted",
            190 => "the access token is not good",
            131051 or 131052 or 131053 => "the file is not taken",
            >= 132000 and < 132100 => "the template is not taken",
            100 or 131008 or 131009 => "a parameter is wrong",
            131021 => "sender and recipient are one",
            _ => "see the list of error codes",
        };
}
