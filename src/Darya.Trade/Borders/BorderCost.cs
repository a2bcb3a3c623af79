using Darya.Model.Trade;
using Darya.Trade.Results;

namespace Darya.Trade.Borders;

/// <summary>What it costs to trade over a border against trading at home, read from trade itself.</summary>
/// <remarks>
/// <code>
/// τ[ij] = (x[ii] x[jj] / (x[ij] x[ji]))^(1/(2θ)) − 1
/// </code>
/// Head and Ries (2001), American Economic Review 91: 858-876; Novy (2013), Economic Inquiry 51: 101-121, with θ = σ − 1. It is the geometric mean of both directions, and holds all
/// that sets the pair apart from home: distance, border, rules, language, taste.
/// </remarks>
public static class BorderCost
{
    /// <summary>The two sides' figures of a year differ by up to this share, also where only one was found.</summary>
    internal const double LeastMirrorGap = 0.1;

    /// <summary>Costs of all pairs of the members that trade both ways, largest turnover first.</summary>
    /// <param name="data">The region's trade tables.</param>
    /// <param name="matrix">The base matrix.</param>
    /// <param name="members">Ids of economies.</param>
    /// <exception cref="TradeException">A member is no economy, or a parameter is missing.</exception>
    public static IReadOnlyList<BorderCostOutcome> Of(TradeData data, BaseOutcome matrix, IReadOnlyList<string> members)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(members);
        var pairs = new List<BorderCostOutcome>();
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = i + 1; j < members.Count; j++)
            {
                if (matrix.Cell(members[i], members[j]).ValueMusd > 0 && matrix.Cell(members[j], members[i]).ValueMusd > 0)
                {
                    pairs.Add(Of(data, matrix, members[i], members[j]));
                }
            }
        }

        return [.. pairs.OrderByDescending(pair => matrix.TurnoverMusd(pair.First, pair.Second))];
    }

    /// <summary>The cost of one pair.</summary>
    /// <param name="data">The region's trade tables.</param>
    /// <param name="matrix">The base matrix.</param>
    /// <param name="first">Id of one economy.</param>
    /// <param name="second">Id of the other.</param>
    /// <exception cref="TradeException">An id is unknown, the pair does not trade both ways, or a parameter is missing.</exception>
    public static BorderCostOutcome Of(TradeData data, BaseOutcome matrix, string first, string second)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(matrix);
        var (there, back) = (matrix.Cell(first, second), matrix.Cell(second, first));
        if (first == second || there.ValueMusd <= 0 || back.ValueMusd <= 0)
        {
            throw new TradeException($"{first} and {second}: the cost of a border needs two economies that trade both ways.");
        }

        var (theta, goods) = (Parameter.Of(data, Parameter.Theta), Parameter.Of(data, Parameter.GoodsShare));
        var home = matrix.Cell(first, first).ValueMusd * matrix.Cell(second, second).ValueMusd;
        var ratio = home / (there.ValueMusd * back.ValueMusd);
        var gap = Math.Max(LeastMirrorGap, Gap(matrix, first, second));

        // Both directions and both home markets move together, so their factors enter the ratio twice.
        var least = ratio * Math.Pow(goods.Low / matrix.GoodsShare, 2) / Math.Pow(1 + gap, 2);
        var most = ratio * Math.Pow(goods.High / matrix.GoodsShare, 2) * Math.Pow(1 + gap, 2);
        var atThetas = new[] { theta.Low, theta.Central, theta.High }
            .Select(value => new BorderCostAtTheta(value, new TradeBounds(Percent(least, value), Percent(ratio, value), Percent(most, value))))
            .ToArray();
        return new BorderCostOutcome(
            first,
            second,
            atThetas,
            new TradeBounds(atThetas.Min(item => item.Percent.Low), atThetas[1].Percent.Central, atThetas.Max(item => item.Percent.High)),
            Unexplained(data.Fits, first, second, theta),
            there.Status != CellStatus.Reported || back.Status != CellStatus.Reported);
    }

    private static double Percent(double ratio, double theta) => 100 * (Math.Pow(ratio, 1 / (2 * theta)) - 1);

    private static double Gap(BaseOutcome matrix, string first, string second) => matrix.Mirrors
        .Where(report => (report.First == first && report.Second == second) || (report.First == second && report.Second == first))
        .Select(report => Math.Abs(report.GapPercent.GetValueOrDefault()) / 100)
        .DefaultIfEmpty(0)
        .Max();

    /// <summary>−ln(actual / fitted)/θ as a percentage, the geometric mean of the directions that the estimate has, over the range of θ.</summary>
    private static TradeBounds? Unexplained(IReadOnlyList<TradeFit> fits, string first, string second, TradeParameter theta)
    {
        var logs = fits
            .Where(fit => fit.ActualMusd > 0 && fit.FittedMusd > 0 && ((fit.Exporter == first && fit.Importer == second) || (fit.Exporter == second && fit.Importer == first)))
            .Select(fit => Math.Log(fit.ActualMusd / fit.FittedMusd))
            .ToArray();
        if (logs.Length == 0)
        {
            return null;
        }

        var values = new[] { theta.Low, theta.Central, theta.High }.Select(value => 100 * (Math.Exp(-logs.Average() / value) - 1)).ToArray();
        return new TradeBounds(values.Min(), values[1], values.Max());
    }
}
