using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Darya.Agreements.Documents;
using Darya.Agreements.Trials;
using Darya.Agreements.Trials.Results;
using Darya.Cooperation;
using Darya.Planning;

namespace Darya.Web.Trials;

/// <summary>Quick looks at agreements, one after another in the background: the newest wish of an account takes the place of its older one.</summary>
/// <remarks>
/// Region and point without agreement are made once, when the first agreement is loaded or looked at, and stay in memory; the point is also kept in the cache of the data folder, as
/// are outcomes by the hash of the agreement.
/// </remarks>
internal sealed partial class ClauseTrials : IDisposable
{
    /// <summary>Looks that may wait.</summary>
    internal const int MostWaiting = 12;

    private const int MostKept = 400;

    private static readonly string Version = typeof(Planner).Assembly.ManifestModule.ModuleVersionId.ToString("N") + typeof(ClausePreview).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    private readonly Func<CooperationRequest> _ground;
    private readonly TimeProvider _time;
    private readonly ILogger<ClauseTrials> _log;
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly CancellationTokenSource _closing = new();
    private readonly Dictionary<string, TrialJob> _jobs = new(StringComparer.Ordinal);
    private readonly Queue<string> _kept = new();
    private Task<(CooperationRequest Ground, ClausePreview Preview)>? _prepared;
    private DateTime _preparingSince;

    /// <param name="ground">Reads what agreements are held against.</param>
    /// <param name="time">The time.</param>
    /// <param name="log">Gets what broke.</param>
    internal ClauseTrials(Func<CooperationRequest> ground, TimeProvider time, ILogger<ClauseTrials> log) => (_ground, _time, _log) = (ground, time, log);

    /// <summary>How long the point without agreement has been in the making; null when it is not.</summary>
    internal TimeSpan? Preparing
    {
        get
        {
            lock (_gate)
            {
                return _prepared is { IsCompleted: false } ? _time.GetUtcNow().UtcDateTime - _preparingSince : null;
            }
        }
    }

    /// <summary>Begins to make the point without agreement, if nobody has.</summary>
    internal void Warm() => _ = Prepared();

    /// <summary>Asks for a look; one that is there, or under way for somebody else, is joined.</summary>
    /// <param name="account">Who asks; null for the room itself.</param>
    /// <param name="hash">Hash of the agreement.</param>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The look; null when too many wait already.</returns>
    internal TrialJob? Ask(Guid? account, string hash, Agreement agreement)
    {
        lock (_gate)
        {
            if (account is not null)
            {
                Leave(account.Value, hash);
            }

            if (_jobs.TryGetValue(hash, out var known) && known.Phase is not (TrialPhase.Cancelled or TrialPhase.Failed))
            {
                known.Asked.Add(account);
                return known;
            }

            if (_jobs.Values.Count(j => !j.HasEnded) >= MostWaiting)
            {
                return null;
            }

            var job = new TrialJob(hash, _time.GetUtcNow().UtcDateTime);
            job.Asked.Add(account);
            Keep(job);
            _ = Task.Run(() => Run(job, agreement), CancellationToken.None);
            return job;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _closing.Cancel();
        lock (_gate)
        {
            foreach (var job in _jobs.Values.Where(j => !j.HasEnded))
            {
                job.Stop.Cancel();
            }
        }
    }

    /// <summary>An account wants something else: what nobody waits for any more is stopped.</summary>
    private void Leave(Guid account, string hash)
    {
        foreach (var job in _jobs.Values.Where(j => !j.HasEnded && j.Hash != hash && j.Asked.Remove(account) && j.Asked.Count == 0))
        {
            job.Stop.Cancel();
        }
    }

    private void Keep(TrialJob job)
    {
        _jobs[job.Hash] = job;
        _kept.Enqueue(job.Hash);
        while (_kept.Count > MostKept && _jobs.GetValueOrDefault(_kept.Peek()) is null or { HasEnded: true })
        {
            if (_jobs.Remove(_kept.Dequeue(), out var old))
            {
                old.Dispose();
            }
        }
    }

    private Task<(CooperationRequest Ground, ClausePreview Preview)> Prepared()
    {
        lock (_gate)
        {
            if (_prepared is null or { IsFaulted: true } or { IsCanceled: true })
            {
                _preparingSince = _time.GetUtcNow().UtcDateTime;
                _prepared = Task.Run(() =>
                {
                    var ground = _ground();
                    return (ground, ClausePreview.Prepare(ground, progress: null, _closing.Token));
                });
            }

            return _prepared;
        }
    }

    private async Task Run(TrialJob job, Agreement agreement)
    {
        try
        {
            var (ground, preview) = await Prepared().WaitAsync(job.Stop.Token);
            var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"preview|{Version}|{ground.Fingerprint}|{ground.Economy}|{job.Hash}")));
            if (Kept(ground.Cache, key) is { } kept)
            {
                job.Succeeds(kept);
                return;
            }

            job.Becomes(TrialPhase.Waiting);
            await _one.WaitAsync(job.Stop.Token);
            try
            {
                job.Becomes(TrialPhase.Solving);
                var outcome = preview.Of(agreement, job.Stop.Token);
                ground.Cache?.Write(key, JsonSerializer.Serialize(outcome));
                job.Succeeds(outcome);
            }
            finally
            {
                _one.Release();
            }
        }
        catch (OperationCanceledException)
        {
            job.IsCancelled();
        }
        catch (TrialGroundException missing)
        {
            job.Fails(missing.Failure);
        }
        catch (ArgumentException few) when (few.ParamName == "request")
        {
            job.Fails(new TrialFailure("trial.failed.parties", string.Join(", ", agreement.Parties.Select(p => p.Id))));
        }
        catch (PlanInfeasibleException)
        {
            job.Fails(new TrialFailure("trial.failed.infeasible", ""));
        }
        catch (Exception broken)
        {
            Broke(_log, broken);
            job.Fails(TrialFailure.Broken);
        }
    }

    /// <summary>What the cache holds; a damaged entry counts as missing.</summary>
    private static PreviewOutcome? Kept(ICooperationCache? cache, string key)
    {
        try
        {
            return cache?.Read(key) is { } text ? JsonSerializer.Deserialize<PreviewOutcome>(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A quick look at an agreement broke.")]
    private static partial void Broke(ILogger log, Exception broken);
}
