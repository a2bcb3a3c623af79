namespace Darya.Games.Rivers;

/// <summary>A place on a river where its owner may use water.</summary>
/// <param name="Name">What the place is called; different for each place of a river.</param>
/// <param name="Owner">The player that decides here.</param>
/// <param name="Inflow">Water that enters here besides what comes down the river, not negative, in the river's measure of water.</param>
/// <param name="Capacity">The most water that can be used here, not negative, in the same measure.</param>
/// <param name="ValuePerUnit">
/// What one unit of water used earns, in money. Where it is below zero nobody ever uses water: more water passed on is never worth less to a block.
/// </param>
public sealed record RiverNode(string Name, string Owner, Rational Inflow, Rational Capacity, Rational ValuePerUnit);
