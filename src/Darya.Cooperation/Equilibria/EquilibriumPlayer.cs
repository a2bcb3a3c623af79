using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Darya.Games.Partitions;
using Darya.Model;
using Darya.Planning;
using Darya.Planning.Results;

namespace Darya.Cooperation.Equilibria;

/// <summary>Plays the partitions of a case: everybody alone first, whose trade the others keep to; everybody together last, starting also from the best of them.</summary>
internal sealed class EquilibriumPlayer(CooperationRequest request, int all, IProgress<CooperationProgress>? progress)
{
    /// <summary>Gain from which a block changes its mind, million USD a year.</summary>
    private const double ToleranceMusd = 0.5;

    /// <summary>What is kept follows from the code that plans and the code that reads accounts.</summary>
    private static readonly string Version = string.Concat(
        new[] { typeof(Planner), typeof(EquilibriumPlayer) }.Select(t => t.Assembly.ManifestModule.ModuleVersionId.ToString("N")));

    /// <summary>An entry that lacks a member is damaged.</summary>
    private static readonly JsonSerializerOptions Whole = new() { RespectRequiredConstructorParameters = true };

    private readonly long _started = Stopwatch.GetTimestamp();
    private int _done;
    private int _solved;
    private int _cached;

    internal (int Solved, int Cached) Counts => (_solved, _cached);

    /// <summary>The equilibria of some partitions of a case.</summary>
    internal IReadOnlyDictionary<Partition, EquilibriumRecord> Play(YearCase year, IReadOnlyList<Partition> partitions, CancellationToken cancellation)
    {
        var (count, key) = (request.Players.Count, year.Key(request));
        var (alone, together) = (Partition.Singletons(count), Partition.Grand(count));
        var records = new ConcurrentDictionary<Partition, EquilibriumRecord>();
        records[alone] = Find(year, key, alone, contracts: null, start: null, cancellation);
        var contracts = new TradeContracts(records[alone].ContractsGwh!);
        Partition[] others = [.. partitions.Where(p => !p.Equals(alone) && !p.Equals(together))];
        SeveralPlans.Make(
            others.Length, request.Threads, i => records[others[i]] = Find(year, key, others[i], contracts, start: null, cancellation), cancellation);
        if (partitions.Contains(together))
        {
            var best = records.MaxBy(r => r.Value.TotalMusd(request.Players)).Value;
            records[together] = Find(year, key, together, contracts, best.StorageHm3, cancellation);
        }

        return records;
    }

    private EquilibriumRecord Find(
        YearCase year, string caseKey, Partition partition, TradeContracts? contracts, IReadOnlyList<double[]>? start, CancellationToken cancellation)
    {
        var text = partition.Write(request.Players);
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Version}|{caseKey}|{text}")));
        var record = Kept(key);
        if (record is null)
        {
            record = Solve(year, partition, contracts, start, cancellation);
            request.Cache?.Write(key, JsonSerializer.Serialize(record));
            Interlocked.Increment(ref _solved);
        }
        else
        {
            Interlocked.Increment(ref _cached);
        }

        progress?.Report(new CooperationProgress(Interlocked.Increment(ref _done), all, $"{year.Id} {text}", Stopwatch.GetElapsedTime(_started)));
        return record;
    }

    /// <summary>What the cache holds; a damaged entry counts as missing.</summary>
    private EquilibriumRecord? Kept(string key)
    {
        try
        {
            var record = request.Cache?.Read(key) is { } text ? JsonSerializer.Deserialize<EquilibriumRecord>(text, Whole) : null;
            return record is { States: not null, Certificates: not null, StorageHm3: not null } ? record : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private EquilibriumRecord Solve(
        YearCase year, Partition partition, TradeContracts? contracts, IReadOnlyList<double[]>? start, CancellationToken cancellation)
    {
        var blocks = partition.Blocks.Select(b => (IReadOnlyList<string>)[.. b.Select(i => request.Players[i])]).ToArray();
        var plan = new PlanRequest
        {
            Region = year.Region,
            Horizon = Horizon.Create(new YearMonth(year.Year, 1), new YearMonth(year.Year, 12), TimeStep.Month),
            Economy = request.Economy,
            Coalition = blocks[0],
            Blocks = blocks,
            Baseline = year.Baseline,
            Contracts = contracts,
            DeviationToleranceMusd = ToleranceMusd,
            IndifferentPassOn = year.IndifferentPassOn,
            End = year.End,
        };
        var watch = Stopwatch.StartNew();
        var outcome = Planner.Run(plan, progress: null, cancellation);
        if (start is not null && Planner.Run(plan with { StartStorageHm3 = start }, progress: null, cancellation) is { } other && Total(other) > Total(outcome))
        {
            outcome = other;
        }

        return new EquilibriumRecord(
            AccountReading.Read(outcome),
            [.. blocks.Select(b => Certificate(outcome, b))],
            outcome.Audit.EndStorageShortHm3,
            outcome.Audit.CorrectedWaterHm3,
            watch.Elapsed.TotalSeconds,
            contracts is null ? outcome.Contracts.Gwh : null,
            [.. outcome.Operation.StorageHm3]);
    }

    private double Total(Plan plan) => plan.States.Where(s => request.Players.Contains(s.State)).Sum(s => s.BenefitMusd);

    private static CertificateRecord Certificate(Plan plan, IReadOnlyList<string> block)
    {
        var found = plan.Certificates.FirstOrDefault(c => c.States.ToHashSet(StringComparer.Ordinal).SetEquals(block));
        return found is null ? new CertificateRecord(0, 0, 0) : new CertificateRecord(found.GainMusd, found.BoundMusd, found.Tried);
    }
}
