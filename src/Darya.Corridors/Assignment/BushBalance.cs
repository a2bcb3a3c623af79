namespace Darya.Corridors.Assignment;

/// <summary>Moves load within a bush from dear ways into a node to the cheapest one: one Newton step each, repaired where it is far off.</summary>
/// <remarks>
/// <code>
/// s = min( x, (c[dear] − c[cheap]) / Σ t' )        from the last node both ways pass; x the least load on the dear way
/// </code>
/// Pairs of segments: Bar-Gera (2010), Transportation Research B 44: 1022-1046; within a bush: Dial (2006), the same journal 40: 917-936.
/// </remarks>
internal sealed class BushBalance(LinkState state)
{
    /// <summary>A step that leaves more of the difference than this is repaired; equal costs at the end come from further sweeps.</summary>
    private const double Enough = 0.1;

    private const int Repairs = 20;

    private double[] _least = [];
    private int[] _cheapest = [];
    private int[] _dearest = [];
    private int[] _dear = [];
    private int[] _cheap = [];
    private int _dearCount;
    private int _cheapCount;

    /// <summary>Balances the ways into each node once, the last nodes first.</summary>
    /// <param name="bush">The bush.</param>
    /// <param name="tolerance">Ways dearer than the cheapest by less than this share of the whole cost are left alone.</param>
    /// <returns>Before the moves: how much the trips pay beyond the cheapest routes of the bush, and Σ load × generalised time.</returns>
    internal (double Excess, double Cost) Balance(Bush bush, double tolerance)
    {
        var count = bush.Nodes.Length;
        if (count > _least.Length)
        {
            (_least, _cheapest, _dearest) = (new double[2 * count], new int[2 * count], new int[2 * count]);
            (_dear, _cheap) = (new int[2 * count], new int[2 * count]);
        }

        var sums = Label(bush);
        var extra = state.Extra(bush.Group.Class);
        for (var place = count - 1; place > 0; place--)
        {
            var cheapest = _cheapest[place];
            for (var arc = bush.First[place]; arc < bush.First[place + 1]; arc++)
            {
                if (arc != cheapest && bush.Loads[arc] > 0 && CostBy(bush, extra, arc) > (1 + tolerance) * _least[place])
                {
                    Shift(bush, extra, place, arc, tolerance * _least[place]);
                }
            }
        }

        return sums;
    }

    /// <summary>Of the links into each node the one on the cheapest way, and of those in use the dearest.</summary>
    private (double Excess, double Cost) Label(Bush bush)
    {
        var extra = state.Extra(bush.Group.Class);
        var (time, first, links, tails, loads) = (state.Time, bush.First, bush.Links, bush.Tails, bush.Loads);
        var (least, sum, saved) = (_least, 0.0, 0.0);
        least[0] = 0;
        for (var place = 1; place < bush.Nodes.Length; place++)
        {
            var (best, cheapest, most, dearest) = (double.PositiveInfinity, first[place], double.NegativeInfinity, first[place]);
            for (var arc = first[place]; arc < first[place + 1]; arc++)
            {
                var link = links[arc];
                var own = extra.Length == 0 ? time[link] : time[link] + extra[link];
                var cost = least[tails[arc]] + own;
                sum += loads[arc] * own;
                if (cost < best)
                {
                    (best, cheapest) = (cost, arc);
                }

                if (cost > most && loads[arc] > 0)
                {
                    (most, dearest) = (cost, arc);
                }
            }

            (least[place], _cheapest[place], _dearest[place]) = (best, cheapest, dearest);
            saved += bush.Ends[place] * best;
        }

        return (Math.Max(0, sum - saved), sum);
    }

    /// <summary>Cost of the cheapest way into a node by one of its links, at the present time of the link.</summary>
    private double CostBy(Bush bush, double[] extra, int arc)
    {
        var link = bush.Links[arc];
        return _least[bush.Tails[arc]] + (extra.Length == 0 ? state.Time[link] : state.Time[link] + extra[link]);
    }

    private void Shift(Bush bush, double[] extra, int place, int arc, double tolerance)
    {
        // Both ways are followed back, the one at the later node first, to the node where they part.
        (_dear[0], _cheap[0], _dearCount, _cheapCount) = (arc, _cheapest[place], 1, 1);
        var (most, dear, cheap) = (bush.Loads[arc], bush.Tails[arc], bush.Tails[_cheapest[place]]);
        while (dear != cheap)
        {
            if (dear > cheap)
            {
                var before = _dearest[dear];
                _dear[_dearCount++] = before;
                most = Math.Min(most, bush.Loads[before]);
                dear = bush.Tails[before];
            }
            else
            {
                var before = _cheapest[cheap];
                _cheap[_cheapCount++] = before;
                cheap = bush.Tails[before];
            }
        }

        if (!(most > 0))
        {
            return;
        }

        var fixedPart = Extra(bush, extra);
        var (excess, slope) = Difference(bush, fixedPart);
        if (!(excess > tolerance))
        {
            return;
        }

        var moved = Move(bush, fixedPart, excess, slope, most);
        foreach (var at in _dear.AsSpan(0, _dearCount))
        {
            bush.Loads[at] -= moved;
        }

        foreach (var at in _cheap.AsSpan(0, _cheapCount))
        {
            bush.Loads[at] += moved;
        }
    }

    /// <summary>Moves load until the difference is a small part of <paramref name="excess"/>, or all has moved.</summary>
    private double Move(Bush bush, double extra, double excess, double slope, double most)
    {
        var (low, high) = (0.0, most);
        var (moved, next) = (0.0, Math.Min(most, excess / slope));
        for (var repair = 0; ; repair++)
        {
            Apply(bush, next - moved);
            moved = next;
            (var left, slope) = Difference(bush, extra);
            if (Math.Abs(left) <= Enough * excess || (left > 0 && moved == most) || repair == Repairs)
            {
                return moved;
            }

            (low, high) = left > 0 ? (moved, high) : (low, moved);
            next = moved + (left / slope);
            if (!(next > low && next < high))
            {
                next = left > 0 && high == most && next >= high ? most : (low + high) / 2;
            }
        }
    }

    private void Apply(Bush bush, double load)
    {
        foreach (var arc in _dear.AsSpan(0, _dearCount))
        {
            state.Add(bush.Links[arc], -load);
        }

        foreach (var arc in _cheap.AsSpan(0, _cheapCount))
        {
            state.Add(bush.Links[arc], load);
        }
    }

    /// <summary>How much more the dear way costs, and how fast that falls with load moved.</summary>
    private (double Excess, double Slope) Difference(Bush bush, double extra)
    {
        var (excess, slope) = (extra, 0.0);
        foreach (var arc in _dear.AsSpan(0, _dearCount))
        {
            excess += state.Time[bush.Links[arc]];
            slope += state.Slope[bush.Links[arc]];
        }

        foreach (var arc in _cheap.AsSpan(0, _cheapCount))
        {
            excess -= state.Time[bush.Links[arc]];
            slope += state.Slope[bush.Links[arc]];
        }

        return (excess, slope);
    }

    private double Extra(Bush bush, double[] extra)
    {
        if (extra.Length == 0)
        {
            return 0;
        }

        var sum = 0.0;
        foreach (var arc in _dear.AsSpan(0, _dearCount))
        {
            sum += extra[bush.Links[arc]];
        }

        foreach (var arc in _cheap.AsSpan(0, _cheapCount))
        {
            sum -= extra[bush.Links[arc]];
        }

        return sum;
    }
}
