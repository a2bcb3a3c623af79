using Darya.Model;
using Darya.Stochastic;

namespace Darya.Planning.Policies;

/// <summary>What policy to train.</summary>
public sealed record PolicyRequest
{
    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>The economy of one year that runs on all inflows.</summary>
    public required int EconomyYear { get; init; }

    /// <summary>Ids of the states that decide together.</summary>
    public required IReadOnlyList<string> Coalition { get; init; }

    /// <summary>What a state may do with the water without an agreement.</summary>
    public RightsBaseline Baseline { get; init; } = RightsBaseline.StatusQuo;

    /// <summary>First month of the policy.</summary>
    public YearMonth Start { get; init; } = new(2001, 1);

    /// <summary>Storages at the start by reservoir, hm³; where one is missing, that of the record or of the region.</summary>
    public IReadOnlyDictionary<string, double> StartStorageHm3 { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Yearly discount rate, in [0.01, 1).</summary>
    public double DiscountRate { get; init; } = 0.06;

    /// <summary>Whether the wetness of a month says something of the next; without it every month is drawn afresh, for comparison only.</summary>
    public bool HasPersistence { get; init; } = true;

    /// <summary>Outcomes of the inflow in a node; an even number.</summary>
    public int OutcomesPerNode { get; init; } = 6;

    /// <summary>Generated years behind the Markov chain.</summary>
    public int GeneratedYears { get; init; } = 10_000;

    /// <summary>Seed of the generated years and of the training paths.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Risk measure of the stages.</summary>
    public IRiskMeasure Risk { get; init; } = new Expectation();

    /// <summary>Risk measure at the root, or null: that of the stages.</summary>
    public IRiskMeasure? RootRisk { get; init; }

    /// <summary>Threads.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Calendar month in which the areas of the coming twelve months are decided.</summary>
    public int PlantingMonth { get; init; } = 4;
}
