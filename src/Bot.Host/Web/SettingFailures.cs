using System.Globalization;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web;

/// <summary>Collects what is wrong with one section of the configuration, so that an operator sees all of it at once.</summary>
/// <param name="section">The section's name, such as <c>Turns</c>.</param>
internal sealed class SettingFailures(string section)
{
    private readonly List<string> _failures = [];

    /// <summary>Success when nothing was added.</summary>
    public ValidateOptionsResult Result => _failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(_failures);

    /// <param name="failure">What is wrong and what is needed; a whole sentence.</param>
    public void Add(string failure) => _failures.Add(failure);

    public void AddAll(IEnumerable<string> failures) => _failures.AddRange(failures);

    /// <inheritdoc cref="Add"/>
    public void Require(bool isMet, string failure)
    {
        if (!isMet)
        {
            Add(failure);
        }
    }

    /// <summary>Fails when the value is empty or blank.</summary>
    /// <param name="what">What it has to name.</param>
    public void RequireText(string key, string? value, string what)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            Add($"{section}:{key} is '{value}'; {what} is needed.");
        }
    }

    /// <summary>Fails unless nobody on the way to the address can read along: https, or http on this machine.</summary>
    public void RequireAddress(string key, string? value) =>
        Require(
            Uri.TryCreate(value, UriKind.Absolute, out var address)
                && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)),
            $"{section}:{key} is '{value}'; an https address is needed (http on this machine alone)."
        );

    /// <summary>Fails unless the value lies between the two limits, or is one of them.</summary>
    public void RequireBetween(string key, double value, double least, double most)
    {
        if (!(value >= least && value <= most))
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"{section}:{key} is {value}; {least} to {most} is needed."));
        }
    }

    /// <inheritdoc cref="RequireBetween(string, double, double, double)"/>
    public void RequireBetween(string key, TimeSpan value, TimeSpan least, TimeSpan most)
    {
        if (value < least || value > most)
        {
            Add($"{section}:{key} is {value}; {least} to {most} is needed ([d.]hh:mm:ss).");
        }
    }
}
