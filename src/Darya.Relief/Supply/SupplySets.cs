namespace Darya.Relief.Supply;

/// <summary>The names of a problem as positions, and what can reach where.</summary>
/// <remarks>
/// A food is followed from where it can appear (offers, opening stocks, mills) and back from where it is eaten or milled, without regard to
/// capacities and prices: two problems that differ only in those have the same columns in the same order.
/// </remarks>
internal sealed class SupplySets
{
    internal const int Never = int.MaxValue;

    internal SupplySets(SupplyProblem problem)
    {
        Problem = problem;
        Months = SetMember.All(problem.Months);
        Foods = SetMember.All(problem.Foods.Select(food => food.Name));
        Places = SetMember.All(problem.Places.Select(place => place.Name));
        Ways = SetMember.All(problem.Ways.Select(way => way.Name));
        Offers = SetMember.All(problem.Offers.Select(offer => offer.Name));
        Mills = SetMember.All(problem.Mills.Select(mill => mill.Name));
        var food = Positions(Foods);
        var place = Positions(Places);
        var ways = Positions(Ways);
        OfferAt = [.. problem.Offers.Select(offer => (place[offer.Place], food[offer.Food]))];
        MillAt = [.. problem.Mills.Select(mill => (place[mill.Place], food[mill.From], food[mill.To]))];
        WayBetween = [.. problem.Ways.Select(way => (place[way.From], place[way.To]))];
        Carries = [.. problem.Ways.Select(way => CarriedBy(way, food))];
        GateWays = [.. problem.Gates.Select(gate => gate.Ways.Select(way => ways[way]).ToArray())];
        GateFoods = [.. problem.Gates.Select(gate => gate.Foods is null ? [.. Foods.Select(f => f.Ordinal)] : gate.Foods.Select(name => food[name]).ToArray())];
        PeopleAt = [.. problem.People.Select(people => place[people.Place])];
        CashAt = [.. problem.Cash.Select(cash => place[cash.Place])];
        OpeningAt = [.. problem.Opening.Select(stock => (place[stock.Place], food[stock.Food]))];
        Grams = [.. problem.People.Select(people => people.Grams ?? (problem.Ration as FixedRation)?.Grams)];
        Earliest = FindEarliest();
        IsWanted = FindWanted();
    }

    internal SupplyProblem Problem { get; }

    internal SetMember[] Months { get; }

    internal SetMember[] Foods { get; }

    internal SetMember[] Places { get; }

    internal SetMember[] Ways { get; }

    internal SetMember[] Offers { get; }

    internal SetMember[] Mills { get; }

    internal (int Place, int Food)[] OfferAt { get; }

    internal (int Place, int From, int To)[] MillAt { get; }

    internal (int From, int To)[] WayBetween { get; }

    /// <summary>Whether a way carries a food [way][food].</summary>
    internal bool[][] Carries { get; }

    internal int[][] GateWays { get; }

    internal int[][] GateFoods { get; }

    internal int[] PeopleAt { get; }

    internal int[] CashAt { get; }

    internal (int Place, int Food)[] OpeningAt { get; }

    /// <summary>The given ration [people][food], g; null where the plan chooses.</summary>
    internal IReadOnlyList<double>?[] Grams { get; }

    /// <summary>The first month in which a food can be at a place [place, food]; <see cref="Never"/> when it cannot.</summary>
    internal int[,] Earliest { get; }

    /// <summary>Whether a food at a place can still be eaten or milled somewhere, or counts at the end [place, food].</summary>
    internal bool[,] IsWanted { get; }

    /// <summary>Whether people may be given a food.</summary>
    internal bool IsEaten(int people, int food) =>
        Earliest[PeopleAt[people], food] != Never
        && (Grams[people] is { } grams ? grams[food] > 0 : Problem.Foods[food].Per100Grams.Count > 0);

    /// <summary>Whether food can lie at a place over the end of a month.</summary>
    internal bool Stores(int place) => Problem.Places[place].StorageTonnes is not null;

    private bool[] CarriedBy(SupplyWay way, Dictionary<string, int> food)
    {
        var carried = new bool[Foods.Length];
        foreach (var f in way.Foods?.Select(name => food[name]) ?? Enumerable.Range(0, carried.Length))
        {
            carried[f] = true;
        }

        return carried;
    }

    private static Dictionary<string, int> Positions(SetMember[] members) =>
        members.ToDictionary(member => member.Label, member => member.Ordinal, StringComparer.Ordinal);

    private int[,] FindEarliest()
    {
        var earliest = new int[Places.Length, Foods.Length];
        for (var v = 0; v < Places.Length; v++)
        {
            for (var f = 0; f < Foods.Length; f++)
            {
                earliest[v, f] = Never;
            }
        }

        var changed = false;
        for (var o = 0; o < OfferAt.Length; o++)
        {
            Reach(OfferAt[o].Place, OfferAt[o].Food, Problem.Offers[o].LeadMonths);
        }

        for (var k = 0; k < OpeningAt.Length; k++)
        {
            Reach(OpeningAt[k].Place, OpeningAt[k].Food, Problem.Opening[k].Month);
        }

        do
        {
            changed = false;
            foreach (var (place, from, to) in MillAt)
            {
                Reach(place, to, earliest[place, from]);
            }

            for (var e = 0; e < Ways.Length; e++)
            {
                for (var f = 0; f < Foods.Length; f++)
                {
                    var before = earliest[WayBetween[e].From, f];
                    Reach(WayBetween[e].To, f, before == Never || !Carries[e][f] ? Never : before + Problem.Ways[e].LeadMonths);
                }
            }
        }
        while (changed);
        return earliest;

        void Reach(int place, int food, int month)
        {
            if (month < Months.Length && month < earliest[place, food])
            {
                earliest[place, food] = month;
                changed = true;
            }
        }
    }

    private bool[,] FindWanted()
    {
        var wanted = new bool[Places.Length, Foods.Length];
        var changed = false;
        for (var f = 0; f < Foods.Length; f++)
        {
            for (var j = 0; j < PeopleAt.Length; j++)
            {
                Want(PeopleAt[j], f, IsEaten(j, f));
            }

            for (var v = 0; v < Places.Length; v++)
            {
                Want(v, f, Problem.Foods[f].EndUsdPerTonne > 0 && Stores(v));
            }
        }

        do
        {
            changed = false;
            foreach (var (place, from, to) in MillAt)
            {
                Want(place, from, wanted[place, to]);
            }

            for (var e = 0; e < Ways.Length; e++)
            {
                for (var f = 0; f < Foods.Length; f++)
                {
                    Want(WayBetween[e].From, f, Carries[e][f] && wanted[WayBetween[e].To, f]);
                }
            }
        }
        while (changed);
        return wanted;

        void Want(int place, int food, bool isWanted)
        {
            if (isWanted && !wanted[place, food])
            {
                wanted[place, food] = true;
                changed = true;
            }
        }
    }
}
