using Darya.Model;
using Darya.Planning;

namespace Darya.Cooperation;

/// <summary>What to study.</summary>
public sealed record CooperationRequest
{
    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>Ids of the players, two to six.</summary>
    public required IReadOnlyList<string> Players { get; init; }

    /// <summary>Calendar years whose mean is the mean year, ascending.</summary>
    public required IReadOnlyList<int> MeanOf { get; init; }

    /// <summary>Recorded calendar years to play one by one; their mean is the headline. Empty: the mean year alone.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Whose demand, plants, areas and prices run.</summary>
    public required Economy Economy { get; init; }

    /// <summary>What a state may do with the water without an agreement.</summary>
    public RightsBaseline Baseline { get; init; } = RightsBaseline.StatusQuo;

    /// <summary>Two players whose alliance is looked at first.</summary>
    public required IReadOnlyList<string> Alliance { get; init; }

    /// <summary>Whether changed prices, rights and behaviour are played too.</summary>
    public bool WithSensitivities { get; init; } = true;

    /// <summary>Largest gain a block may still find before a worth becomes an interval, percent of the joint gain.</summary>
    public double TolerancePercent { get; init; } = 1;

    /// <summary>Equilibria solved at once.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What the region's data are, as a hash; part of the keys of the cache.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Where equilibria are kept, or null.</summary>
    public ICooperationCache? Cache { get; init; }
}
