using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Bot.Cli.Models;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Evaluation;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb eval</c>: the engine over any corpus and queries (DESIGN §11).</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var corpus = new Option<FileInfo>("--corpus")
        {
            Description = "JSONL of {\"id\",\"lang\",\"question\",\"answer\",\"aliases\"}.",
            Required = true,
        };
        var queries = new Option<FileInfo>("--queries")
        {
            Description = "JSONL of {\"id\",\"lang\",\"text\",\"gold\":[ids]}; empty gold, or none, means that no answer exists.",
            Required = true,
        };
        var json = new Option<bool>("--json") { Description = "Print the figures as one JSON object." };
        var cross = new Option<bool>("--cross") { Description = "Drop the documents in the query's own language." };
        var baseline = new Option<bool>("--baseline")
        {
            Description = "Also put the questions to plain BM25 and print its figures beside ours.",
        };
        var misses = new Option<FileInfo?>("--misses")
        {
            Description = "Write the queries whose first candidate is wrong to this JSONL file.",
        };
        var command = new Command("eval", "Run the engine over a corpus and a set of questions and print how well it did.")
        {
            corpus,
            queries,
            json,
            cross,
            ModelsFolder.Lexical,
            baseline,
            misses,
            ModelsFolder.Option,
        };
        command.SetAction(result =>
            Run(
                result.GetRequiredValue(corpus),
                result.GetRequiredValue(queries),
                result.GetValue(json),
                result.GetValue(cross),
                result.GetValue(ModelsFolder.Lexical),
                result.GetValue(baseline),
                result.GetValue(misses),
                result.GetValue(ModelsFolder.Option)
            )
        );
        return command;
    }

    private static int Run(
        FileInfo corpus,
        FileInfo queries,
        bool json,
        bool cross,
        bool lexical,
        bool baseline,
        FileInfo? misses,
        DirectoryInfo? models
    )
    {
        if (!OutputFile.CanBeWritten(misses, "--misses") || EvaluationFiles.Read(corpus, queries) is not { } files)
        {
            return ExitCodes.BadInput;
        }

        var encoders = ModelsFolder.Load(models, lexical);
        var results = CorpusEvaluation.Run(files.Documents, files.Queries, encoders, ModelsFolder.Dictionary(models), cross);
        var report = CorpusEvaluation.Summarize(results, files.Documents.Count, encoders);
        if (baseline)
        {
            report = report with
            {
                Baseline = CorpusEvaluation.Summarize(
                    CorpusEvaluation.RunBaseline(files.Documents, files.Queries, cross),
                    files.Documents.Count,
                    EncoderSet.None
                ),
            };
        }

        if (misses is not null)
        {
            File.WriteAllLines(
                misses.FullName,
                results
                    .Where(r => r.Rank != 1 && r.Answerable)
                    .Select(r =>
                        JsonSerializer.Serialize(
                            new EvaluationMiss(
                                r.Query.Id,
                                r.Query.Text,
                                r.Query.Gold ?? [],
                                r.Rank,
                                r.Confidence,
                                [.. r.Candidates.Take(3).Select(c => c.EntryId)]
                            ),
                            CliJson.Default.EvaluationMiss
                        )
                    )
            );
        }

        Console.WriteLine(json ? JsonSerializer.Serialize(report, CliJson.Default.EvaluationReport) : Text(report));
        return files.AreWhole ? ExitCodes.Ok : ExitCodes.BadInput;
    }

    private static string Text(EvaluationReport r) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            documents {r.Documents}, queries {r.Queries}, answerable {r.Answerable}, models {(
                r.Models.Count == 0 ? "none (lexical)" : string.Join(", ", r.Models)
            )}
            {Figures(r)}{(r.Baseline is { } b ? "\nplain BM25:\n" + Figures(b) : "")}
            """
        );

    private static string Figures(EvaluationReport r) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            hit@1 {r.HitAt1:0.000}  hit@3 {r.HitAt3:0.000}  hit@5 {r.HitAt5:0.000}  MRR@10 {r.MrrAt10:0.000}
            AUROC {(
                r.Auroc is { } a ? a.ToString("0.000", CultureInfo.InvariantCulture) : "not defined"
            )}  answered at 5% wrong {r.AnsweredAt5PercentWrong:0.000}
            p50 {r.P50Ms:0.00} ms  p99 {r.P99Ms:0.00} ms
            """
        );
}
