using Darya.Model;
using Darya.Model.Trade;

namespace Darya.Trade.Matrix;

/// <summary>What exports and imports of each economy remain for the flows that no report fixes.</summary>
/// <param name="Exports">Exports left [economy], million USD.</param>
/// <param name="Imports">Imports left [economy], million USD, scaled to the same sum.</param>
/// <param name="ImportScale">That scale.</param>
/// <param name="IsAdjusted">Whether an estimated total gave way to the reports [economy].</param>
internal sealed record FreeMargins(double[] Exports, double[] Imports, double ImportScale, bool[] IsAdjusted)
{
    /// <summary>
    /// Totals less reported flows. An estimated total without room for the reports becomes reports plus what the other flows of the old matrix would be had they
    /// grown as the total did; any other total in conflict with the reports is a fault.
    /// </summary>
    /// <exception cref="TradeException">A total that is no estimate is less than its reported flows, or has nothing to fill it.</exception>
    internal static FreeMargins Of(string[] names, TradeTotal[] totals, OldMatrix old, double[,] reported, ReportChoice?[,] choice)
    {
        var n = names.Length;
        var faults = new List<string>();
        var (exports, imports, isAdjusted) = (new double[n], new double[n], new bool[n]);
        for (var i = 0; i < n; i++)
        {
            var (row, column) = (new Side(), new Side());
            for (var j = 0; j < n; j++)
            {
                row.Add(reported[i, j], old.Total(i, j), choice[i, j] is not null);
                column.Add(reported[j, i], old.Total(j, i), choice[j, i] is not null);
            }

            exports[i] = Room("exports", totals[i].ExportsMusd, row, i);
            imports[i] = Room("imports", totals[i].ImportsMusd, column, i);
        }

        TradeException.ThrowIfAny(faults);
        var scale = imports.Sum() > 0 ? exports.Sum() / imports.Sum() : 1;
        return new FreeMargins(exports, [.. imports.Select(value => value * scale)], scale, isAdjusted);

        double Room(string what, double total, Side side, int i)
        {
            var left = total - side.Reported;
            if ((left > 0 && side.OldFree > 0) || (Math.Abs(left) <= 1e-9 * total && side.OldFree <= 0))
            {
                return left;
            }

            if (totals[i].Letter != Confidence.Estimate)
            {
                faults.Add(left <= 0
                    ? FormattableString.Invariant($"{names[i]}: reported pairs have {what} of {side.Reported:F1} million USD, which leaves no room for the others in its total of {total:F1}.")
                    : FormattableString.Invariant($"{names[i]}: {what} of {left:F1} million USD are left beside the reported pairs, but the old matrix has no other flow to hold them."));
                return 0;
            }

            isAdjusted[i] = true;
            return side.OldFree <= 0 ? 0 : side.OldFree * total / side.Old;
        }
    }

    /// <summary>A row or a column: what is reported in it, and what the old matrix has.</summary>
    private sealed class Side
    {
        internal double Reported { get; private set; }

        internal double Old { get; private set; }

        internal double OldFree { get; private set; }

        internal void Add(double reported, double old, bool isReported)
        {
            Reported += reported;
            Old += old;
            OldFree += isReported ? 0 : old;
        }
    }
}
