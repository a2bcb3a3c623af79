using Darya.Corridors.Networks;

namespace Darya.Corridors.Assignment;

/// <summary>Loads of all links, and times, slopes and class costs that follow from them.</summary>
internal sealed class LinkState
{
    private readonly double[] _freeFlow;
    private readonly double[] _rise;
    private readonly double[] _perCapacity;
    private readonly double[] _power;
    private readonly double[][] _extra;
    private readonly double[][] _costs;
    private readonly Network _network;

    internal LinkState(Network network, IReadOnlyList<TravelClass> classes)
    {
        _network = network;
        _freeFlow = [.. network.Links.Select(link => link.Cost.FreeFlow)];
        _rise = [.. network.Links.Select(link => link.Cost.Rise)];
        _perCapacity = [.. network.Links.Select(link => 1 / link.Cost.Capacity)];
        _power = [.. network.Links.Select(link => link.Cost.Power)];
        (Load, Time, Slope) = (new double[Count], new double[Count], new double[Count]);
        _extra = [.. classes.Select(travel => travel.Money.Select(money => money / travel.ValueOfTime).ToArray())];
        _costs = [.. _extra.Select(extra => extra.Length == 0 ? Time : new double[Count])];
        Refresh();
    }

    internal int Count => _freeFlow.Length;

    /// <summary>Whether any class adds to the times.</summary>
    internal bool HasExtra => _extra.Any(extra => extra.Length > 0);

    /// <summary>Load [link].</summary>
    internal double[] Load { get; }

    /// <summary>Time at the load [link].</summary>
    internal double[] Time { get; }

    /// <summary>Derivative of the time by load [link].</summary>
    internal double[] Slope { get; }

    /// <summary>What a class adds to the time of each link [link], in time; empty where nothing.</summary>
    internal double[] Extra(int travel) => _extra[travel];

    /// <summary>Number of classes.</summary>
    internal int Classes => _extra.Length;

    /// <summary>Generalised time of a class without load [link].</summary>
    internal double[] FreeCosts(int travel) =>
        _extra[travel].Length == 0 ? _freeFlow : [.. _freeFlow.Zip(_extra[travel], (free, extra) => free + extra)];

    /// <summary>Generalised time of a class [link], as of the last call of <see cref="Refresh"/> or <see cref="RefreshCosts"/>.</summary>
    internal double[] Costs(int travel) => _costs[travel];

    /// <summary>Changes the load of a link, with its time and slope.</summary>
    internal void Add(int link, double load)
    {
        Load[link] = Math.Max(0, Load[link] + load);
        Evaluate(link);
    }

    /// <summary>Changes the load of a link, with its time, slope and class costs.</summary>
    internal void AddWithCosts(int link, double load)
    {
        Add(link, load);
        for (var travel = 0; travel < _extra.Length; travel++)
        {
            if (_extra[travel].Length > 0)
            {
                _costs[travel][link] = Time[link] + _extra[travel][link];
            }
        }
    }

    /// <summary>Times, slopes and class costs from the loads.</summary>
    internal void Refresh()
    {
        for (var link = 0; link < Count; link++)
        {
            Evaluate(link);
        }

        RefreshCosts();
    }

    /// <summary>Class costs from the times.</summary>
    internal void RefreshCosts()
    {
        for (var travel = 0; travel < _extra.Length; travel++)
        {
            for (var link = 0; link < _extra[travel].Length; link++)
            {
                _costs[travel][link] = Time[link] + _extra[travel][link];
            }
        }
    }

    /// <summary>Sum of the integrals of time over the links.</summary>
    internal double Integral()
    {
        var sum = 0.0;
        for (var link = 0; link < Count; link++)
        {
            sum += _network.Links[link].Cost.Integral(Load[link]);
        }

        return sum;
    }

    /// <summary>Sum of load times time.</summary>
    internal double TotalTime()
    {
        var sum = 0.0;
        for (var link = 0; link < Count; link++)
        {
            if (Load[link] > 0)
            {
                sum += Load[link] * Time[link];
            }
        }

        return sum;
    }

    /// <summary>Cost of a route for a class at the present times.</summary>
    internal double CostOf(int[] route, int travel)
    {
        var extra = _extra[travel];
        var sum = 0.0;
        foreach (var link in route)
        {
            sum += extra.Length == 0 ? Time[link] : Time[link] + extra[link];
        }

        return sum;
    }

    private void Evaluate(int link)
    {
        var ratio = Load[link] * _perCapacity[link];
        var lower = _power[link] switch
        {
            1 => 1,
            2 => ratio,
            4 => ratio * ratio * ratio,
            var power => Math.Pow(ratio, power - 1),
        };
        Time[link] = _freeFlow[link] + (_rise[link] * lower * ratio);
        Slope[link] = _rise[link] * _power[link] * lower * _perCapacity[link];
    }
}
