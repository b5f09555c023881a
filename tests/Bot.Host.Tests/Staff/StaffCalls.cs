using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Host.Staff;
using Bot.Host.Tests.Hosting;
using Bot.Storage.Staff;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Staff;

/// <summary>Accounts of tests, and their calls of the staff API.</summary>
internal static class StaffCalls
{
    public const string Password = "a long enough passphrase";

    public static async Task<HttpClient> SignInAsync(
        HostFactory host,
        string[] roles,
        string[]? departments = null,
        bool mustChange = false
    )
    {
        var userName = await AddAsync(host, roles, departments, mustChange);
        var client = host.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = true });
        Assert.Equal(
            HttpStatusCode.OK,
            (await client.SendAsync(Change(HttpMethod.Post, "/staff/api/session", new { userName, password = Password }))).StatusCode
        );
        return client;
    }

    public static async Task<string> AddAsync(HostFactory host, string[] roles, string[]? departments = null, bool mustChange = false)
    {
        var id = Guid.NewGuid().ToString("N");
        await host
            .Services.GetRequiredService<StaffAccounts>()
            .AddAsync(
                new StaffAccount
                {
                    Id = id,
                    UserName = id,
                    Name = "Someone",
                    Roles = roles,
                    Departments = departments ?? ["*"],
                    Languages = ["en", "zh"],
                    MustChangePassword = mustChange,
                    PasswordHash = host.Services.GetRequiredService<StaffPasswords>().Hash(Password),
                },
                "test"
            );
        return id;
    }

    public static HttpRequestMessage Change(HttpMethod method, string path, object body)
    {
        var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-Bot-Request", "1");
        return request;
    }

    public static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
}
