using Darya.Relief.Baskets;

namespace Darya.Relief.Supply;

/// <summary>Who is to be fed over some months, with what, and how it can reach them. Knows no region.</summary>
public sealed record SupplyProblem
{
    /// <summary>Names of the months [month], such as 2026-11; their number is the length of the plan.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>Days of each month [month].</summary>
    public required IReadOnlyList<int> Days { get; init; }

    /// <summary>What a person needs a day [nutrient].</summary>
    public required IReadOnlyList<BasketNeed> Needs { get; init; }

    /// <summary>The need that counts as energy.</summary>
    public string Energy { get; init; } = "energy";

    /// <summary>The part of every need that a chosen ration covers; 1 is the whole need.</summary>
    public double Cover { get; init; } = 1;

    /// <summary>The foods.</summary>
    public required IReadOnlyList<SupplyFood> Foods { get; init; }

    /// <summary>The places.</summary>
    public required IReadOnlyList<SupplyPlace> Places { get; init; }

    /// <summary>What can be bought.</summary>
    public required IReadOnlyList<FoodOffer> Offers { get; init; }

    /// <summary>What can be milled.</summary>
    public IReadOnlyList<SupplyMill> Mills { get; init; } = [];

    /// <summary>The ways between places.</summary>
    public required IReadOnlyList<SupplyWay> Ways { get; init; }

    /// <summary>Limits on several ways together.</summary>
    public IReadOnlyList<SupplyGate> Gates { get; init; } = [];

    /// <summary>People in need.</summary>
    public required IReadOnlyList<SupplyPeople> People { get; init; }

    /// <summary>Where money may be given instead of food.</summary>
    public IReadOnlyList<CashChance> Cash { get; init; } = [];

    /// <summary>Money; null when money is no limit.</summary>
    public IReadOnlyList<SupplyFund>? Funds { get; init; }

    /// <summary>Food that is there at the start or already on its way.</summary>
    public IReadOnlyList<OpeningStock> Opening { get; init; } = [];

    /// <summary>How the ration is found.</summary>
    public required RationPlan Ration { get; init; }
}
