namespace Bot.Load;

/// <summary>What goes wrong, and how it is put right.</summary>
internal static class Faults
{
    public static async Task BeginAsync(string fault, Installation installation, FakeGraph? graph)
    {
        switch (fault)
        {
            case "kill-host":
                await installation.Hosts[^1].KillAsync();
                break;
            case "stop-postgres":
                await installation.Postgres!.StopAsync();
                break;
            case "stop-redis":
                await installation.Redis!.StopAsync();
                break;
            case "disk-full":
                installation.Disk!.Fill();
                break;
            case "channel-500" or "channel-hang" or "channel-reset":
                graph!.Fault = fault;
                break;
        }
    }

    public static async Task EndAsync(string fault, Installation installation, FakeGraph? graph)
    {
        switch (fault)
        {
            case "kill-host":
                await installation.Hosts[^1].StartAsync();
                break;
            case "stop-postgres":
                await installation.Postgres!.StartAsync();
                break;
            case "stop-redis":
                await installation.Redis!.StartAsync();
                break;
            case "disk-full":
                installation.Disk!.Free();
                break;
            case "channel-500" or "channel-hang" or "channel-reset":
                graph!.Fault = null;
                break;
        }
    }
}
