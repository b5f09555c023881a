using System.Text.Json;
using Bot.Knowledge.Background;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Knowledge.Snapshots;

/// <summary>
/// Keeps the answering snapshot up to date: loads the newest at first use (or builds the first), looks at the folder for changes,
/// builds in the background while the old one answers, and swaps in one write. A broken file keeps the old one and is logged.
/// </summary>
internal sealed class SnapshotSource : BackgroundService, ISnapshotSource, ISnapshotArchive, ISnapshotStatus
{
    private readonly KnowledgeOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<SnapshotSource> _logger;
    private readonly SnapshotStore _store;
    private readonly Lazy<(EncoderSet Encoders, ChineseDictionary Dictionary, string? Missing)> _models;
    private readonly Lock _loading = new();
    private volatile IKnowledgeSnapshot? _current;
    private volatile Exception? _broken;
    private volatile bool _rebuilding;
    private string? _seen;

    public SnapshotSource(IOptions<KnowledgeOptions> options, TimeProvider time, ILogger<SnapshotSource> logger)
    {
        _options = options.Value;
        _time = time;
        _logger = logger;
        _store = new SnapshotStore(_options.Snapshots);
        _models = new(LoadModels);
    }

    public IKnowledgeSnapshot Current => _current ?? LoadFirst();

    public IKnowledgeSnapshot? Ready => _current;

    public SnapshotStatus Status =>
        new(_current?.Version, _rebuilding, _current?.Models ?? [], _models.IsValueCreated ? _models.Value.Missing : null, _broken?.Message)
        {
            Findings = (_broken as SnapshotException)?.Findings ?? [],
        };

    public IKnowledgeSnapshot? Find(string version)
    {
        if (Current is { } current && current.Version == version)
        {
            return current;
        }

        return _store.Manifests().FirstOrDefault(m => m.Version == version) is { } manifest
            ? _store.Load(manifest, _models.Value.Encoders)
            : null;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Repeat.EveryAsync(
            _ =>
            {
                Refresh();
                return Task.CompletedTask;
            },
            "The look for changes in the knowledge base",
            _options.CheckEvery,
            _time,
            _logger,
            stoppingToken
        );

    /// <summary>Builds and swaps when a file has changed since the last look. Called by one thread at a time.</summary>
    internal void Refresh()
    {
        try
        {
            if (_current is null && _broken is null)
            {
                LoadFirst();
            }

            // What has never been built is tried again, also when no file has changed: the fault may have been the disk's.
            var fingerprint = KnowledgeFiles.Fingerprint(_options.Folder);
            if (fingerprint == _seen && _current is not null)
            {
                return;
            }

            _seen = fingerprint;
            var builder = Builder();
            if (_current is KnowledgeSnapshot answering && answering.Manifest.Source == builder.SourceOf(_options.Folder))
            {
                // A change taken back: what answers is of these texts, and is not loaded again.
                _broken = null;
                return;
            }

            _rebuilding = true;
            var built = builder.Build(_options.Folder);
            _broken = null;
            if (built.Version != _current?.Version)
            {
                _current = built;
                SnapshotLog.Answering(_logger, built.Version, built.Articles.Count);
                LoadingMemory.GiveBack();
            }
        }
        catch (Exception e) when (BuildFault.Of(e) is { } fault)
        {
            // A fault of the files is there until somebody edits them; one of the disk, or of a host that stood still, may be over at the
            // next look.
            _seen = fault is SnapshotException ? _seen : null;
            if (_broken?.Message != fault.Message || _current is not null)
            {
                SnapshotLog.KeptOld(_logger, _current?.Version ?? "none", fault.Message);
            }

            _broken = fault;
        }
        catch
        {
            // What was not built has not been seen.
            _seen = null;
            throw;
        }
        finally
        {
            _rebuilding = false;
        }
    }

    private SnapshotBuilder Builder() =>
        new(_store, _models.Value.Encoders, _models.Value.Dictionary, _time)
        {
            Models = ModelManifest.ResolveFolder(_options.Models),
            Damaged = reason => SnapshotLog.BuiltAgain(_logger, reason),
        };

    /// <summary>Once: after a first build that failed, turns are told so at once, and the background builds again.</summary>
    /// <exception cref="SnapshotException">There is nothing to answer from.</exception>
    private IKnowledgeSnapshot LoadFirst()
    {
        lock (_loading)
        {
            if (_current is { } loaded)
            {
                return loaded;
            }

            if (_broken is { } broken)
            {
                throw new SnapshotException(broken.Message, broken);
            }

            try
            {
                return First();
            }
            catch (Exception e) when (BuildFault.Of(e) is { } fault)
            {
                _broken = fault;
                SnapshotLog.KeptOld(_logger, "none", fault.Message);
                throw fault as SnapshotException ?? new SnapshotException(fault.Message, e);
            }
        }
    }

    /// <summary>
    /// What was built from these files, else the newest that can be read (the background brings it up to date), else a first build.
    /// </summary>
    private IKnowledgeSnapshot First()
    {
        var seen = Directory.Exists(_options.Folder) ? KnowledgeFiles.Fingerprint(_options.Folder) : null;
        var source = seen is null ? null : Builder().SourceOf(_options.Folder);
        _current =
            _store
                .Manifests()
                .OrderByDescending(m => m.Source == source)
                .ThenByDescending(m => m.BuiltAt)
                .Select(TryLoad)
                .FirstOrDefault(s => s is not null)
            ?? Builder().Build(_options.Folder);
        if (_current is KnowledgeSnapshot loaded && loaded.Manifest.Source == source)
        {
            _seen = seen;
        }

        // What loading left behind is given back once the turn is warm (Bot.Dialogs), and not twice.
        SnapshotLog.Answering(_logger, _current.Version, _current.Articles.Count);
        return _current;
    }

    /// <summary>
    /// Null for one that another version of the program wrote, or whose files are damaged: it is told, and the next one is tried.
    /// </summary>
    private KnowledgeSnapshot? TryLoad(SnapshotManifest manifest)
    {
        try
        {
            var loaded = _store.Load(manifest, _models.Value.Encoders);
            if (!manifest.HasVectorsOf(_models.Value.Encoders))
            {
                SnapshotLog.OtherModels(_logger, manifest, _models.Value.Encoders);
            }

            return loaded;
        }
        catch (SnapshotException e)
        {
            SnapshotLog.PassedOver(_logger, manifest.Version, e.Message);
            return null;
        }
    }

    private (EncoderSet, ChineseDictionary, string?) LoadModels()
    {
        var folder = ModelManifest.ResolveFolder(_options.Models);
        var (encoders, missing) = _options.Lexical ? (EncoderSet.None, "switched off by Knowledge:Lexical") : LoadEncoders(folder);
        if (missing is not null)
        {
            SnapshotLog.WordsAlone(_logger, missing);
        }

        foreach (var remark in encoders.Remarks)
        {
            SnapshotLog.Remark(_logger, remark);
        }

        return (encoders, ChineseDictionary.In(folder), missing);
    }

    /// <summary>
    /// A file that is there and cannot be used is no more than one that is missing: words alone answer. It is read again at the next start.
    /// </summary>
    private static (EncoderSet Encoders, string? Missing) LoadEncoders(string folder)
    {
        try
        {
            return (EncoderLoader.Load(folder, out var missing), missing);
        }
        catch (Exception e)
            when (e is EncoderException or JsonException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return (EncoderSet.None, $"a file in '{folder}' cannot be used: {e.Message}");
        }
    }
}
