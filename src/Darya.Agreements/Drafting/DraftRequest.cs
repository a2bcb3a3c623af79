using Darya.Cooperation;

namespace Darya.Agreements.Drafting;

/// <summary>What to draft.</summary>
public sealed record DraftRequest
{
    /// <summary>Region, players, years, economy, cache; all players become parties.</summary>
    public required CooperationRequest Study { get; init; }

    /// <summary>Id of the share rule: <c>nucleolus</c>, <c>shapley</c>, ...</summary>
    public required string Rule { get; init; }

    /// <summary>Name of the run that every number refers to.</summary>
    public required string Run { get; init; }

    /// <summary>Id of the agreement.</summary>
    public string Id { get; init; } = "draft";

    /// <summary>Tolerance of amounts, percent; recorded practice deviates by 9-12.</summary>
    public double TolerancePercent { get; init; } = 12;

    /// <summary>First calendar year of force, or null for from the last ratification.</summary>
    public int? FirstYear { get; init; }
}
