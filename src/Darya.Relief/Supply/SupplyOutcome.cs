namespace Darya.Relief.Supply;

/// <summary>A supply plan: what is bought, moved, milled, stored and handed out, who is fed, what it costs, and how far it may be from the best.</summary>
public sealed record SupplyOutcome
{
    /// <summary>The problem it answers.</summary>
    public required SupplyProblem Problem { get; init; }

    /// <summary>Orders; only offers that are used.</summary>
    public required IReadOnlyList<OfferUse> Orders { get; init; }

    /// <summary>Movements; only ways and foods that are used.</summary>
    public required IReadOnlyList<WayFlow> Flows { get; init; }

    /// <summary>Vehicles, where they are counted and used.</summary>
    public required IReadOnlyList<VehicleUse> Vehicles { get; init; }

    /// <summary>Mills that are used.</summary>
    public required IReadOnlyList<MillUse> Milled { get; init; }

    /// <summary>Stocks at the end of each month.</summary>
    public required IReadOnlyList<PlaceFood> Stocks { get; init; }

    /// <summary>Food handed out.</summary>
    public required IReadOnlyList<PlaceFood> HandedOut { get; init; }

    /// <summary>Food lost in stores or thrown away.</summary>
    public required IReadOnlyList<PlaceFood> Lost { get; init; }

    /// <summary>People by place, in the order of the problem.</summary>
    public required IReadOnlyList<PeopleServed> People { get; init; }

    /// <summary>People without ration, by month, the largest first.</summary>
    public required IReadOnlyList<PipelineBreak> Breaks { get; init; }

    /// <summary>The pipeline month by month.</summary>
    public required IReadOnlyList<PipelineMonth> Months { get; init; }

    /// <summary>Costs by step from field to family.</summary>
    public required IReadOnlyList<StepCost> Costs { get; init; }

    /// <summary>Money of each donor; empty where money is no limit.</summary>
    public required IReadOnlyList<DonorPaid> Donors { get; init; }

    /// <summary>What the people fed get.</summary>
    public required IReadOnlyList<NutrientCover> Nutrients { get; init; }

    /// <summary>The limits that the plan uses up, those that cost it most first.</summary>
    public required IReadOnlyList<BindingLimit> Limits { get; init; }

    /// <summary>The one ration of all, g for a person a day [food]; null where rations differ.</summary>
    public required IReadOnlyList<double>? RationGrams { get; init; }

    /// <summary>Everything counted again.</summary>
    public required SupplyAudit Audit { get; init; }

    /// <summary>Money spent, USD.</summary>
    public required double SpentUsd { get; init; }

    /// <summary>What the program made small: money, weights of people without ration, less what is left at the end, USD.</summary>
    public required double ObjectiveUsd { get; init; }

    /// <summary>No plan can be below this, USD; the program with parts of vehicles.</summary>
    public required double BoundUsd { get; init; }

    /// <summary>Tonnes handed out.</summary>
    public double TonnesHandedOut => HandedOut.Sum(food => food.Tonnes.Sum());

    /// <summary>Person-months with a ration or money.</summary>
    public double PersonMonthsServed => People.Sum(people => people.Fed.Sum() + people.Cash.Sum());

    /// <summary>Person-months without ration.</summary>
    public double PersonMonthsUnserved => People.Sum(people => people.Unserved.Sum());

    /// <summary>Rations and their worth in money, person-days.</summary>
    public double RationDays => People.Sum(people => Problem.Days.Select((days, t) => days * (people.Fed[t] + people.Cash[t])).Sum());

    /// <summary>The proven distance to the best plan as a part of the money spent; 0 when nothing is spent and nothing is open.</summary>
    public double Gap => Math.Max(0, ObjectiveUsd - BoundUsd) is > 1e-6 and var open ? open / Math.Max(SpentUsd, 1e-6) : 0;

    /// <summary>USD for a tonne handed out; null when none is.</summary>
    public double? UsdPerTonne => TonnesHandedOut > 0 ? SpentUsd / TonnesHandedOut : null;

    /// <summary>USD for a person-month with a ration or money; null when there is none.</summary>
    public double? UsdPerPersonMonth => PersonMonthsServed > 0 ? SpentUsd / PersonMonthsServed : null;
}
