using Darya.Games.Partitions;

namespace Darya.Games.Rivers;

/// <summary>Whether it matters what indifferent blocks do.</summary>
/// <param name="Partitions">Partitions in which some block is indifferent at some place and amount of water that play can come to.</param>
/// <param name="ChangedUses">Those of them in which the opposite rule leads to other uses.</param>
/// <param name="ChangedWorths">Blocks that the opposite rule leaves with another worth; empty when the rule decides nothing that counts.</param>
public sealed record RiverTies(
    IReadOnlyList<Partition> Partitions, IReadOnlyList<Partition> ChangedUses, IReadOnlyList<EmbeddedCoalition> ChangedWorths);
