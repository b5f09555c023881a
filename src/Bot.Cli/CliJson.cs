using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Cli.Ask;
using Bot.Cli.Guard;
using Bot.Cli.Knowledge;
using Bot.Cli.Transcripts;
using Bot.Dialogs.Decisions;
using Bot.Knowledge.Evaluation;
using Bot.Storage.Desk;
using Bot.Storage.Privacy;

namespace Bot.Cli;

/// <summary>Generated serialisers of what the command line reads and prints.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(AskQuestion))]
[JsonSerializable(typeof(AskAnswer))]
[JsonSerializable(typeof(DecisionTrace))]
[JsonSerializable(typeof(EvaluationDocument))]
[JsonSerializable(typeof(EvaluationQuery))]
[JsonSerializable(typeof(EvaluationReport))]
[JsonSerializable(typeof(ErasureProof))]
[JsonSerializable(typeof(CopyProof))]
[JsonSerializable(typeof(EvaluationMiss))]
[JsonSerializable(typeof(TranscriptReport))]
[JsonSerializable(typeof(GuardMessage))]
[JsonSerializable(typeof(ContentNote))]
internal sealed partial class CliJson : JsonSerializerContext;
