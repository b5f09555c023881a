using System.Net.Http.Json;
using System.Text.Json;
using Bot.Host.Tests.Hosting;
using Bot.Storage.Staff;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Host.Tests.Staff.StaffCalls;

namespace Bot.Host.Tests.Staff;

/// <summary>An administrator's calls on accounts.</summary>
public abstract class AccountCalls : IDisposable
{
    private protected readonly HostFactory _host = new(
        new()
        {
            ["Handoff:Skills:0:Id"] = "licensing",
            ["Handoff:Skills:0:English"] = "Licensing",
            ["Handoff:Skills:0:Chinese"] = "發牌",
        }
    );

    public void Dispose() => _host.Dispose();

    private protected StaffAccounts Accounts => _host.Services.GetRequiredService<StaffAccounts>();

    private protected async Task<HttpClient> ClientAsync(string userName, string password)
    {
        var client = _host.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = true });
        (await client.SendAsync(Change(HttpMethod.Post, "/staff/api/session", new { userName, password }))).EnsureSuccessStatusCode();
        return client;
    }

    private protected static async Task<JsonElement> OkAsync(HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
