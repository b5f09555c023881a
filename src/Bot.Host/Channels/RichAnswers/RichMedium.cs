namespace Bot.Host.Channels.RichAnswers;

/// <summary>A picture or file that goes with an answer.</summary>
/// <param name="ContentType">Its media type; <c>image/*</c> when only that much is known.</param>
/// <param name="Address">A web address, or a reference to an upload.</param>
/// <param name="Name">What it shows or is called.</param>
internal sealed record RichMedium(string ContentType, string Address, string? Name);
