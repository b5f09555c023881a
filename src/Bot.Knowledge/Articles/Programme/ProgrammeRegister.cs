using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Checks.Wording;
using Bot.Knowledge.Articles.Reading;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Bot.Knowledge.Articles.Programme;

/// <summary>The register of procedures that the assistant serves, from <c>programme.yaml</c>.</summary>
public sealed class ProgrammeRegister
{
    private const string FileName = "programme.yaml";

    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithEnforceRequiredMembers()
        .Build();

    /// <summary>The announced targets and areas, with their sources.</summary>
    public required IReadOnlyList<ProgrammeFact> Programme { get; init; }

    public required IReadOnlyList<ProgrammeProcedure> Procedures { get; init; }

    /// <summary>Reads the register of a knowledge base folder.</summary>
    /// <exception cref="FileNotFoundException">There is no <c>programme.yaml</c>.</exception>
    /// <exception cref="InvalidDataException">The file is not valid; the message names the line.</exception>
    public static ProgrammeRegister Read(string folder)
    {
        var text = File.ReadAllText(Path.Combine(folder, FileName));
        try
        {
            var file = Yaml.Deserialize<RegisterFile>(text);
            return new ProgrammeRegister { Programme = file.Programme, Procedures = file.Procedures };
        }
        catch (YamlException e)
        {
            var (line, said) = YamlProblem.Of(e, text);
            throw new InvalidDataException($"{FileName}:{line}: {said}", e);
        }
    }

    /// <summary>What is wrong with the register of a knowledge base folder, for <c>bot kb lint</c>; nothing when it can be read.</summary>
    public static IReadOnlyList<Finding> Check(string folder)
    {
        if (!File.Exists(Path.Combine(folder, FileName)))
        {
            return [new("missing-file", FileName, 0, FileTexts.Missing())];
        }

        var findings = new List<Finding>();
        if (KnowledgeText.Read(folder, FileName, findings) is { } text)
        {
            try
            {
                Yaml.Deserialize<RegisterFile>(text);
            }
            catch (YamlException e)
            {
                var (line, said) = YamlProblem.Of(e, text);
                findings.Add(new("programme", FileName, line, said));
            }
        }

        return findings;
    }

    private sealed class RegisterFile
    {
        public List<ProgrammeFact> Programme { get; set; } = [];

        public List<ProgrammeProcedure> Procedures { get; set; } = [];
    }
}
