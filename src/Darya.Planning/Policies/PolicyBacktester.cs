using System.Diagnostics;
using Darya.Model;
using Darya.Model.Rivers;
using Darya.Planning.Policies.Results;
using Darya.Planning.Policies.Simulation;
using Darya.Planning.Policies.Stages;
using Darya.Planning.Results;

namespace Darya.Planning.Policies;

/// <summary>Drives a policy through the recorded inflows without knowing them, beside the record, today's rules and perfect foresight.</summary>
/// <remarks>
/// All are valued month by month by <see cref="MonthValuation"/>: exact evaporation and head, the cheapest dispatch, losses of the fields. Foresight is the
/// plan of all months at once with the same crop mix, ending at the storages of the line it is held against.
/// </remarks>
public static class PolicyBacktester
{
    private const double HeldSlackShare = 0.01;

    /// <summary>Runs the backtest over the recorded months from the policy's start.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="progress">Told what runs; may be null.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentException">The policy does not start in January of a recorded year, or is not one of all members.</exception>
    /// <exception cref="PlanInfeasibleException">Foresight has no plan.</exception>
    /// <exception cref="PlanStoppedException">The solver met numerical trouble.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static PolicyBacktest Run(RegionPolicy policy, IProgress<PlanProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var request = policy.Request;
        var region = request.Region;
        if (Obstacle(policy) is { } obstacle)
        {
            throw new ArgumentException(obstacle, nameof(policy));
        }

        var horizon = Recorded(request);
        var started = Stopwatch.GetTimestamp();
        void Say(string step) => progress?.Report(new PlanProgress(step, Stopwatch.GetElapsedTime(started)));
        double[][] flows = [.. horizon.Periods.Select(t => region.Inflows.Select(s => s.Flow(t).CubicMetresPerSecond).ToArray())];

        // A leap February reaches the policy as the same water in 28 days.
        double[][] scaled = [.. flows.Select((f, t) => f.Select(q =>
            q * horizon.Periods[t].Days / DateTime.DaysInMonth(RegionGraph.CalendarYear, horizon.Periods[t].Month)).ToArray())];
        Say("policy");
        WalkedPath driven;
        using (var driver = new PolicyDriver(policy.Graph, policy.Policy, request, "failed"))
        {
            driven = PolicyWalk.Run(driver, policy.Graph, request.Start, scaled, cancellation);
        }

        var lines = new List<BacktestLine>();
        void Add(string name, WalkedPath path)
        {
            Say($"foresight for {name}");
            var foresight = Foresight(request, horizon, EndOf(region, path), cancellation);
            lines.Add(Line(name, region, horizon, path, Value(policy, horizon, flows, foresight, cancellation)));
        }

        Add("policy", driven);
        if (region.Operating.Curves.Count + region.Operating.Releases.Count > 0)
        {
            Say("rules");
            Add("rules", RuleWalk.Run(request, policy.Graph.Programs, horizon, flows, policy.Graph.InitialStorageHm3, cancellation));
        }

        var held = Held(region, horizon);
        if (held.Count > 0)
        {
            Say("record");
            var record = Planner.Run(PlanOf(request, horizon) with { HeldStorageHm3 = held }, progress: null, cancellation);
            Add("record", Value(policy, horizon, flows, record, cancellation));

            // Like for like: the record leaves intakes, areas and the other reservoirs to foresight, so the policy's storages are tried in the same way.
            Say("policy's storages held as the record");
            var storages = held.Keys.ToDictionary(
                node => node, node => driven.Accounts.Select(a => a.StorageHm3[NumberOf(region, node)]).ToArray(), StringComparer.Ordinal);
            if (TryHold(request, horizon, storages, cancellation) is { } same)
            {
                Add("policy-storages", Value(policy, horizon, flows, same, cancellation));
            }
        }

