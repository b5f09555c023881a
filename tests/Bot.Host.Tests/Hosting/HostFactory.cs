using System.Text;
using Bot.Dialogs.Turns;
using Bot.Host.Tests.Channels;
using Bot.Host.Turns;
using Bot.Host.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Hosting;

/// <summary>The whole host on SQLite in a folder of its own, with scripted turns and one article.</summary>
public class HostFactory : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string?> _settings;
    private readonly TimeProvider? _time;
    private readonly RequestsInWork _requests = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-host-").FullName;

    /// <summary>With the settings as they come.</summary>
    public HostFactory()
        : this(null) { }

    internal HostFactory(Dictionary<string, string?>? settings, TimeProvider? time = null) => (_settings, _time) = (settings ?? [], time);

    public const string Secret = "a-secret-of-the-tests";

    internal ScriptedHandler Handler { get; } = new();

    public string Folder => _folder;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        KnowledgeFolder.OneArticle.Write(Path.Combine(_folder, "knowledge"));
        KnowledgeFolder.OneArticle.CopySnapshot(Path.Combine(_folder, "snapshots"));
        SigningKey(Path.Combine(_folder, "data", "keys"));
        // A watch over the settings file is one over each folder below it, the packages of the pages among them.
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
        builder.UseSetting("Data:Folder", Path.Combine(_folder, "data"));
        builder.UseSetting("Knowledge:Folder", Path.Combine(_folder, "knowledge"));
        builder.UseSetting("Knowledge:Snapshots", Path.Combine(_folder, "snapshots"));
        builder.UseSetting("Knowledge:Lexical", "true");
        builder.UseSetting("DirectLine:Secret", Secret);
        builder.UseSetting("DirectLine:TokensPerMinute", "1000");
        // Tests make the accounts that they need.
        builder.UseSetting("Staff:DemoAccounts", "false");
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<ITurnHandler>(Handler);
            // Hashing is slow on purpose, and tests sign in hundreds of times.
            services.PostConfigure<PasswordHasherOptions>(options => options.IterationCount = 1_000);
            services.AddSingleton<IStartupFilter>(_requests);
            if (services.All(service => service.ImplementationType != typeof(TurnRunner)))
            {
                services.AddTurnRunner(new ConfigurationBuilder().Build());
            }

            if (_time is not null)
            {
                services.AddSingleton(_time);
            }
        });
    }

    // As one that was started before has it: making one is the dearest part of a first start.
    private static void SigningKey(string keys)
    {
        Directory.CreateDirectory(keys);
        using var key = TestKeys.Rsa("a host");
        SecretFile.MakeOnce(Path.Combine(keys, "channel-signing.pem"), Encoding.ASCII.GetBytes(key.ExportRSAPrivateKeyPem()));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
        {
            _requests.EndedAsync().GetAwaiter().GetResult();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
