using Darya.Agreements.Documents;
using Darya.Agreements.Trials;
using Darya.Model;
using Darya.Planning.Obligations;
using Darya.Planning.Results;

namespace Darya.Agreements.Drafting;

/// <summary>What the drafting of terms rests on: the plan of the mean year, those of the recorded years, and figures that name their run.</summary>
/// <param name="request">What to draft.</param>
/// <param name="mean">Plan of the mean year.</param>
/// <param name="years">Plans of the recorded years.</param>
/// <param name="index">Index of a meter in a recorded year, percent of norm.</param>
internal sealed class DraftBasis(DraftRequest request, Plan mean, IReadOnlyList<Plan> years, Func<Meter, int, double> index)
{
    /// <summary>Ranges of the rule of the year, percent of norm: dry, normal, wet.</summary>
    internal static readonly (double? From, double? Below)[] Tiers = [(null, 90), (90, 110), (110, null)];

    internal Region Region => mean.Region;

    internal Plan Mean => mean;

    internal IReadOnlyList<string> Parties => request.Study.Players;

    /// <summary>Where a number of the plan of the mean year comes from.</summary>
    internal Figure Of(string item) => new(Confidence.Estimate, string.Empty, request.Run, item);

    /// <summary>First year of the norm.</summary>
    internal int FirstYear => request.Study.MeanOf.Min();

    /// <summary>Last year of the norm.</summary>
    internal int LastYear => request.Study.MeanOf.Max();

    internal Tolerance Tolerance => new(
        request.TolerancePercent,
        Averaging.Window,
        null,
        0,
        0,
        new Figure(Confidence.Official, "practice", string.Empty, "deviations of 9-12 % from a schedule were normal in the cold season 2024-25"));

    internal static LocalName NameOf(Region region, string id) =>
        region.Nodes.FirstOrDefault(n => n.Id == id)?.Name ?? region.States.FirstOrDefault(s => s.Id == id)?.Name ?? new LocalName(id, id);

    /// <summary>Name of a river: that of its main line on the map.</summary>
    internal static LocalName RiverName(Region region, string river) =>
        region.Rivers.Where(l => l.Id.StartsWith(river, StringComparison.Ordinal)).MaxBy(l => l.Width)?.Name ?? new LocalName(river, river);

    /// <summary>The river on which some states together store most.</summary>
    internal string MainRiver(IReadOnlyList<string> states) => (
        from node in Region.Nodes
        let stored = Region.Reservoirs.Where(r => r.Node == node.Id).Sum(r => r.Full.Hm3 - r.Dead.Hm3)
        group (states.Contains(node.State) ? stored : 0) by node.River into river
        orderby river.Sum() descending, river.Key
        select river.Key).First();

    /// <summary>A measure of the mean year over months, hm³ or GWh.</summary>
    internal double Sum(ObligationMeasure measure, string place, IEnumerable<int> months) => Sum(mean, measure, place, months);

    internal static double Sum(Plan plan, ObligationMeasure measure, string place, IEnumerable<int> months) =>
        plan.Horizon.Periods.Where(p => months.Contains(p.Month)).Sum(p => PlanMeasure.Of(plan, measure, place, p.Ordinal));

    /// <summary>
    /// What amounts of a tier are multiplied with, so that no plan of its recorded years would have broken them: the least ratio of any window for what is owed at least,
    /// the largest for what is owed at most.
    /// </summary>
    /// <param name="meter">Meter of the index.</param>
    /// <param name="bound">How the amounts bind.</param>
    /// <param name="windows">Totals of the term's windows in a plan.</param>
    internal IReadOnlyList<YearTier> TiersOf(Meter meter, Bound bound, Func<Plan, IReadOnlyList<double>> windows)
    {
        var normal = windows(mean);
        return [.. Tiers.Select(tier =>
        {
            var inTier = InTier(meter, tier);
            var ratios = inTier.SelectMany(p => windows(p).Zip(normal).Where(w => w.Second > 0).Select(w => Math.Max(0, w.First / w.Second))).DefaultIfEmpty(1);
            var factor = bound == Bound.Least ? Math.Floor(ratios.Min() * 100) / 100 : Math.Ceiling(ratios.Max() * 100) / 100;
            var list = string.Join(", ", inTier.Select(p => FormattableString.Invariant($"{Year(p)}")));
            return new YearTier(
                tier.From,
                tier.Below,
                factor,
                Of(inTier.Length == 0
                    ? "no recorded year in this range; the factor of a normal year"
                    : $"{(bound == Bound.Least ? "least" : "largest")} ratio of the plans of {list} to the plan of the mean year"));
        })];
    }

    /// <summary>Plans of the recorded years whose index is in a range.</summary>
    internal Plan[] InTier(Meter meter, (double? From, double? Below) tier) => [.. years.Where(p =>
        index(meter, Year(p)) is var x && (tier.From is not { } from || x >= from) && (tier.Below is not { } below || x < below))];

    /// <summary>The index of a meter in the year of a plan.</summary>
    internal double Index(Meter meter, Plan plan) => index(meter, Year(plan));

    /// <summary>Largest ratio of a measure in a plan of a recorded year to the mean year.</summary>
    internal double LargestRatio(Func<Plan, double> measure) => years.Max(p => measure(p) / measure(mean));

    internal static int Year(Plan plan) => plan.Horizon.Periods[0].Year;
}
