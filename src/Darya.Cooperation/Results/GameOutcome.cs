using Darya.Model;

namespace Darya.Cooperation.Results;

/// <summary>All partitions of the players in one year or over several, the worths of coalitions that follow, and the shares.</summary>
public sealed record GameOutcome
{
    /// <summary><c>mean-year</c>, a calendar year, or <c>2001-2010</c> for means over years.</summary>
    public required string Id { get; init; }

    /// <summary>Its name for readers.</summary>
    public required LocalName Name { get; init; }

    /// <summary>Every partition, from everybody alone to everybody together.</summary>
    public required IReadOnlyList<PartitionOutcome> Partitions { get; init; }

    /// <summary>Every coalition, by size, then by river order.</summary>
    public required IReadOnlyList<CoalitionOutcome> Coalitions { get; init; }

    /// <summary>Worth of all together less the worths of each alone, million USD a year.</summary>
    public required double JointGainMusd { get; init; }

    /// <summary>Largest gain a block of any partition could still find, million USD a year.</summary>
    public required double LargestDeviationMusd { get; init; }

    /// <summary>Whether no partition is worth more in all than everybody together.</summary>
    public required bool IsCohesive { get; init; }

    /// <summary>The game in which those who stay out act alone (gamma): the headline.</summary>
    public required GameReading Gamma { get; init; }

    /// <summary>The game in which those who stay out hold together (delta).</summary>
    public required GameReading Delta { get; init; }
}
