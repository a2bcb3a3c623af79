using Darya.Planning.Sets;

namespace Darya.Planning.Play;

/// <summary>What every player has decided so far, or is expected to decide; each player's program reads it where others decide.</summary>
internal sealed class SharedDecisions
{
    internal SharedDecisions(PlanSets sets)
    {
        var periods = sets.Periods.Count;
        ReachHm3 = Table(sets.Reaches.Count, periods);
        IntakeHm3 = Table(sets.Intakes.Count, periods);
        TurbinedHm3 = Table(sets.Plants.Count, periods);
        StorageHm3 = Table(sets.Reservoirs.Count, periods);
        TradeGwh = [.. sets.Trades.Select(_ => Table(periods, sets.Blocks.Count))];
        TradeIsFixed = new bool[sets.Trades.Count];
    }

    /// <summary>Flow entering a reach [reach][period].</summary>
    internal double[][] ReachHm3 { get; }

    /// <summary>Gross intake [intake][period].</summary>
    internal double[][] IntakeHm3 { get; }

    /// <summary>Flow through turbines [plant][period].</summary>
    internal double[][] TurbinedHm3 { get; }

    /// <summary>Storage at the end of the period [reservoir][period].</summary>
    internal double[][] StorageHm3 { get; }

    /// <summary>Trade between zones of different players [trade][period][block].</summary>
    internal double[][][] TradeGwh { get; }

    /// <summary>Whether a player has already decided the trade in this round [trade].</summary>
    internal bool[] TradeIsFixed { get; }

    internal static double[][] Table(int rows, int columns)
    {
        var table = new double[rows][];
        for (var i = 0; i < rows; i++)
        {
            table[i] = new double[columns];
        }

        return table;
    }
}
