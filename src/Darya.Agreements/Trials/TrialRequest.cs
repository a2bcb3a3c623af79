using Darya.Agreements.Documents;
using Darya.Cooperation;

namespace Darya.Agreements.Trials;

/// <summary>What to try.</summary>
public sealed record TrialRequest
{
    /// <summary>The agreement.</summary>
    public required Agreement Agreement { get; init; }

    /// <summary>Region, players, years, economy, cache: those of the point without agreement.</summary>
    public required CooperationRequest NoAgreement { get; init; }

    /// <summary>Whether every term that binds is also left out to see what it costs.</summary>
    public bool WithTermCosts { get; init; } = true;

    /// <summary>Whether the mean year is tried with less and less water.</summary>
    public bool WithDrought { get; init; } = true;

    /// <summary>Years that are not on record, tried beside the recorded ones; null for none.</summary>
    public GeneratedInflows? Generated { get; init; }

    /// <summary>Ids of terms that are left out of the trial altogether.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];
}
