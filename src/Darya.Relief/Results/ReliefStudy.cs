using Darya.Model;
using Darya.Model.Relief;

namespace Darya.Relief.Results;

/// <summary>What was asked of the region's relief tables, answered; what a report shows.</summary>
public sealed record ReliefStudy
{
    /// <summary>Id of the state that receives relief.</summary>
    public required string State { get; init; }

    /// <summary>Months of the plan, also where only a basket is asked.</summary>
    public required IReadOnlyList<YearMonth> Months { get; init; }

    /// <summary>Places that food passes; names of places in all other parts are their ids. Empty for a basket at a source's own prices.</summary>
    public required IReadOnlyList<ReliefPlace> Places { get; init; }

    /// <summary>Ways between them.</summary>
    public required IReadOnlyList<ReliefWay> Ways { get; init; }

    /// <summary>Foods that the study speaks of, by id; names of foods in all other parts are their ids.</summary>
    public required IReadOnlyList<Food> Foods { get; init; }

    /// <summary>People in need; null when not asked.</summary>
    public required NeedOutcome? Need { get; init; }

    /// <summary>The basket; null when not asked.</summary>
    public required BasketStudy? Basket { get; init; }

    /// <summary>The plan; null when not asked.</summary>
    public required PlanStudy? Plan { get; init; }

    /// <summary>What breaks; null when not asked.</summary>
    public required StressStudy? Stress { get; init; }

    /// <summary>What each contributor's part is worth; null when not asked.</summary>
    public required ShareStudy? Shares { get; init; }

    /// <summary>Numbers with their ranges and what was taken.</summary>
    public required IReadOnlyList<ReliefParameter> Parameters { get; init; }

    /// <summary>Assumptions that bite in all parts.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }

    /// <summary>True when maps and tables must show the credit of OpenStreetMap.</summary>
    public required bool NeedsOpenStreetMapCredit { get; init; }
}
