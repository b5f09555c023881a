using Bot.Storage.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Publishing;

/// <summary>Registers what the studio reads and keeps; needs the stores of conversations and staff.</summary>
public static class PublishingStore
{
    public static IServiceCollection AddPublishingStore(this IServiceCollection services) =>
        services
            .AddSingleton<ArticleChanges>()
            .AddSingleton<ArticleTrials>()
            .AddSingleton<UnansweredQuestions>()
            .AddSingleton<ContentNotes>();
}
