using Bot.Storage.Desk;

namespace Bot.Host.Desk.Events;

/// <summary>A change with what it is about.</summary>
/// <param name="Row">The conversation; null of a presence, or when it is gone.</param>
internal sealed record DeskNews(ChangePoint Point, string Kind, string Subject, DeskRow? Row);
