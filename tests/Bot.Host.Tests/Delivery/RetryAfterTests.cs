using Bot.Host.Delivery;

namespace Bot.Host.Tests.Delivery;

public sealed class RetryAfterTests
{
    [Theory]
    [InlineData("30", 30)]
    [InlineData("86400", 3_600)]
    [InlineData("99999999999999999999", null)]
    [InlineData("0", null)]
    [InlineData("soon", null)]
    [InlineData("Mon, 30 Nov 2026 20:00:30 GMT", 30)]
    [InlineData("Tue, 30 Nov 2027 20:00:00 GMT", 3_600)]
    [InlineData("Mon, 30 Nov 2026 19:00:00 GMT", null)]
    [InlineData(null, null)]
    public void Of_IsWhatIsAskedFor_WithinAnHour(string? header, int? seconds)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Date", "Mon, 30 Nov 2026 20:00:00 GMT");
        if (header is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", header);
        }

        Assert.Equal(seconds, (int?)RetryAfter.Of(response)?.TotalSeconds);
    }

    [Fact]
    public void OfATime_WithoutAClock_IsNone()
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Retry-After", "Mon, 30 Nov 2026 20:00:30 GMT");

        Assert.Null(RetryAfter.Of(response));
    }
}
