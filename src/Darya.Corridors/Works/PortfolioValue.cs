namespace Darya.Corridors.Works;

/// <summary>What starts of works come to: money by year, gains by economy; plain arithmetic, without a solver.</summary>
internal sealed class PortfolioValue
{
    private PortfolioValue(double[] spent, double[] gain, double[] gainByEconomy, PortfolioProblem problem)
    {
        SpentMusd = spent;
        GainMusd = gain;
        GainByEconomy = gainByEconomy;
        for (var year = 0; year < spent.Length; year++)
        {
            DiscountedCostMusd += problem.Span.Discount(year) * spent[year];
            DiscountedGainMusd += problem.Span.Discount(year) * gain[year];
        }
    }

    /// <summary>Spent by the players [year], million USD.</summary>
    internal IReadOnlyList<double> SpentMusd { get; }

    /// <summary>Gain of those whose gains count [year], million USD.</summary>
    internal IReadOnlyList<double> GainMusd { get; }

    /// <summary>Discounted gain of every economy, counted or not [economy], million USD.</summary>
    internal IReadOnlyList<double> GainByEconomy { get; }

    /// <summary>Discounted cost to the players, million USD.</summary>
    internal double DiscountedCostMusd { get; }

    /// <summary>Discounted gain of those whose gains count, million USD.</summary>
    internal double DiscountedGainMusd { get; }

    /// <summary>The difference.</summary>
    internal double NetMusd => DiscountedGainMusd - DiscountedCostMusd;

    /// <summary>Adds up.</summary>
    internal static PortfolioValue Of(PortfolioProblem problem, IReadOnlyList<int?> starts)
    {
        var span = problem.Span;
        var years = span.Years + span.Life + problem.Works.Select(work => work.BuildYears).DefaultIfEmpty(1).Max();
        var (spent, gain, byEconomy) = (new double[years], new double[years], new double[problem.Counted.Count]);
        for (var work = 0; work < starts.Count; work++)
        {
            for (var year = starts[work] ?? 0; starts[work] is { } start && year < start + problem.Works[work].BuildYears; year++)
            {
                spent[year] += problem.SpendingMusd(work);
            }
        }

        for (var year = 0; year < years; year++)
        {
            foreach (var group in problem.Groups)
            {
                var subset = group.SubsetOf(work => starts[work] is { } start && span.InService(start, problem.Works[work].BuildYears, year));
                for (var economy = 0; subset > 0 && economy < byEconomy.Length; economy++)
                {
                    var musd = group.MusdPerYear(subset, economy, problem.Path[year]);
                    byEconomy[economy] += span.Discount(year) * musd;
                    gain[year] += problem.Counted[economy] ? musd : 0;
                }
            }
        }

        return new PortfolioValue(spent, gain, byEconomy, problem);
    }
}
