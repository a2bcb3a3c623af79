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
        EntitledHm3 = Table(sets.Intakes.Count, periods);
        LeftHm3 = Table(sets.Intakes.Count, periods);
        TurbinedHm3 = Table(sets.Plants.Count, periods);
        StorageHm3 = Table(sets.Reservoirs.Count, periods);
        TradeGwh = [.. sets.Trades.Select(_ => Table(periods, sets.Blocks.Count))];
        Trade = new TradeState[sets.Trades.Count];
    }

    /// <summary>Flow entering a reach [reach][period].</summary>
    internal double[][] ReachHm3 { get; }

    /// <summary>Gross intake [intake][period].</summary>
    internal double[][] IntakeHm3 { get; }

    /// <summary>What an intake may take under the rights baseline: its need, scaled to fit its limit [intake][period].</summary>
    internal double[][] EntitledHm3 { get; }

    /// <summary>Whether intakes still claim their whole right; later rounds keep to what was left and taken, so that play settles.</summary>
    internal bool RightsAreOpen { get; set; } = true;

    /// <summary>What the state that decides at the node left for the intakes of others [intake][period].</summary>
    internal double[][] LeftHm3 { get; }

    /// <summary>Flow through turbines [plant][period].</summary>
    internal double[][] TurbinedHm3 { get; }

    /// <summary>Storage at the end of the period [reservoir][period].</summary>
    internal double[][] StorageHm3 { get; }

    /// <summary>Trade between zones of different players [trade][period][block].</summary>
    internal double[][][] TradeGwh { get; }

    /// <summary>How far the partners have come [trade].</summary>
    internal TradeState[] Trade { get; }

    /// <summary>What the state that decides at the node must leave for an intake of another.</summary>
    internal double Claim(int intake, int period) => RightsAreOpen ? EntitledHm3[intake][period] : IntakeHm3[intake][period];

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
