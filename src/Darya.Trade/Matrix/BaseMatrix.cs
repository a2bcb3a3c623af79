using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Results;

namespace Darya.Trade.Matrix;

/// <summary>The trade matrix of a year: the old matrix aged by RAS to the totals of the year, with reported pairs held fixed.</summary>
/// <remarks>
/// RAS scales all sectors of a flow alike, so the mix of sectors in a flow is that of the old matrix. Method and rules: <c>docs/formulations/trade.md</c>.
/// </remarks>
public static class BaseMatrix
{
    /// <summary>Makes the matrix of a year.</summary>
    /// <param name="data">The region's trade tables.</param>
    /// <param name="year">Year of the totals and of the newest reports.</param>
    /// <param name="partYears">What is done with reports of a part of a year.</param>
    /// <exception cref="TradeException">Totals, GDP or flows are missing, contradict each other, or cannot be balanced; each by name.</exception>
    public static BaseOutcome Of(TradeData data, int year, PartYears partYears = PartYears.Ignored)
    {
        ArgumentNullException.ThrowIfNull(data);
        var old = OldMatrix.Of(data, year);
        var goodsShare = Parameter.Of(data, Parameter.GoodsShare).Central;
        var totals = Totals(data, year);
        var reports = ReportSelection.Of(data, year, old, partYears);
        var n = old.Count;
        var names = data.Economies.Select(economy => economy.Id).ToArray();
        var (cells, choice) = (new double[n, n], new ReportChoice?[n, n]);
        foreach (var report in reports.Choices)
        {
            var (i, j) = (old.Place(report.Report.First), old.Place(report.Report.Second));
            Hold(i, j, report, report.FirstExportsMusd);
            Hold(j, i, report, report.SecondExportsMusd);
        }

        var margins = FreeMargins.Of(names, totals, old, cells, choice);
        var free = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                free[i, j] = choice[i, j] is null ? old.Total(i, j) : 0;
            }
        }

        var (residual, rounds) = MatrixAgeing.Balance(free, margins.Exports, margins.Imports, names);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                cells[i, j] += free[i, j];
            }
        }

        var summed = Sums(names, totals, cells, goodsShare, margins);
        return new BaseOutcome
        {
            Year = year,
            OldYear = old.Year,
            Economies = names,
            Cells = Cells(names, old, cells, choice, summed),
            Totals = summed,
            Mirrors = reports.Mirrors,
            Unused = reports.Unused,
            GoodsShare = goodsShare,
            ImportScale = margins.ImportScale,
            Residual = residual,
            Rounds = rounds,
        };

        void Hold(int i, int j, ReportChoice report, double? value)
        {
            if (value is { } known)
            {
                (cells[i, j], choice[i, j]) = (known, report);
            }
        }
    }

    private static TradeTotal[] Totals(TradeData data, int year)
    {
        var faults = new List<string>();
        var totals = new List<TradeTotal>();
        foreach (var economy in data.Economies)
        {
            var total = data.Totals.FirstOrDefault(item => item.Economy == economy.Id && item.Year == year);
            if (total is null)
            {
                faults.Add(FormattableString.Invariant($"{economy.Id}: no trade totals of {year}."));
            }
            else if (!(total.ExportsMusd >= 0 && total.ImportsMusd >= 0 && total.GdpMusd > 0 && double.IsFinite(total.ExportsMusd + total.ImportsMusd + total.GdpMusd)))
            {
                faults.Add(FormattableString.Invariant(
                    $"{economy.Id}: totals of {year} must be at least 0 and GDP above 0; got exports {total.ExportsMusd}, imports {total.ImportsMusd}, GDP {total.GdpMusd}."));
            }
            else
            {
                totals.Add(total);
            }
        }

        TradeException.ThrowIfAny(faults);
        return [.. totals];
    }

    private static List<BaseTotal> Sums(string[] names, TradeTotal[] totals, double[,] cells, double goodsShare, FreeMargins margins)
    {
        var faults = new List<string>();
        var sums = new List<BaseTotal>();
        for (var i = 0; i < names.Length; i++)
        {
            var (exports, imports) = (0.0, 0.0);
            for (var j = 0; j < names.Length; j++)
            {
                exports += cells[i, j];
                imports += cells[j, i];
            }

            var domestic = goodsShare * (totals[i].GdpMusd - exports);
            if (domestic <= 0)
            {
                faults.Add(FormattableString.Invariant($"{names[i]}: exports of {exports:F0} million USD leave nothing of a GDP of {totals[i].GdpMusd:F0} to be sold at home."));
            }

            sums.Add(new BaseTotal(
                names[i],
                totals[i].GdpMusd,
                totals[i].ExportsMusd,
                exports,
                totals[i].ImportsMusd,
                imports,
                domestic,
                exports + domestic,
                margins.IsAdjusted[i],
                totals[i].Letter));
        }

        TradeException.ThrowIfAny(faults);
        return sums;
    }

    private static List<BaseCell> Cells(string[] names, OldMatrix old, double[,] cells, ReportChoice?[,] choice, List<BaseTotal> totals)
    {
        var list = new List<BaseCell>();
        for (var i = 0; i < names.Length; i++)
        {
            for (var j = 0; j < names.Length; j++)
            {
                var report = choice[i, j];
                var status = i == j ? CellStatus.Domestic : report?.Status ?? (cells[i, j] > 0 ? CellStatus.Aged : CellStatus.Missing);
                var mix = old.SectorShares(i, j);
                list.Add(new BaseCell(
                    names[i],
                    names[j],
                    old.Total(i, j),
                    i == j ? totals[i].DomesticMusd : cells[i, j],
                    status,
                    status == CellStatus.Reported ? report!.Report.Letter : Confidence.Estimate,
                    report?.Report.Year,
                    report?.Report.Reporter,
                    status is CellStatus.Domestic or CellStatus.Missing ? new double[mix.Length] : mix));
            }
        }

        return list;
    }
}
