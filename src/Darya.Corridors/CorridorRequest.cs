using Darya.Corridors.Questions;
using Darya.Model.Corridors;
using Darya.Model.Trade;

namespace Darya.Corridors;

/// <summary>What is asked of the region's network.</summary>
public sealed record CorridorRequest
{
    /// <summary>The region's corridor tables.</summary>
    public required CorridorData Data { get; init; }

    /// <summary>Hours and money measured at borders.</summary>
    public required IReadOnlyList<BorderMeasure> BorderMeasures { get; init; }

    /// <summary>Ids of the states that act together.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Ids of all states of the region; flows count when one of them is an end.</summary>
    public required IReadOnlyList<string> States { get; init; }

    /// <summary>Economies with the unions they are in, from the trade tables; a border inside a customs union costs less. Empty: no unions.</summary>
    public IReadOnlyList<TradeEconomy> Economies { get; init; } = [];

    /// <summary>The trade to move.</summary>
    public required IReadOnlyList<GoodsFlow> Goods { get; init; }

    /// <summary>Year of that trade.</summary>
    public required int GoodsYear { get; init; }

    /// <summary>The day whose open crossings count.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Numbers set by hand in the place of the table's central values, by id.</summary>
    public IReadOnlyDictionary<string, double> Settings { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Ids of planned works taken as built.</summary>
    public IReadOnlyList<string> Built { get; init; } = [];

    /// <summary>Routes asked for.</summary>
    public IReadOnlyList<RouteQuestion> Routes { get; init; } = [];

    /// <summary>A closure; null for none.</summary>
    public ClosureQuestion? Closure { get; init; }

    /// <summary>Easier crossings; null for none.</summary>
    public EaseQuestion? Ease { get; init; }

    /// <summary>Works to choose from; null when not asked.</summary>
    public InvestQuestion? Invest { get; init; }

    /// <summary>Whether travellers are asked for, and what is changed for them; null when not asked.</summary>
    public PeopleQuestion? People { get; init; }

    /// <summary>Whether measured indicators are foretold.</summary>
    public bool Forecast { get; init; }
}
