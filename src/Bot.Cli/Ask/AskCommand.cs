using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Cli.Knowledge;
using Bot.Cli.Models;
using Bot.Knowledge.Snapshots;

namespace Bot.Cli.Ask;

/// <summary><c>bot ask</c>: one question, or a file of them, answered as a resident would be (DESIGN §11).</summary>
internal static class AskCommand
{
    private static readonly Argument<string?> Text = new("text") { Description = "The question.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<FileInfo?> Input = new("--file")
    {
        Description = "JSONL of {\"id\",\"text\",\"context\":[\"earlier message\"],\"channel\"}; '-' is standard input. One answer a line.",
    };
    private static readonly Option<string[]> Context = new("--context")
    {
        Description = "An earlier message of the resident; may be given again.",
        AllowMultipleArgumentsPerToken = false,
    };
    private static readonly Option<string?> Channel = new("--channel") { Description = "The channel's name." };
    private static readonly Option<string?> Department = new("--department") { Description = "The department whose site is asked." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object a question." };
    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Add the whole decision record: candidates, features, thresholds, signals, timings.",
    };

    // Chinese is printed as it is; the output goes to a terminal or a file, never into a page.
    private static readonly CliJson Written = new(
        new JsonSerializerOptions(CliJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    public static Command Create()
    {
        var command = new Command("ask", "Ask the assistant.")
        {
            Text,
            Input,
            Context,
            Channel,
            Department,
            Json,
            Explain,
            ModelsFolder.Lexical,
            KnowledgeFolders.Articles,
            KnowledgeFolders.Snapshots,
            ModelsFolder.Option,
        };
        // What is no option of ours would be taken for the question.
        Text.Validators.Add(r =>
        {
            if (r.Tokens is [var token, ..] && IsMistypedOption(token.Value))
            {
                r.AddError($"'{token.Value}' is no option of 'bot ask'; see 'bot ask --help'.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        var (text, file) = (result.GetValue(Text), result.GetValue(Input));
        if ((text is null) == (file is null))
        {
            return Refusal.Because("Give either a question or --file.");
        }

        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            return Refusal.Because("The question is empty.");
        }

        if (file is not null && file.Name != "-" && !JsonLines.IsThere(file))
        {
            return ExitCodes.BadInput;
        }

        if (AskCheck.Channel(result.GetValue(Channel)) is { } noChannel)
        {
            return Refusal.Because(noChannel);
        }

        if (SnapshotOpening.Current(result, ModelsFolder.Lexical) is not { } knowledge)
        {
            return ExitCodes.BadInput;
        }

        if (AskCheck.Department(result.GetValue(Department), knowledge) is { } noDepartment)
        {
            return Refusal.Because(noDepartment);
        }

        var asker = new Asker(knowledge, TimeProvider.System);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false));
        var print = new Action<AskAnswer>(a =>
            output.WriteLine(result.GetValue(Json) ? JsonSerializer.Serialize(a, Written.AskAnswer) : Plain(a))
        );
        if (text is not null)
        {
            print(
                asker.Answer(
                    new AskQuestion
                    {
                        Text = text,
                        Context = result.GetValue(Context),
                        Channel = result.GetValue(Channel),
                        Department = result.GetValue(Department),
                    },
                    result.GetValue(Explain)
                )
            );
            return ExitCodes.Ok;
        }

        return Answer(file!, result, knowledge, asker, print);
    }

    // One line in, one line out: what cannot be read is told with its number, the rest is answered.
    private static int Answer(FileInfo file, ParseResult result, IKnowledgeSnapshot knowledge, Asker asker, Action<AskAnswer> print)
    {
        var code = ExitCodes.Ok;
        var number = 0;
        using var reader = file.Name == "-" ? new StreamReader(Console.OpenStandardInput()) : file.OpenText();
        void Say(string problem)
        {
            code = ExitCodes.BadInput;
            Console.Error.WriteLine($"{file.Name}:{number}: {problem}");
        }

        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (JsonLines.Parse(line, $"{file.Name}:{number}", CliJson.Default.AskQuestion) is not { } question)
            {
                code = ExitCodes.BadInput;
                continue;
            }

            // A channel changes no answer; a department does.
            if (question.Text is null || AskCheck.Department(question.Department, knowledge) is not null)
            {
                Say($"left out: {(question.Text is null ? "'text' is missing." : AskCheck.Department(question.Department, knowledge))}");
                continue;
            }

            if (AskCheck.Channel(question.Channel) is { } noChannel)
            {
                Say(noChannel);
            }

            print(
                asker.Answer(
                    question with
                    {
                        Channel = question.Channel ?? result.GetValue(Channel),
                        Department = question.Department ?? result.GetValue(Department),
                    },
                    result.GetValue(Explain)
                )
            );
        }

        return code;
    }

    private static string Plain(AskAnswer a)
    {
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"{a.Outcome} ({a.Reason}{(a.Confidence is { } c ? $", {c:0.00}" : "")}) {a.Language} {a.Entry} {a.ElapsedMs:0.0} ms"
        );
        var chips = string.Concat(a.Chips.Select(c => $"\n  [{c}]"));
        var why = a.Explain is null ? "" : "\n\n" + JsonSerializer.Serialize(a.Explain, Written.DecisionTrace);
        return $"{head}\n\n{a.Reply}{chips}{why}";
    }

    private static bool IsMistypedOption(string text) =>
        text.StartsWith('-') && text.TrimStart('-') is { Length: > 0 } name && name.All(c => char.IsAsciiLetter(c) || c is '-' or '=');
}
