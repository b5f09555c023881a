using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Bot.Knowledge.Articles;

/// <summary>The register of procedures that the assistant serves, from <c>programme.yaml</c>.</summary>
public sealed class ProgrammeRegister
{
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
        var text = File.ReadAllText(Path.Combine(folder, "programme.yaml"));
        try
        {
            var file = Yaml.Deserialize<RegisterFile>(text);
            return new ProgrammeRegister { Programme = file.Programme, Procedures = file.Procedures };
        }
        catch (YamlException e)
        {
            throw new InvalidDataException($"programme.yaml:{e.Start.Line}: {e.InnerException?.Message ?? e.Message}", e);
        }
    }

    private sealed class RegisterFile
    {
        public List<ProgrammeFact> Programme { get; set; } = [];

        public List<ProgrammeProcedure> Procedures { get; set; } = [];
    }
}
