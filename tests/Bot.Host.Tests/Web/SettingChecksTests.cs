using Bot.Host.Channels.Phone;
using Bot.Host.Delivery;
using Bot.Host.Turns;
using Microsoft.Extensions.Options;

namespace Bot.Host.Tests.Web;

/// <summary>A setting under which the host would run and serve nobody stops it at its start, by name and value.</summary>
public sealed class SettingChecksTests
{
    [Fact]
    public void WhatIsNotSet_Passes()
    {
        Assert.True(new TurnOptions.Validator().Validate(null, new TurnOptions()).Succeeded);
        Assert.True(new DeliveryOptions.Validator().Validate(null, new DeliveryOptions()).Succeeded);
        Assert.True(new PhoneOptions.Validator().Validate(null, new PhoneOptions()).Succeeded);
    }

    [Fact]
    public void Turns_WithoutAPlaceToWorkThem_AreRefused() =>
        IsRefused("Turns:AtOnce is 0; 1 to 1000 is needed.", new TurnOptions { AtOnce = 0 });

    [Fact]
    public void Turns_WithoutALease_AreRefused() =>
        IsRefused("Turns:Lease is 00:00:00; 00:00:01 to 00:10:00 is needed", new TurnOptions { Lease = TimeSpan.Zero });

    [Fact]
    public void Turns_WithAHandlerThatThereIsNot_AreRefused() => IsRefused("Turns:Handler is 'ehco'", new TurnOptions { Handler = "ehco" });

    [Fact]
    public void Delivery_WithoutAPause_IsRefused() =>
        IsRefused("Delivery:Poll is 00:00:00", new DeliveryOptions.Validator().Validate(null, new() { Poll = TimeSpan.Zero }));

    [Fact]
    public void Phone_WithAConfidenceThatIsNone_IsRefused() =>
        IsRefused(
            "Phone:LowConfidence is NaN; 0 to 1 is needed.",
            new PhoneOptions.Validator().Validate(null, new() { LowConfidence = double.NaN })
        );

    private static void IsRefused(string failure, TurnOptions options) =>
        IsRefused(failure, new TurnOptions.Validator().Validate(null, options));

    private static void IsRefused(string failure, ValidateOptionsResult result) =>
        Assert.Contains(failure, Assert.Single(result.Failures!), StringComparison.Ordinal);
}
