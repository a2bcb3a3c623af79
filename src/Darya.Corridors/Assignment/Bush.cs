namespace Darya.Corridors.Assignment;

/// <summary>The links that trips of one class and origin use or may use next, without a cycle, and the load of these trips on each.</summary>
/// <remarks>Nodes stand in an order in which each link leads forward; links stand by the node they enter. Dial (2006), Transportation Research B 40: 917-936.</remarks>
/// <param name="group">The trips.</param>
internal sealed class Bush(TripGroup group)
{
    /// <summary>A link with less than this share of what enters its node carries rounding, not trips.</summary>
    private const double Dust = 1e-15;

    /// <summary>The trips.</summary>
    internal TripGroup Group => group;

    /// <summary>Nodes [place], the origin first.</summary>
    internal int[] Nodes { get; set; } = [group.Origin];

    /// <summary>Load of the trips that end at a node [place].</summary>
    internal double[] Ends { get; set; } = [0];

    /// <summary>Where the links into a node begin, and one past the last [place].</summary>
    internal int[] First { get; set; } = [0, 0];

    /// <summary>Number of each link in the network [arc].</summary>
    internal int[] Links { get; set; } = [];

    /// <summary>Place of the node that a link leaves [arc].</summary>
    internal int[] Tails { get; set; } = [];

    /// <summary>Load of these trips on each link [arc].</summary>
    internal double[] Loads { get; set; } = [];

    /// <summary>Σ load × generalised time.</summary>
    /// <param name="costs">Generalised time of the class [link].</param>
    internal double Cost(double[] costs)
    {
        var sum = 0.0;
        for (var arc = 0; arc < Links.Length; arc++)
        {
            sum += Loads[arc] * costs[Links[arc]];
        }

        return sum;
    }

    /// <summary>Loads anew from what enters each node and the shares of its links, so that what ends at the destinations is exact and rounding does not gather.</summary>
    /// <param name="through">Working space [place].</param>
    internal void Settle(double[] through)
    {
        DropDust(through);
        Array.Copy(Ends, through, Nodes.Length);
        for (var place = Nodes.Length - 1; place > 0; place--)
        {
            var (first, end) = (First[place], First[place + 1]);
            var sum = 0.0;
            for (var arc = first; arc < end; arc++)
            {
                sum += Loads[arc];
            }

            // Where nothing is known yet, or few trips were lost in the rounding of many others, the first link takes all.
            for (var arc = first; arc < end; arc++)
            {
                var share = sum > 0 ? Loads[arc] / sum : arc == first ? 1 : 0;
                Loads[arc] = through[place] * share;
                through[Tails[arc]] += Loads[arc];
            }
        }
    }

    /// <summary>Takes away what came from nowhere: rests on links behind a node that nobody enters any more.</summary>
    private void DropDust(double[] entering)
    {
        entering[0] = double.PositiveInfinity;
        for (var place = 1; place < Nodes.Length; place++)
        {
            var (first, end) = (First[place], First[place + 1]);
            entering[place] = 0;
            for (var arc = first; arc < end; arc++)
            {
                Loads[arc] = entering[Tails[arc]] > 0 ? Loads[arc] : 0;
                entering[place] += Loads[arc];
            }

            for (var arc = first; arc < end; arc++)
            {
                Loads[arc] = Loads[arc] < Dust * entering[place] ? 0 : Loads[arc];
            }
        }
    }
}
