using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Results;

/// <summary>What was asked of the region's network, answered; what a report shows.</summary>
public sealed record CorridorStudy
{
    /// <summary>Ids of the states that act together.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>The day whose open crossings count.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Year of the trade that is moved.</summary>
    public required int GoodsYear { get; init; }

    /// <summary>Places, by id.</summary>
    public required IReadOnlyList<PlaceOutcome> Places { get; init; }

    /// <summary>Ways between places with what passes, by id.</summary>
    public required IReadOnlyList<LegOutcome> Legs { get; init; }

    /// <summary>Border crossings, by id.</summary>
    public required IReadOnlyList<CrossingOutcome> Crossings { get; init; }

    /// <summary>Named paths in the four indicators of the corridor measurements, by id.</summary>
    public required IReadOnlyList<CorridorOutcome> Corridors { get; init; }

    /// <summary>What is moved, by commodity.</summary>
    public required IReadOnlyList<GoodsOutcome> Goods { get; init; }

    /// <summary>What each economy sends, receives and lets pass.</summary>
    public required IReadOnlyList<StateFlowOutcome> States { get; init; }

    /// <summary>Modelled tonnes beside reported ones.</summary>
    public required IReadOnlyList<TonnageCheck> Tonnages { get; init; }

    /// <summary>Measured indicators foretold from the years before; null when not asked.</summary>
    public ForecastOutcome? Forecast { get; init; }

    /// <summary>Routes asked for; empty when none was.</summary>
    public required IReadOnlyList<RouteOutcome> Routes { get; init; }

    /// <summary>What a closure does; null when none was asked.</summary>
    public ClosureOutcome? Closure { get; init; }

    /// <summary>What easier crossings do; null when none was asked.</summary>
    public EaseOutcome? Ease { get; init; }

    /// <summary>Which works to build, when, and who pays; null when not asked.</summary>
    public InvestmentOutcome? Investment { get; init; }

    /// <summary>Gain against cost, by rising budget; empty when not asked.</summary>
    public required IReadOnlyList<FrontierPoint> Frontier { get; init; }

    /// <summary>Travellers at the crossings of a valley; null when not asked.</summary>
    public PeopleOutcome? People { get; init; }

    /// <summary>Numbers with their ranges.</summary>
    public required IReadOnlyList<CorridorParameter> Parameters { get; init; }

    /// <summary>Assumptions that bite in all parts.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }

    /// <summary>True when maps and tables must show the credit of OpenStreetMap.</summary>
    public required bool NeedsOpenStreetMapCredit { get; init; }
}