        return new PolicyBacktest(
            region,
            request.Coalition,
            request.EconomyYear,
            horizon.From,
            horizon.To,
            policy.Training,
            lines,
            Known(region),
            driven.Wetness,
            Warnings(region, held));
    }

    /// <summary>Why a policy cannot be driven through the record, or null when it can.</summary>
    /// <param name="policy">The policy.</param>
    public static string? Obstacle(RegionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var request = policy.Request;
        var members = request.Region.States.Where(s => s.IsMember).Select(s => s.Id).ToArray();
        if (members.Except(request.Coalition).Any())
        {
            return $"A backtest runs the whole region, as its record does: it needs a policy of {string.Join(", ", members)}; this one is of {string.Join(", ", request.Coalition)}.";
        }

        var (first, last) = Record(request.Region);
        return request.Start.Month != 1 || request.Start.Index < first.Index || request.Start.Index + 11 > last.Index
            ? $"A backtest starts in January of a recorded year; the policy starts in {request.Start}, the record has {first} to {last}."
            : null;
    }

    private static int NumberOf(Region region, string node) => region.Reservoirs.Select(r => r.Node).ToList().IndexOf(node);

    /// <summary>
    /// The plan with held storages, or null where it has none: the programs know evaporation and head by lines, the walked months exactly, so the
    /// storages are met within <see cref="HeldSlackShare"/>.
    /// </summary>
    private static Plan? TryHold(PolicyRequest request, Horizon horizon, IReadOnlyDictionary<string, double[]> storages, CancellationToken cancellation)
    {
        try
        {
            return Planner.Run(PlanOf(request, horizon) with { HeldStorageHm3 = storages, HeldSlackShare = HeldSlackShare }, progress: null, cancellation);
        }
        catch (PlanInfeasibleException)
        {
            return null;
        }
    }

    private static Horizon Recorded(PolicyRequest request)
    {
        var (_, last) = Record(request.Region);
        return Horizon.Create(request.Start, last, TimeStep.Month);
    }

    /// <summary>First and last month of the record that all catchments have, whole years at the end.</summary>
    private static (YearMonth First, YearMonth Last) Record(Region region)
    {
        var last = region.Inflows.Min(s => s.Months.Keys.Max(m => m.Index));
        last -= (last + 1) % 12;
        var first = region.Inflows.Max(s => s.Months.Keys.Min(m => m.Index));
        return (new YearMonth(first / 12, (first % 12) + 1), new YearMonth(last / 12, (last % 12) + 1));
    }

    private static PlanRequest PlanOf(PolicyRequest request, Horizon horizon) => new()
    {
        Region = request.Region,
        Horizon = horizon,
        Economy = Economy.OfYear(request.EconomyYear),
        Coalition = request.Coalition,
        Baseline = request.Baseline,
        KeepsCropMix = true,
    };

    private static Plan Foresight(PolicyRequest request, Horizon horizon, IReadOnlyDictionary<string, double> end, CancellationToken cancellation) =>
        Planner.Run(PlanOf(request, horizon) with { EndStorageHm3 = end }, progress: null, cancellation);

    private static Dictionary<string, double> EndOf(Region region, WalkedPath path) =>
        region.Reservoirs.Select((r, i) => (r.Node, Storage: path.Accounts[^1].StorageHm3[i])).ToDictionary(p => p.Node, p => p.Storage, StringComparer.Ordinal);

    /// <summary>Recorded storages of the reservoirs that have a record of every month.</summary>
    private static Dictionary<string, double[]> Held(Region region, Horizon horizon)
    {
        var record = region.Records.ToDictionary(r => (r.Node, r.Month), r => r.StorageEnd.Hm3);
        return region.Reservoirs
            .Where(r => horizon.Periods.All(t => record.ContainsKey((r.Node, new YearMonth(t.Year, t.Month)))))
            .ToDictionary(r => r.Node, r => horizon.Periods.Select(t => record[(r.Node, new YearMonth(t.Year, t.Month))]).ToArray(), StringComparer.Ordinal);
    }

    private static WalkedPath Value(RegionPolicy policy, Horizon horizon, double[][] flows, Plan plan, CancellationToken cancellation)
    {
        // The share of a district is that of any of its crops: the mix is kept.
        double Sown(int t, int d)
        {
            var year = horizon.Periods[t].Year - horizon.Periods[0].Year;
            var (area, recorded) = (plan.Districts[d].Crops.Sum(c => c.AreaKha[year]), plan.Districts[d].Crops.Sum(c => c.RecordedAreaKha[year]));
            return recorded > 0 ? Math.Min(1, area / recorded) : 0;
        }

        return GivenWalk.Run(policy.Graph.Programs, horizon, flows, plan.Operation, Sown, cancellation);
    }

    private static BacktestLine Line(string name, Region region, Horizon horizon, WalkedPath path, WalkedPath foresight)
    {
        var years = horizon.Periods.Select(p => p.Year).Distinct().ToArray();
        double[] ByYear(WalkedPath walked) =>
            [.. years.Select(y => horizon.Periods.Where(t => t.Year == y).Sum(t => walked.Accounts[t.Ordinal].BenefitMusd))];
        double[][] Series(int count, WalkedPath walked, Func<MonthAccount, double[]> read) =>
            [.. Enumerable.Range(0, count).Select(i => walked.Accounts.Select(a => read(a)[i]).ToArray())];
        var (own, best) = (ByYear(path), ByYear(foresight));
        return new BacktestLine(
            name,
            Series(region.Reservoirs.Count, path, a => a.StorageHm3),
            Series(region.Reservoirs.Count, path, a => a.ReleaseHm3),
            Series(region.Districts.Count, path, a => a.DeliveredHm3),
            Series(region.Reservoirs.Count, foresight, a => a.StorageHm3),
            own.Average(),
            best.Average(),
            own,
            best);
    }

    /// <summary>Catchments whose model was fitted on years that the backtest runs through.</summary>
    private static string[] Known(Region region) =>
        region.InflowModel is null
            ? [.. region.Catchments.Select(c => c.Id)]
            : [.. region.InflowModel.Catchments.Where(c => c.Basis == InflowModelBasis.Record).Select(c => c.Catchment)];

    private static List<LocalName> Warnings(Region region, Dictionary<string, double[]> held)
    {
        var free = region.Reservoirs.Where(r => !held.ContainsKey(r.Node)).Select(r => r.Node).ToArray();
        if (held.Count == 0 || free.Length == 0)
        {
            return [];
        }

        string Names(string language) => string.Join(", ", free.Select(n => region.Nodes.First(x => x.Id == n).Name.In(language)));
        return
        [
            new LocalName(
                $"The record holds the storages of its reservoirs only: intakes, areas and {Names("en")} (no record) are run with foresight beside it, which flatters it; 'policy-storages' is the policy treated the same way.",
                $"Факт задаёт только объёмы наблюдавшихся водохранилищ: водозаборы, площади и {Names("ru")} (наблюдений нет) рядом с ним работают с полным знанием притока, что его приукрашивает; «объёмы политики» — политика в тех же условиях."),
        ];
    }
}
