using Darya.Planning.Sets;
using Darya.Simulation;

namespace Darya.Planning.Play;

/// <summary>What every player has decided so far, or is expected to decide; each player's program reads it where others decide.</summary>
internal sealed class SharedDecisions
{
    private SharedDecisions(SharedDecisions other)
    {
        ReachHm3 = Copy(other.ReachHm3);
        IntakeHm3 = Copy(other.IntakeHm3);
        EntitledHm3 = other.EntitledHm3;
        NaturalReachHm3 = other.NaturalReachHm3;
        LeftHm3 = Copy(other.LeftHm3);
        TurbinedHm3 = Copy(other.TurbinedHm3);
        StorageHm3 = Copy(other.StorageHm3);
        TradeGwh = [.. other.TradeGwh.Select(Copy)];
        Trade = [.. other.Trade];
        WantedHm3 = Copy(other.WantedHm3);
        RequestsAreOpen = other.RequestsAreOpen;
        ContractsGwh = other.ContractsGwh;
    }

    internal SharedDecisions(PlanSets sets)
    {
        var periods = sets.Periods.Count;
        ReachHm3 = Table(sets.Reaches.Count, periods);
        IntakeHm3 = Table(sets.Intakes.Count, periods);
        EntitledHm3 = Table(sets.Intakes.Count, periods);
        WantedHm3 = Table(sets.Intakes.Count, periods);
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

    /// <summary>Flow of each reach if no reservoir stored and every intake above took what it is entitled to [reach][period]; of integrity only.</summary>
    internal double[][] NaturalReachHm3 { get; set; } = [];

    /// <summary>What an intake asks for at the node of another: its entitlement at first, then what its farmers have use for [intake][period].</summary>
    internal double[][] WantedHm3 { get; }

    /// <summary>Whether farmers who have use for more than they were left ask for it; the last rounds leave requests as they are.</summary>
    internal bool RequestsAreOpen { get; set; } = true;

    /// <summary>What the state that decides at the node left for the intakes of others [intake][period].</summary>
    internal double[][] LeftHm3 { get; }

    /// <summary>Flow through turbines [plant][period].</summary>
    internal double[][] TurbinedHm3 { get; }

    /// <summary>Storage at the end of the period [reservoir][period].</summary>
    internal double[][] StorageHm3 { get; }

    /// <summary>Trade between zones of different players [trade][period][block].</summary>
    internal double[][][] TradeGwh { get; }

    /// <summary>Trade that stays as it is unless its partners decide together [trade][period][block], or null.</summary>
    internal IReadOnlyList<double[][]>? ContractsGwh { get; private set; }

    /// <summary>How far the partners have come [trade].</summary>
    internal TradeState[] Trade { get; }

    /// <summary>Keeps all trade to contracts.</summary>
    internal void KeepTo(TradeContracts contracts)
    {
        ContractsGwh = contracts.Gwh;
        Array.Fill(Trade, TradeState.Agreed);
        for (var m = 0; m < TradeGwh.Length; m++)
        {
            for (var t = 0; t < TradeGwh[m].Length; t++)
            {
                contracts.Gwh[m][t].CopyTo(TradeGwh[m][t], 0);
            }
        }
    }

    /// <summary>Energy of a contract, GWh.</summary>
    internal double Contract(int trade, int period, int block) => ContractsGwh is null ? 0 : ContractsGwh[trade][period][block];

    /// <summary>Takes over what exact simulation made of the decisions, and lets intakes ask for what they took, so that nothing is left in vain.</summary>
    internal void TakeOver(SimulatedOperation operation)
    {
        Overwrite(operation.ReachHm3, ReachHm3);
        Overwrite(operation.IntakeHm3, IntakeHm3);
        Overwrite(operation.IntakeHm3, WantedHm3);
    }

    /// <summary>The flows as they are now, to be held against later ones [reach][period].</summary>
    internal double[][] CopyOfFlows() => Copy(ReachHm3);

    /// <summary>Share of the flow that has moved since; below 1 hm³ of flow, what moved in hm³.</summary>
    /// <param name="before">The flows then [reach][period], hm³.</param>
    internal double MovedSince(double[][] before)
    {
        var moved = before.Zip(ReachHm3, (old, now) => old.Zip(now, (x, y) => Math.Abs(x - y)).Sum()).Sum();
        return moved / Math.Max(1, ReachHm3.Sum(series => series.Sum()));
    }

    private static void Overwrite(double[][] from, double[][] to)
    {
        for (var i = 0; i < to.Length; i++)
        {
            from[i].CopyTo(to[i], 0);
        }
    }

    /// <summary>A copy whose decisions can change without those of this one; entitlements are shared.</summary>
    internal SharedDecisions Clone() => new(this);

    internal static double[][] Table(int rows, int columns)
    {
        var table = new double[rows][];
        for (var i = 0; i < rows; i++)
        {
            table[i] = new double[columns];
        }

        return table;
    }

    private static double[][] Copy(double[][] table) => [.. table.Select(row => (double[])row.Clone())];
}
