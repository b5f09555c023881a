using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Desk;

/// <summary>Registers what the desk reads and keeps; needs the stores of conversations, staff and hand-offs.</summary>
public static class DeskStore
{
    public static IServiceCollection AddDeskStore(this IServiceCollection services) =>
        services
            .AddSingleton<DeskLists>()
            .AddSingleton<DeskChanges>()
            .AddSingleton<DeskNotes>()
            .AddSingleton<Episodes>()
            .AddSingleton<DeskFigures>()
            .AddSingleton<Cases>()
            .AddSingleton<Drafts>();
}
