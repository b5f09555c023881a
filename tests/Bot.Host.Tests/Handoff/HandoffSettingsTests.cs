using Bot.Dialogs.Handoff;
using Bot.Host.Handoff;
using Bot.Host.Turns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Host.Tests.Handoff;

public sealed class HandoffSettingsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhoeverRegistersThemFirst_TheyAreReadOnce_AndChecked(bool turnsFirst)
    {
        Assert.Equal(
            "licensing",
            Assert.Single(Read(turnsFirst, KeyValuePair.Create("Handoff:Skills:0:Id", (string?)"licensing")).Skills).Id
        );
        Assert.Contains(
            "Handoff:MissedOffers is 0",
            Assert
                .Throws<OptionsValidationException>(() => Read(turnsFirst, KeyValuePair.Create("Handoff:MissedOffers", (string?)"0")))
                .Message,
            StringComparison.Ordinal
        );
    }

    private static HandoffSettings Read(bool turnsFirst, params KeyValuePair<string, string?>[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration);
        _ = turnsFirst ? services.AddTurnRunner(configuration).AddHandoff() : services.AddHandoff().AddTurnRunner(configuration);
        return services.BuildServiceProvider().GetRequiredService<HandoffSettings>();
    }
}
