using System.Globalization;
using Darya.Corridors.Results;
using Darya.Model;

namespace Darya.Corridors.Works;

/// <summary>The choice over low, central and high growth and overrun.</summary>
internal sealed class PortfolioCases
{
    private PortfolioCases(IReadOnlyList<InvestmentCase> cases, double[] regret, double[] chosenPercent, IReadOnlyList<LocalName> warnings) =>
        (Cases, RegretMusd, ChosenPercent, Warnings) = (cases, regret, chosenPercent, warnings);

    /// <summary>Cases, growth first.</summary>
    internal IReadOnlyList<InvestmentCase> Cases { get; }

    /// <summary>Largest loss over the cases when a work is decided as in the central case and all else anew [work], million USD.</summary>
    internal IReadOnlyList<double> RegretMusd { get; }

    /// <summary>Share of the cases that build it [work], %.</summary>
    internal IReadOnlyList<double> ChosenPercent { get; }

    /// <summary>What bites.</summary>
    internal IReadOnlyList<LocalName> Warnings { get; }

    /// <summary>Solves all cases.</summary>
    /// <param name="whole">The central case.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="paths">Growth of each level [level].</param>
    /// <param name="cancellation">Stops the work.</param>
    internal static PortfolioCases Of(PortfolioProblem whole, PortfolioPlan plan, IReadOnlyList<GrowthPath> paths, CancellationToken cancellation)
    {
        var (cases, cut) = (new List<InvestmentCase>(), new List<LocalName>());
        var (regret, chosen) = (new double[whole.Works.Count], new double[whole.Works.Count]);
        WorkLevel[] levels = [WorkLevel.Low, WorkLevel.Central, WorkLevel.High];
        foreach (var (growth, overrun) in levels.SelectMany(growth => levels.Select(overrun => (growth, overrun))))
        {
            var isCentral = growth == WorkLevel.Central && overrun == WorkLevel.Central;
            var problem = whole with { Path = paths[(int)growth], Overrun = overrun };
            var best = isCentral ? plan : PortfolioChoice.Best(problem, cancellation);
            var (same, isCut) = isCentral ? (plan, false) : PortfolioChoice.SameWorks(problem, plan, cancellation);
            best = same.Value.NetMusd > best.Value.NetMusd ? same : best; // the search stops within its gap
            var name = Name(problem.Path.GrowthPercent, overrun);
            if (isCut)
            {
                cut.Add(name);
            }

            cases.Add(new InvestmentCase(
                name, problem.Path.GrowthPercent, Word(overrun), best.Value.NetMusd, same.Value.NetMusd, best.Value.NetMusd - same.Value.NetMusd, best.Ids(whole.Works)));
            for (var work = 0; work < regret.Length; work++)
            {
                chosen[work] += best.Builds(work) ? 1 : 0;
                if (whole.Allowed[work] && best.Builds(work) != plan.Builds(work)
                    && PortfolioChoice.Decided(problem, work, plan.Builds(work), cancellation) is { } decided)
                {
                    regret[work] = Math.Max(regret[work], best.Value.NetMusd - decided.Value.NetMusd);
                }
            }
        }

        return new PortfolioCases(
            cases, regret, [.. chosen.Select(count => 100 * count / cases.Count)],
            cut.Count == 0 ? [] : [new LocalName(
                WorkWarnings.CentralCut([.. cut.Select(name => name.English)]).English,
                WorkWarnings.CentralCut([.. cut.Select(name => name.Russian)]).Russian)]);
    }

    private static LocalName Name(double growth, WorkLevel overrun) => new(
        string.Create(CultureInfo.InvariantCulture, $"growth {growth:0.##} %, overrun {Word(overrun)}"),
        string.Create(CultureInfo.InvariantCulture, $"рост {growth:0.##} %, превышение {RussianWord(overrun)}"));

    private static string Word(WorkLevel level) => level switch
    {
        WorkLevel.Low => "low",
        WorkLevel.Central => "central",
        _ => "high",
    };

    private static string RussianWord(WorkLevel level) => level switch
    {
        WorkLevel.Low => "низкое",
        WorkLevel.Central => "среднее",
        _ => "высокое",
    };
}
