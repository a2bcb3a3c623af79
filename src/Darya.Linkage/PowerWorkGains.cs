using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Darya.Cooperation;
using Darya.Corridors.Questions;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Power;
using Darya.Planning;

namespace Darya.Linkage;

/// <summary>What dams and power lines bring each state in a year: the joint plan of water and power with one of them less the plan without. Letter E.</summary>
/// <remarks>
/// <code>
/// gain[w, i] = benefit[i] of the joint plan with w − benefit[i] of the joint plan without        all members decide together, means over the recorded years
/// </code>
/// Both plans know the recorded years ahead, so a dam is worth more than in years that nobody knows; the benefit of a state holds what it sells at the plan's prices.
/// </remarks>
public static class PowerWorkGains
{
    /// <summary>Loss of a line that is planned; that of the lines of 500 kV in the region's table (E).</summary>
    private const double LineLoss = 0.03;

    private static readonly string Version = typeof(Planner).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>The region with a power line between the first zones of two states; null where the work is no such line or has no stated capacity.</summary>
    /// <param name="region">The region.</param>
    /// <param name="work">The work.</param>
    public static PowerWork? LineOf(Region region, JointWork work)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(work);
        if (work.Kind != JointWorkKind.PowerLine || work.CapacityMw is not { } mw || work.Economies.Count != 2
            || region.Zones.FirstOrDefault(zone => zone.State == work.Economies[0]) is not { } from
            || region.Zones.FirstOrDefault(zone => zone.State == work.Economies[1]) is not { } to)
        {
            return null;
        }

        var power = Model.Quantities.Power.FromMegawatts(mw);
        var line = new Line(work.Id, from.Id, to.Id, power, power, power, power, LineLoss, FromYear: 1, ToYear: null);
        return new PowerWork(work.Id, region with { Lines = [.. region.Lines.Append(line).OrderBy(item => item.Id, StringComparer.Ordinal)] });
    }

    /// <summary>Gains by work and state.</summary>
    /// <param name="region">The region without the works.</param>
    /// <param name="works">Works, each with the region that has it.</param>
    /// <param name="years">Recorded calendar years, ascending; the first run of years without a gap is planned as one horizon.</param>
    /// <param name="economy">Whose demand, plants, areas and prices run.</param>
    /// <param name="cache">Where plans are kept; null for none.</param>
    /// <param name="fingerprint">What the region's data are, as a hash; part of the keys of the cache.</param>
    /// <param name="progress">Told where it stands; may be null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="PlanInfeasibleException">No plan keeps all rules.</exception>
    /// <exception cref="PlanStoppedException">The solver met numerical trouble.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<WorkGain> Of(
        Region region,
        IReadOnlyList<PowerWork> works,
        IReadOnlyList<int> years,
        Economy economy,
        ICooperationCache? cache,
        string fingerprint,
        IProgress<PlanProgress>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(works);
        ArgumentNullException.ThrowIfNull(years);
        ArgumentNullException.ThrowIfNull(economy);
        var started = Stopwatch.GetTimestamp();
        if (works.Count == 0 || years.Count == 0)
        {
            return [];
        }

        var run = years.TakeWhile((year, i) => year == years[0] + i).Count();

        var without = Benefits(region, "");
        return [.. works.SelectMany(work => Gains(work.Work, Benefits(work.With, work.Work), without))];

        SortedDictionary<string, double> Benefits(Region asked, string work)
        {
            progress?.Report(new PlanProgress(work.Length == 0 ? "plan without works" : "plan with " + work, Stopwatch.GetElapsedTime(started)));
            var text = $"{Version}|{fingerprint}|{economy}|{string.Join(',', years.Select(year => year.ToString(CultureInfo.InvariantCulture)))}|{work}";
            var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            if (Kept(cache, key) is { } kept)
            {
                return kept;
            }

            var plan = Planner.Run(
                new PlanRequest
                {
                    Region = asked,
                    Horizon = Horizon.Create(new YearMonth(years[0], 1), new YearMonth(years[0] + run - 1, 12), TimeStep.Month),
                    Economy = economy,
                    Coalition = Planner.AllMembers(asked),
                },
                null,
                cancellation);
            var benefits = new SortedDictionary<string, double>(plan.States.ToDictionary(state => state.State, state => state.BenefitMusd, StringComparer.Ordinal), StringComparer.Ordinal);
            cache?.Write(key, JsonSerializer.Serialize(benefits));
            return benefits;
        }
    }

    private static IEnumerable<WorkGain> Gains(string work, SortedDictionary<string, double> with, SortedDictionary<string, double> without) =>
        with.Where(state => without.ContainsKey(state.Key)).Select(state => new WorkGain(work, state.Key, state.Value - without[state.Key]));

    /// <summary>What the cache holds; a damaged entry counts as missing.</summary>
    private static SortedDictionary<string, double>? Kept(ICooperationCache? cache, string key)
    {
        try
        {
            return cache?.Read(key) is { } text && JsonSerializer.Deserialize<Dictionary<string, double>>(text) is { Count: > 0 } read
                ? new SortedDictionary<string, double>(read, StringComparer.Ordinal)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
