namespace Bot.Host.Channels.Windows;

/// <summary>A message that the channel's owner has approved for use outside the reply window.</summary>
/// <param name="Name">The channel's name of it.</param>
/// <param name="Language">The language code as the channel has it (<c>zh_HK</c>).</param>
/// <param name="Body">Its text with <c>{{1}}</c>, <c>{{2}}</c> … for an agent to read.</param>
/// <param name="Parameters">What each place is for, in order.</param>
internal sealed record MessageTemplate(string Name, string Language, string Body, IReadOnlyList<string> Parameters);
