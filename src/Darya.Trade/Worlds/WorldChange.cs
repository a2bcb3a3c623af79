using Darya.Gravity.Equilibrium;

namespace Darya.Trade.Worlds;

/// <summary>A world before and after a change.</summary>
internal sealed class WorldChange
{
    internal WorldChange(TradeBaseline before, EquilibriumOutcome outcome)
    {
        var n = before.Count;
        (Before, After, Residual) = (new double[n, n], outcome.Flows, outcome.Residual);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                Before[i, j] = before.Flow(i, j);
            }
        }

        Income = [.. outcome.Countries.Select(country => country.RealIncomePercent)];
        IncomeMusd = [.. outcome.Countries.Select((country, i) => country.RealIncomePercent / 100 * before.Output[i])];
        Exports = [.. outcome.Countries.Select(country => country.ExportsPercent)];
        Imports = [.. outcome.Countries.Select(country => country.ImportsPercent)];
    }

    /// <summary>Flows before [exporter, importer], million USD.</summary>
    internal double[,] Before { get; }

    /// <summary>Flows after [exporter, importer], million USD.</summary>
    internal double[,] After { get; }

    internal double Residual { get; }

    /// <summary>Change of real income [economy], percent.</summary>
    internal double[] Income { get; }

    /// <summary>The same, million USD.</summary>
    internal double[] IncomeMusd { get; }

    /// <summary>Change of exports [economy], percent.</summary>
    internal double[] Exports { get; }

    /// <summary>Change of imports [economy], percent.</summary>
    internal double[] Imports { get; }
}
