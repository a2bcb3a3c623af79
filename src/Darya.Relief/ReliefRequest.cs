using Darya.Corridors;
using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Questions;

namespace Darya.Relief;

/// <summary>What is asked of the region's relief tables.</summary>
public sealed record ReliefRequest
{
    /// <summary>The region's relief tables.</summary>
    public required ReliefData Data { get; init; }

    /// <summary>The network that carries the food, with the trade whose queues it shares; its date is the day whose open crossings count.</summary>
    public required CorridorRequest Network { get; init; }

    /// <summary>Id of the state that receives relief.</summary>
    public required string State { get; init; }

    /// <summary>First month in which people are fed.</summary>
    public required YearMonth First { get; init; }

    /// <summary>Months in which people are fed, 1 to 24.</summary>
    public int Months { get; init; } = 12;

    /// <summary>
    /// Months before the first, 0 to 12, in which orders are placed and food is on its way but nobody is fed, so that the pipeline of the first month is not empty. All lists by month in
    /// answers begin with them.
    /// </summary>
    public int OrderMonths { get; init; } = 3;

    /// <summary>Need by province and month, given by hand; null for the rule of the tables.</summary>
    public IReadOnlyList<ProvinceNeed>? Need { get; init; }

    /// <summary>People in need in all, million; null for those of the tables. Not with <see cref="Need"/>.</summary>
    public double? PeopleMillion { get; init; }

    /// <summary>Money that may be spent.</summary>
    public ReliefMoney Money { get; init; } = new EnoughMoney();

    /// <summary>The ration of the plan.</summary>
    public ReliefRation Ration { get; init; } = new ChosenRation(false);

    /// <summary>The rules that a chosen basket or ration keeps.</summary>
    public BasketRules Rules { get; init; } = new();

    /// <summary>The part of every need that a chosen basket or ration covers, above 0 to 1.</summary>
    public double Cover { get; init; } = 1;

    /// <summary>Whether money may be given to families in the place of food.</summary>
    public bool AllowsCash { get; init; } = true;

    /// <summary>Whether trucks and wagons are whole numbers at the crossings.</summary>
    public bool WholeVehicles { get; init; } = true;

    /// <summary>Seconds for the search for whole vehicles.</summary>
    public double SearchSeconds { get; init; } = 30;

    /// <summary>Numbers set by hand in the place of the table's central values, by id of <see cref="ReliefParameter"/>.</summary>
    public IReadOnlyDictionary<string, double> Settings { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>A basket; null when not asked.</summary>
    public BasketQuestion? Basket { get; init; }

    /// <summary>Whether a supply plan is asked for. Stress and shares make one of their own.</summary>
    public bool Plan { get; init; }

    /// <summary>What goes wrong; null when not asked.</summary>
    public StressQuestion? Stress { get; init; }

    /// <summary>Whose parts are valued; null when not asked.</summary>
    public ShareQuestion? Shares { get; init; }

    /// <summary>Told where a step of the work begins, in words; null when nobody listens.</summary>
    public IProgress<string>? Progress { get; init; }
}
