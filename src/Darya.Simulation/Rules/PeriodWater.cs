using Darya.Model;

namespace Darya.Simulation.Rules;

/// <summary>The water of one period while rules share it. hm³.</summary>
internal sealed class PeriodWater
{
    private readonly RiverNetwork _network;
    private readonly double[] _catchment; // [node]

    internal PeriodWater(RuleBook book, Period period, double[] before, double[] entitled, double[] weight)
    {
        _network = book.Network;
        (Book, Period, Before, Entitled, Weight) = (book, period, before, entitled, weight);
        var region = _network.Region;
        _catchment = [.. Enumerable.Range(0, region.Nodes.Count).Select(n =>
            _network.CatchmentsAt[n].Sum(c => (region.Inflows[c].Flow(period) * period.Duration).Hm3))];
        Reach = new double[region.Reaches.Count];
        Taken = new double[_network.Intakes.Count];
        Lost = new double[region.Nodes.Count];
        End = (double[])before.Clone();
    }

    internal RuleBook Book { get; }

    internal Period Period { get; }

    /// <summary>Storage at the start [reservoir].</summary>
    internal double[] Before { get; }

    /// <summary>Storage at the end [reservoir].</summary>
    internal double[] End { get; }

    /// <summary>What intakes may take [intake].</summary>
    internal double[] Entitled { get; }

    /// <summary>What intakes weigh when they share [intake].</summary>
    internal double[] Weight { get; }

    /// <summary>Flow entering reaches [reach].</summary>
    internal double[] Reach { get; }

    /// <summary>Gross intake [intake].</summary>
    internal double[] Taken { get; }

    /// <summary>Unmeasured loss taken [node].</summary>
    internal double[] Lost { get; }

    /// <summary>What an intake draws from its node per hm³ taken.</summary>
    internal double Draw(int intake) => 1 - Book.OwnReturn[intake];

    /// <summary>Water that a reach brings to its end.</summary>
    internal double Arriving(int reach) => Reach[reach] * (1 - _network.Region.Reaches[reach].LossShare);

    /// <summary>Water of a node that no reach brings: catchments and return flow from elsewhere, less the unmeasured loss.</summary>
    internal double Own(int node) => Math.Max(0, _catchment[node]) + Returning(node) - Lost[node];

    /// <summary>Adds up what reaches a node and takes the unmeasured loss off, at most what is there.</summary>
    internal double Arrive(int node)
    {
        var inflow = Math.Max(0, _catchment[node]) + Returning(node) + _network.Incoming[node].Sum(Arriving);
        Lost[node] = Math.Min(Math.Max(0, -_catchment[node]), inflow);
        return inflow - Lost[node];
    }

    /// <summary>What can leave a reservoir that ends the period at a storage, evaporation taken off; negative where it cannot end so high.</summary>
    internal double OutTo(int reservoir, double inflow, double end)
    {
        var data = _network.Region.Reservoirs[reservoir];
        var evaporation = Evaporation.DepthM(data, Period) * data.Curve.AreaAt((Before[reservoir] + end) / 2);
        return Before[reservoir] + inflow - end - evaporation;
    }

    /// <summary>Sets the end storage from what left.</summary>
    internal void Store(int reservoir, double inflow, double leaving) =>
        End[reservoir] = Evaporation.Settle(_network.Region.Reservoirs[reservoir], Before[reservoir], Before[reservoir] + inflow - leaving, Period).End;

    private double Returning(int node)
    {
        var back = 0.0;
        foreach (var (k, share) in Book.ReturnsTo[node])
        {
            back += share * Taken[k];
        }

        return back;
    }
}
