using Darya.Hydrology.Statistics;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Fitting;

/// <summary>What the correlations of the sources should be: by year, and within each calendar month.</summary>
internal sealed class CorrelationTargets
{
    /// <summary>Years in common needed for a correlation by year.</summary>
    internal const int LeastYears = 12;

    /// <summary>Years in common needed for a correlation within a calendar month; with fewer, one for all months is taken.</summary>
    internal const int LeastMonthYears = 15;

    /// <summary>Weight of a derived correlation: it yields to those that were recorded.</summary>
    private const double DerivedWeight = 0.2;

    private const double Largest = 0.995;

    private CorrelationTargets(double[,] recorded, double[,] annual, int[,] years, double[,] weights, double[][,] monthly) =>
        (Recorded, Annual, Years, Weights, Monthly) = (recorded, annual, years, weights, monthly);

    /// <summary>By year as found pair by pair [source, source].</summary>
    internal double[,] Recorded { get; }

    /// <summary>By year so that all of them can hold together [source, source].</summary>
    internal double[,] Annual { get; }

    /// <summary>Years in common behind <see cref="Recorded"/>; 0 where it was stated or derived.</summary>
    internal int[,] Years { get; }

    /// <summary>How much a miss of <see cref="Recorded"/> counts: 1 where it was recorded or stated, less where it was derived [source, source].</summary>
    internal double[,] Weights { get; }

    /// <summary>Of the standard numbers within a month [month][source, source]; the annual one where months say nothing.</summary>
    internal double[][,] Monthly { get; }

    /// <summary>Computes the targets.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="recorded">Recorded flow of a source by hydrological year, for catchments that follow another and are known only there.</param>
    internal static CorrelationTargets Of(IReadOnlyList<FittedSource> sources, Func<FittedSource, IReadOnlyDictionary<int, double>> recorded)
    {
        var n = sources.Count;
        var (annual, years) = (new double[n, n], new int[n, n]);
        var isKnown = new bool[n, n];
        for (var i = 0; i < n; i++)
        {
            (annual[i, i], isKnown[i, i]) = (1, true);
            for (var j = 0; j < i; j++)
            {
                if (Direct(sources[i], sources[j], recorded) is { } known)
                {
                    annual[i, j] = annual[j, i] = Math.Clamp(known.Correlation, -Largest, Largest);
                    years[i, j] = years[j, i] = known.Years;
                    isKnown[i, j] = isKnown[j, i] = true;
                }
            }
        }

        var weights = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                weights[i, j] = isKnown[i, j] ? 1 : DerivedWeight;
            }
        }

        Derive(sources, annual, isKnown);
        var repaired = PositiveSemidefinite.Repair(annual);
        var monthly = Enumerable.Range(0, 12).Select(m => WithinMonth(sources, repaired, m)).ToArray();
        return new CorrelationTargets(annual, repaired, years, weights, monthly);
    }

    private static (double Correlation, int Years)? Direct(
        FittedSource a, FittedSource b, Func<FittedSource, IReadOnlyDictionary<int, double>> recorded)
    {
        if ((Stated(a, b) ?? Stated(b, a)) is { } stated)
        {
            return (stated, 0);
        }

        var follows = Accretes(a, b) || Accretes(b, a);
        var (first, second) = follows ? (recorded(a), recorded(b)) : (a.Years, b.Years);
        var common = first.Keys.Where(second.ContainsKey).Order().ToList();
        return common.Count < LeastYears
            ? null
            : (Sample.Correlation([.. common.Select(y => first[y])], [.. common.Select(y => second[y])]), common.Count);

        static double? Stated(FittedSource one, FittedSource other) => one.Plan.Of == other.Plan.Catchment ? one.Plan.StatedCorrelation : null;

        static bool Accretes(FittedSource one, FittedSource other) =>
            one.Basis == InflowModelBasis.Record && one.Plan.Of == other.Plan.Catchment;
    }

    /// <summary>A pair without common years takes the strongest product over one other source; over several by repetition.</summary>
    private static void Derive(IReadOnlyList<FittedSource> sources, double[,] annual, bool[,] isKnown)
    {
        var n = sources.Count;
        for (var round = 0; round < n; round++)
        {
            var found = new List<(int I, int J, double Value)>();
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (!isKnown[i, j])
                    {
                        var products = Enumerable.Range(0, n).Where(k => k != i && k != j && isKnown[i, k] && isKnown[k, j])
                            .Select(k => annual[i, k] * annual[k, j]).ToList();
                        if (products.Count > 0)
                        {
                            found.Add((i, j, products.MaxBy(Math.Abs)));
                        }
                    }
                }
            }

            foreach (var (i, j, value) in found)
            {
                annual[i, j] = annual[j, i] = value;
                isKnown[i, j] = isKnown[j, i] = true;
            }
        }
    }

    private static double[,] WithinMonth(IReadOnlyList<FittedSource> sources, double[,] annual, int month)
    {
        var n = sources.Count;
        var target = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            target[i, i] = 1;
            for (var j = 0; j < i; j++)
            {
                var common = sources[i].Z.Keys.Where(t => t % 12 == month && sources[j].Z.ContainsKey(t)).Order().ToList();
                target[i, j] = target[j, i] = common.Count < LeastMonthYears
                    ? annual[i, j]
                    : Math.Clamp(
                        Sample.Correlation([.. common.Select(t => sources[i].Z[t])], [.. common.Select(t => sources[j].Z[t])]), -Largest, Largest);
            }
        }

        return target;
    }
}
