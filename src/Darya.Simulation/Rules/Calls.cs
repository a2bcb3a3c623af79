using Darya.Model.Rivers;

namespace Darya.Simulation.Rules;

/// <summary>What users call through each reach, found from the seas upwards with the flows of the round before.</summary>
/// <remarks>
/// <code>
/// need[c](n) = Σ_{k at n, class ≤ c} (1 − own return) e[k] + Σ_{a leaving n} K[c](a)
/// K[c](a)    = min(cap[a], max(F[a] of class ≤ c, (need[c](m) − own water of m) · part of a / (1 − λ[a])))
/// </code>
/// Files: <c>docs/formulations/operation.md</c>, Calls.
/// </remarks>
internal sealed class Calls
{
    private readonly PeriodWater _water;
    private readonly RuleBook _book;
    private readonly RiverNetwork _network;
    private readonly double[] _live; // [reach], live storage in irrigation mode at the heads of the branch

    internal Calls(PeriodWater water)
    {
        (_water, _book, _network) = (water, water.Book, water.Book.Network);
        var reaches = _network.Region.Reaches.Count;
        UpTo = Table(reaches);
        Wanted = Table(reaches);
        Weight = Table(reaches);
        _live = new double[reaches];
    }

    /// <summary>Called through a reach by classes up to one [class][reach], hm³ entering it.</summary>
    internal double[][] UpTo { get; }

    /// <summary>Wanted at intakes below by one class, losses on the way added [class][reach], hm³; at least what it calls.</summary>
    internal double[][] Wanted { get; }

    /// <summary>What these intakes weigh when they share [class][reach].</summary>
    internal double[][] Weight { get; }

    /// <summary>Called by one class alone (from 0).</summary>
    internal double Of(int c, int reach) => UpTo[c][reach] - (c == 0 ? 0 : UpTo[c - 1][reach]);

    /// <summary>What users at a node and below want of its water by classes up to one.</summary>
    /// <param name="c">Class from 0.</param>
    /// <param name="node">The node.</param>
    /// <param name="withMain">False to leave out what is called down the main reach but for its section flow.</param>
    internal double Need(int c, int node, bool withMain = true)
    {
        var need = 0.0;
        foreach (var k in _network.IntakesAt[node])
        {
            need += _book.IntakeClass[k] <= c + 1 ? _water.Draw(k) * _water.Entitled[k] : 0;
        }

        foreach (var a in _network.Outgoing[node])
        {
            need += withMain || a != _book.Main[node] ? UpTo[c][a] : Floor(c, a);
        }

        return need;
    }

    /// <summary>The section flow of classes up to one, at most the capacity.</summary>
    internal double Floor(int c, int reach) =>
        Math.Min(_book.CapacityHm3[reach][_water.Period.Ordinal], _book.Floor(c, reach, _water.Period.Ordinal));

    /// <summary>Finds the calls anew from the flows that the water holds now.</summary>
    internal void Find()
    {
        FindLiveStorage();
        for (var i = _network.Order.Count - 1; i >= 0; i--)
        {
            var node = _network.Order[i];
            for (var c = 0; c < _book.Classes; c++)
            {
                if (_book.IsOperated(node, _water.Period))
                {
                    CallAtReservoir(node, c);
                }
                else
                {
                    CallAtJunction(node, c);
                }
            }
        }
    }

    private void FindLiveStorage()
    {
        foreach (var node in _network.Order)
        {
            double live;
            if (_book.IsOperated(node, _water.Period))
            {
                var r = _network.ReservoirAt[node];
                var rules = _book.Reservoirs[r];
                var mode = rules.Release(_water.Period, rules.ZoneOf(_water.Period, _water.Before[r]))?.Mode;
                live = mode == OperatingMode.Power ? 0 : Math.Max(0, _water.Before[r] - _network.Region.Reservoirs[r].Dead.Hm3);
            }
            else
            {
                live = _network.Incoming[node].Sum(a => _live[a]);
            }

            foreach (var a in _network.Outgoing[node])
            {
                _live[a] = live;
            }
        }
    }

    /// <summary>A river brings an operated reservoir no more than its section flow; a canal brings what the reservoir lacks.</summary>
    private void CallAtReservoir(int node, int c)
    {
        var reservoir = _network.ReservoirAt[node];
        var canals = _network.Incoming[node].Where(a => _network.Region.Reaches[a].Kind != ReachKind.River).ToArray();
        var inflow = _water.Own(node) + _network.Incoming[node].Except(canals).Sum(_water.Arriving);
        var dead = Math.Min(_network.Region.Reservoirs[reservoir].Dead.Hm3, _water.Before[reservoir]);
        var lack = Math.Max(0, Need(c, node) - Math.Max(0, _water.OutTo(reservoir, inflow, dead)));
        if (c == _book.Classes - 1)
        {
            var target = _book.Reservoirs[reservoir].TargetHm3(_water.Period) ?? _water.Before[reservoir];
            lack = Math.Max(lack, Need(c, node) - _water.OutTo(reservoir, inflow, target));
        }

        foreach (var a in _network.Incoming[node])
        {
            Ask(a, c, canals.Contains(a) ? lack / canals.Length : 0, 0, 0);
        }
    }

    private void CallAtJunction(int node, int c)
    {
        var incoming = _network.Incoming[node];
        if (incoming.Length == 0)
        {
            return;
        }

        var need = Math.Max(0, Need(c, node) - _water.Own(node));
        var (wanted, weight) = (0.0, 0.0);
        foreach (var k in _network.IntakesAt[node])
        {
            wanted += _book.IntakeClass[k] == c + 1 ? _water.Draw(k) * _water.Entitled[k] : 0;
            weight += _book.IntakeClass[k] == c + 1 ? _water.Draw(k) * _water.Weight[k] : 0;
        }

        foreach (var a in _network.Outgoing[node])
        {
            wanted += Wanted[c][a];
            weight += Weight[c][a];
        }

        var comes = incoming.Sum(_water.Arriving);
        var live = incoming.Sum(a => _live[a]);
        foreach (var a in incoming)
        {
            var part = comes > 0 ? _water.Arriving(a) / comes : 1.0 / incoming.Length;
            var asked = need <= comes || live <= 0 ? need * part : _water.Arriving(a) + ((need - comes) * _live[a] / live);
            Ask(a, c, asked, wanted, weight);
        }
    }

    /// <summary>What must enter a reach so that an amount arrives, within its capacity and above its section flow.</summary>
    private void Ask(int reach, int c, double arriving, double wanted, double weight)
    {
        var passed = 1 - _network.Region.Reaches[reach].LossShare;
        var capacity = _book.CapacityHm3[reach][_water.Period.Ordinal];
        var entering = passed > 0 ? arriving / passed : 0;
        UpTo[c][reach] = Math.Min(capacity, Math.Max(Floor(c, reach), entering));
        var called = Of(c, reach);
        var held = Math.Max(0, entering - capacity); // what the reach cannot carry is no claim of those below
        Wanted[c][reach] = Math.Max(called, passed > 0 ? (wanted / passed) - held : 0);
        Weight[c][reach] = weight > 0 && wanted > 0 ? weight / wanted * Wanted[c][reach] : Wanted[c][reach];
    }

    private double[][] Table(int columns) => [.. Enumerable.Range(0, _book.Classes).Select(_ => new double[columns])];
}
