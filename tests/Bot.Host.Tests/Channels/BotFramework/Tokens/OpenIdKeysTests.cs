using System.Net;
using System.Text;
using Bot.Host.Channels.BotFramework.Tokens;
using Bot.Host.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Channels.BotFramework.Tokens;

/// <summary>An issuer that is away costs callers one look now and then, not one call each.</summary>
public sealed class OpenIdKeysTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Login _login = new();
    private readonly OpenIdKeys _keys;

    public OpenIdKeysTests() =>
        _keys = new("https://login.test/configuration", new HttpClient(_login), _clock, NullLogger<OpenIdKeys>.Instance);

    public void Dispose() => _keys.Dispose();

    [Fact]
    public async Task AnIssuerThatIsAway_IsAskedOnceIn10Seconds_AndCallersAreTold()
    {
        _login.Answer = _ => Task.FromException<string>(new TaskCanceledException());
        await RefusedAsync();
        await RefusedAsync();
        Assert.Equal(1, _login.Reads);

        _clock.Advance(TimeSpan.FromSeconds(10));
        _login.Answer = path =>
            Task.FromResult(
                path == "/keys"
                    ? """{"keys":[{"kty":"RSA","kid":"k1","n":"AQAB","e":"AQAB"}]}"""
                    : """{"issuer":"https://login.test","jwks_uri":"https://login.test/keys"}"""
            );
        Assert.NotNull(await _keys.FindAsync("k1", default));
        Assert.Null(await _keys.FindAsync("another", default));
    }

    [Fact]
    public async Task CallersAtOnce_WaitForOneLook_WhoeverOfThemGoes()
    {
        var answer = new TaskCompletionSource<string>();
        _login.Answer = _ => answer.Task;
        using var gone = new CancellationTokenSource();
        var first = _keys.FindAsync("k1", gone.Token);
        var others = Enumerable.Range(0, 20).Select(_ => RefusedAsync()).ToList();
        await gone.CancelAsync();
        answer.SetException(new HttpRequestException("away"));

        await Task.WhenAll(others);
        Assert.Equal(503, (await Assert.ThrowsAsync<RefusedException>(() => first)).Status);
        Assert.Equal(1, _login.Reads);
    }

    [Fact]
    public async Task KeysThatWereReadBefore_StillCount()
    {
        _login.Answer = path =>
            Task.FromResult(
                path == "/keys"
                    ? """{"keys":[{"kty":"RSA","kid":"k1","n":"AQAB","e":"AQAB"}]}"""
                    : """{"issuer":"https://login.test","jwks_uri":"https://login.test/keys"}"""
            );
        Assert.NotNull(await _keys.FindAsync("k1", default));
        _login.Answer = _ => Task.FromException<string>(new HttpRequestException("away"));
        _clock.Advance(TimeSpan.FromHours(25));

        Assert.NotNull(await _keys.FindAsync("k1", default));
        Assert.Null(await _keys.FindAsync("another", default));
    }

    private async Task RefusedAsync()
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(() => _keys.FindAsync("k1", default));
        Assert.Equal((503, TimeSpan.FromSeconds(10)), (refused.Status, refused.RetryAfter));
    }

    private sealed class Login : HttpMessageHandler
    {
        public Func<string, Task<string>> Answer { get; set; } = _ => Task.FromResult("{}");

        public int Reads { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.AbsolutePath;
            Reads += path == "/configuration" ? 1 : 0;
            return new(HttpStatusCode.OK) { Content = new StringContent(await Answer(path), Encoding.UTF8, "application/json") };
        }
    }
}
