namespace Darya.Corridors.Assignment;

/// <summary>Moves load between the routes of one origin and destination until they cost the same: one Newton step, repaired where it is far off.</summary>
/// <remarks>
/// <code>
/// s = min( h[p], (c[p] − c[p₀]) / Σ t' )        the sum over links of one of the two routes only
/// </code>
/// Jayakrishnan, Tsai, Prashker and Rajadhyaksha (1994), Transportation Research Record 1443: 75-83; in sequence, Florian, Constantin and Florian (2009).
/// </remarks>
internal sealed class RouteShift(LinkState state)
{
    /// <summary>A step that leaves more of the difference than this is repaired; equal costs at the end come from further sweeps.</summary>
    private const double Enough = 0.1;

    private const int Repairs = 20;

    private readonly int[] _mark = new int[state.Count];
    private readonly int[] _dearOnly = new int[state.Count];
    private readonly int[] _cheapOnly = new int[state.Count];
    private double[] _costs = new double[8];
    private int _stamp;
    private int _dearCount;
    private int _cheapCount;

    /// <summary>Balances the routes of a pair once.</summary>
    /// <param name="pair">The routes and their loads.</param>
    /// <param name="tolerance">Routes dearer than the cheapest by less than this share are left alone.</param>
    /// <returns>Before the move: Σ h (c − cheapest), and Σ h c.</returns>
    internal (double Excess, double Cost) Balance(PairRoutes pair, double tolerance)
    {
        var count = pair.Links.Count;
        if (count > _costs.Length)
        {
            Array.Resize(ref _costs, 2 * count);
        }

        var cheapest = 0;
        var (cost, load) = (0.0, 0.0);
        for (var route = 0; route < count; route++)
        {
            _costs[route] = state.CostOf(pair.Links[route], pair.Class);
            cost += pair.Loads[route] * _costs[route];
            load += pair.Loads[route];
            cheapest = _costs[route] < _costs[cheapest] ? route : cheapest;
        }

        var least = _costs[cheapest];
        for (var route = 0; route < count; route++)
        {
            if (pair.Loads[route] > 0 && _costs[route] > least + (tolerance * least))
            {
                Shift(pair, route, cheapest);
            }
        }

        return (Math.Max(0, cost - (load * least)), cost);
    }

    private void Shift(PairRoutes pair, int dear, int cheap)
    {
        Compare(pair.Links[dear], pair.Links[cheap]);
        var extra = Extra(state.Extra(pair.Class));
        var (excess, slope) = Difference(extra);
        if (excess < 0)
        {
            (dear, cheap) = (cheap, dear);
            Swap();
            (extra, excess) = (-extra, -excess);
        }

        var most = pair.Loads[dear];
        if (most == 0 || excess == 0)
        {
            return;
        }

        var moved = Move(extra, excess, slope, most);
        pair.Loads[dear] = moved == most ? 0 : most - moved;
        pair.Loads[cheap] += moved;
    }

    /// <summary>Moves load until the difference is a small part of <paramref name="excess"/>, or all has moved.</summary>
    private double Move(double extra, double excess, double slope, double most)
    {
        var (low, high) = (0.0, most);
        var (moved, next) = (0.0, Math.Min(most, excess / slope));
        for (var repair = 0; ; repair++)
        {
            Apply(next - moved);
            moved = next;
            (var left, slope) = Difference(extra);
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

    private void Apply(double load)
    {
        foreach (var link in _dearOnly.AsSpan(0, _dearCount))
        {
            state.Add(link, -load);
        }

        foreach (var link in _cheapOnly.AsSpan(0, _cheapCount))
        {
            state.Add(link, load);
        }
    }

    /// <summary>How much more the dear route costs, and how fast that falls with load moved.</summary>
    private (double Excess, double Slope) Difference(double extra)
    {
        var (excess, slope) = (extra, 0.0);
        foreach (var link in _dearOnly.AsSpan(0, _dearCount))
        {
            excess += state.Time[link];
            slope += state.Slope[link];
        }

        foreach (var link in _cheapOnly.AsSpan(0, _cheapCount))
        {
            excess -= state.Time[link];
            slope += state.Slope[link];
        }

        return (excess, slope);
    }

    private double Extra(double[] extra)
    {
        if (extra.Length == 0)
        {
            return 0;
        }

        var sum = 0.0;
        foreach (var link in _dearOnly.AsSpan(0, _dearCount))
        {
            sum += extra[link];
        }

        foreach (var link in _cheapOnly.AsSpan(0, _cheapCount))
        {
            sum -= extra[link];
        }

        return sum;
    }

    /// <summary>Finds the links of only one of two routes.</summary>
    private void Compare(int[] dear, int[] cheap)
    {
        // The stamps say: this one, a link of the cheap route; the next, a link of both.
        _stamp += 2;
        (_dearCount, _cheapCount) = (0, 0);
        foreach (var link in cheap)
        {
            _mark[link] = _stamp;
        }

        foreach (var link in dear)
        {
            if (_mark[link] == _stamp)
            {
                _mark[link] = _stamp + 1;
            }
            else
            {
                _dearOnly[_dearCount++] = link;
            }
        }

        foreach (var link in cheap)
        {
            if (_mark[link] == _stamp)
            {
                _cheapOnly[_cheapCount++] = link;
            }
        }
    }

    private void Swap()
    {
        // Rare: the cheapest route became the dearer one by an earlier move of the same pair.
        var dear = _dearOnly.AsSpan(0, _dearCount).ToArray();
        _cheapOnly.AsSpan(0, _cheapCount).CopyTo(_dearOnly);
        dear.CopyTo(_cheapOnly, 0);
        (_dearCount, _cheapCount) = (_cheapCount, _dearCount);
    }
}
