using Darya.Model;
using Darya.Model.Rivers;
using Darya.Planning.Results;
using Darya.Reporting.Page;

namespace Darya.Reporting;

/// <summary>Rearrangements of a plan that the page, the workbook and the tables share; nothing is computed that the plan does not hold.</summary>
internal sealed class PlanFigures
{
    private readonly Dictionary<string, int> _node = new(StringComparer.Ordinal);

    internal PlanFigures(Plan plan)
    {
        Plan = plan;
        Names = new PlaceNames(plan.Region);
        foreach (var node in plan.Region.Nodes)
        {
            _node.Add(node.Id, _node.Count);
        }

        CalendarYears = [.. Periods.Select(t => t.Year).Distinct()];
        Records = plan.Region.Records.ToLookup(r => r.Node, StringComparer.Ordinal);
    }

    internal Plan Plan { get; }

    internal PlaceNames Names { get; }

    internal IReadOnlyList<Period> Periods => Plan.Horizon.Periods;

    /// <summary>Calendar years of the horizon, the index of everything that is [year].</summary>
    internal IReadOnlyList<int> CalendarYears { get; }

    /// <summary>Measured months by node.</summary>
    internal ILookup<string, ReservoirRecord> Records { get; }

    /// <summary>Sinks that are a part of the Aral Sea.</summary>
    internal IEnumerable<RiverNode> Seas =>
        Plan.Region.Nodes.Where(n => n.Kind == NodeKind.Sink && n.Id.Contains("aral", StringComparison.Ordinal));

    /// <summary>The measured reservoir with the largest live storage, whose seasons head the report; null without one.</summary>
    internal Reservoir? LargestMeasured =>
        Plan.Region.Reservoirs.Where(r => Records[r.Node].Any()).MaxBy(r => r.Full.Hm3 - r.Dead.Hm3);

    /// <summary>Water reaching a node, hm³ [period].</summary>
    internal double[] NodeInflow(string node) => Plan.Operation.NodeInflowHm3[_node[node]];

    /// <summary>What a reservoir passes on to rivers; to canals where no river leaves it, hm³ [period].</summary>
    internal double[] Release(string node)
    {
        var leaving = Plan.Region.Reaches.Select((r, a) => (r, a)).Where(x => x.r.From == node && x.r.Kind != ReachKind.Outlet).ToArray();
        var rivers = leaving.Where(x => x.r.Kind == ReachKind.River).ToArray();
        return Sum((rivers.Length > 0 ? rivers : leaving).Select(x => Plan.Operation.ReachHm3[x.a]));
    }

    /// <summary>A measured value of each period; null where the record has none.</summary>
    /// <param name="node">Node of the reservoir.</param>
    /// <param name="value">What is read from a month.</param>
    /// <param name="onlyAtEnd">True for a value at the end of the month: earlier dekads of the month have none.</param>
    internal double?[] Recorded(string node, Func<ReservoirRecord, double> value, bool onlyAtEnd)
    {
        var months = Records[node].ToDictionary(r => r.Month);
        return [.. Periods.Select(t => (!onlyAtEnd || t.Dekad is 0 or 3) && months.TryGetValue(new YearMonth(t.Year, t.Month), out var month)
            ? value(month)
            : (double?)null)];
    }

    /// <summary>The planned release by season.</summary>
    internal SeasonalRelease SeasonsOfRelease(string node) =>
        SeasonalRelease.Of(Plan.Horizon, [.. Release(node).Select(v => (double?)v)]);

    /// <summary>The recorded release by season.</summary>
    internal SeasonalRelease SeasonsOfRecord(string node)
    {
        var flow = Recorded(node, r => r.Release.CubicMetresPerSecond, onlyAtEnd: false);
        return SeasonalRelease.Of(Plan.Horizon, [.. flow.Select((v, t) => v * Periods[t].Duration.TotalSeconds / 1e6)]);
    }

    /// <summary>Sums a series by calendar year [year].</summary>
    internal double[] ByYear(double[] series) =>
        [.. CalendarYears.Select(y => Periods.Where(t => t.Year == y).Sum(t => series[t.Ordinal]))];

    /// <summary>Yearly mean of a series summed over the horizon.</summary>
    internal double PerYear(IEnumerable<double> series) => series.Sum() / Plan.Horizon.Years;

    /// <summary>Outcomes of the members, whose sum is the regional figure.</summary>
    internal IEnumerable<StateOutcome> Members =>
        Plan.States.Where(s => Plan.Region.States.Any(state => state.Id == s.State && state.IsMember));

    /// <summary>Key figures of the plan: sums over the members; the water that reaches the seas.</summary>
    internal HeadlineData Headline() => new(
        Figures.Round(Members.Sum(s => s.BenefitMusd)),
        Figures.Round(Members.Sum(s => s.IrrigationKm3)),
        Figures.Round(Members.Sum(s => s.GenerationGwh) / 1000),
        Figures.Round(Members.Sum(s => s.UnservedGwh)),
        Seas.Any() ? Figures.Round(Seas.Sum(s => PerYear(NodeInflow(s.Id))) / 1000) : null,
        LargestMeasured?.Node);

    private double[] Sum(IEnumerable<double[]> series)
    {
        var total = new double[Periods.Count];
        foreach (var one in series)
        {
            for (var t = 0; t < total.Length; t++)
            {
                total[t] += one[t];
            }
        }

        return total;
    }
}
