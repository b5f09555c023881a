namespace Bot.Knowledge.Models;

/// <summary>Somewhere model files can be had from.</summary>
internal interface IModelOrigin
{
    /// <summary>Brings one file to <paramref name="target"/>. What is already there of a broken-off attempt may be continued.</summary>
    /// <exception cref="ModelPullException">It could not be had.</exception>
    Task FetchAsync(ModelFile file, string target, CancellationToken cancellationToken);
}
