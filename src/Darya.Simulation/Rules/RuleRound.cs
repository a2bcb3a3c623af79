namespace Darya.Simulation.Rules;

/// <summary>One pass down the rivers in a period: every node shares the water that reached it among its users and those below, classes in order.</summary>
internal sealed class RuleRound
{
    private readonly PeriodWater _water;
    private readonly Calls _calls;
    private readonly RuleBook _book;
    private readonly RiverNetwork _network;
    private readonly RuleDecision[] _decisions; // [reservoir]

    internal RuleRound(PeriodWater water, Calls calls, RuleDecision[] decisions)
    {
        (_water, _calls, _decisions) = (water, calls, decisions);
        (_book, _network) = (water.Book, water.Book.Network);
    }

    /// <summary>Passes all nodes, upstream before downstream.</summary>
    internal void Pass()
    {
        foreach (var node in _network.Order)
        {
            var reservoir = _network.ReservoirAt[node];
            if (_book.IsOperated(node, _water.Period))
            {
                _decisions[reservoir] = new ReservoirRelease(_water, _calls, this, node).Operate();
            }
            else if (reservoir >= 0)
            {
                _decisions[reservoir] = Keep(node, reservoir);
            }
            else
            {
                Spill(node, Give(node, _water.Arrive(node), passesRiver: true), withinCapacity: false);
            }
        }
    }

    /// <summary>Gives the users of a node their parts of an amount, classes in order; sets intakes and reaches.</summary>
    /// <param name="node">The node.</param>
    /// <param name="available">Water, hm³.</param>
    /// <param name="passesRiver">False when users below get only the section flow of the main reach.</param>
    /// <returns>Water that nobody called, hm³.</returns>
    internal double Give(int node, double available, bool passesRiver)
    {
        foreach (var k in _network.IntakesAt[node])
        {
            _water.Taken[k] = 0;
        }

        foreach (var a in _network.Outgoing[node])
        {
            _water.Reach[a] = 0;
        }

        for (var c = 0; c < _book.Classes; c++)
        {
            available = GiveClass(node, c, available, passesRiver);
        }

        return available;
    }

    /// <summary>Sends water down the reaches that take spill, each up to what it and the rivers below it carry.</summary>
    /// <param name="node">The node.</param>
    /// <param name="amount">Water, hm³.</param>
    /// <param name="withinCapacity">False to send what no capacity holds down the main reach.</param>
    /// <returns>Water that stays, hm³.</returns>
    internal double Spill(int node, double amount, bool withinCapacity)
    {
        foreach (var a in _book.SpillOrder[node])
        {
            var room = Math.Max(0, _book.CarriedHm3[a][_water.Period.Ordinal] - _water.Reach[a]);
            var sent = Math.Min(room, Math.Max(0, amount));
            _water.Reach[a] += sent;
            amount -= sent;
        }

        var main = _book.Main[node];
        if (withinCapacity || main < 0 || amount <= 0)
        {
            return Math.Max(0, amount);
        }

        _water.Reach[main] += amount;
        return 0;
    }

    /// <summary>What leaves a node: drawn by intakes and entering reaches, hm³.</summary>
    internal double Leaving(int node) =>
        _network.Outgoing[node].Sum(a => _water.Reach[a]) + _network.IntakesAt[node].Sum(k => _water.Draw(k) * _water.Taken[k]);

    /// <summary>A reservoir without rules keeps its storage and passes what arrives.</summary>
    private RuleDecision Keep(int node, int reservoir)
    {
        var inflow = _water.Arrive(node);
        var available = Math.Max(0, _water.OutTo(reservoir, inflow, _water.Before[reservoir]));
        Spill(node, Give(node, available, passesRiver: true), withinCapacity: false);
        _water.Store(reservoir, inflow, Leaving(node));
        var released = _network.Outgoing[node].Sum(a => _water.Reach[a]);
        return new RuleDecision(null, DecidingRule.NoRule, _calls.Need(_book.Classes - 1, node), 0, released, 1);
    }

    private double GiveClass(int node, int c, double available, bool passesRiver)
    {
        var intakes = _network.IntakesAt[node].Where(k => _book.IntakeClass[k] == c + 1).ToArray();
        var reaches = _network.Outgoing[node];
        var users = new Sharing.User[intakes.Length + reaches.Length];
        for (var i = 0; i < intakes.Length; i++)
        {
            var k = intakes[i];
            users[i] = new Sharing.User(_water.Entitled[k], _water.Weight[k], 0, _water.Draw(k), IsHere: true);
        }

        for (var i = 0; i < reaches.Length; i++)
        {
            users[intakes.Length + i] = Below(reaches[i], c, passesRiver || reaches[i] != _book.Main[node]);
        }

        var given = new double[users.Length];
        var left = Sharing.Share(_book.Sharing[node], users, available, given);
        for (var i = 0; i < intakes.Length; i++)
        {
            _water.Taken[intakes[i]] = given[i];
        }

        for (var i = 0; i < reaches.Length; i++)
        {
            _water.Reach[reaches[i]] += given[intakes.Length + i];
        }

        return left;
    }

    private Sharing.User Below(int reach, int c, bool isCalled)
    {
        var called = isCalled ? _calls.Of(c, reach) : _calls.Floor(c, reach) - (c == 0 ? 0 : _calls.Floor(c - 1, reach));
        var wanted = isCalled ? _calls.Wanted[c][reach] : called;
        var weight = isCalled ? _calls.Weight[c][reach] : called;
        return new Sharing.User(wanted, weight, wanted - called, 1, IsHere: false);
    }
}
