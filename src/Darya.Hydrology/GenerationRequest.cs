using Darya.Model;

namespace Darya.Hydrology;

/// <summary>What to generate.</summary>
public sealed record GenerationRequest
{
    /// <summary>Years of each trace, at least 1.</summary>
    public required int Years { get; init; }

    /// <summary>Independent traces, at least 1.</summary>
    public int Traces { get; init; } = 1;

    /// <summary>Seed; the same seed gives the same numbers.</summary>
    public required long Seed { get; init; }

    /// <summary>First month; January 2001 when not given.</summary>
    public YearMonth FirstMonth { get; init; } = new(2001, 1);

    /// <summary>The twelve months before <see cref="FirstMonth"/>, from which every trace goes on; null to begin anywhere in the model's range.</summary>
    public InflowHistory? Start { get; init; }

    /// <summary>Change of climate laid over the flows, or null for the climate of the record.</summary>
    public ClimateScenario? Scenario { get; init; }

    /// <summary>Forecasts for months at the beginning; every trace heeds them.</summary>
    public IReadOnlyList<SeasonalBulletin> Bulletins { get; init; } = [];
}
