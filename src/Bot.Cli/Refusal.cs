namespace Bot.Cli;

/// <summary>How a command ends that cannot do its work.</summary>
internal static class Refusal
{
    /// <summary>Says why on standard error.</summary>
    /// <param name="why">What is wrong and what to do about it.</param>
    /// <returns>The command's exit code, <see cref="ExitCodes.BadInput"/>.</returns>
    public static int Because(string why)
    {
        Console.Error.WriteLine(why);
        return ExitCodes.BadInput;
    }
}
