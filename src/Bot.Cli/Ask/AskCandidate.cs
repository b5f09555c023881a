namespace Bot.Cli.Ask;

internal sealed record AskCandidate(string Article, string Entry, double Confidence);
