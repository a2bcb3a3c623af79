namespace Darya.Solvers;

/// <summary>A row that must give way so that the rest can hold.</summary>
/// <param name="Row">The row in the program that was explained.</param>
/// <param name="Name">Its name, <c>delivery[Shardara,7]</c>.</param>
/// <param name="Family">Its family.</param>
/// <param name="Indices">Its indices, in the order given.</param>
/// <param name="Amount">How far it is missed, in the unit of the row: positive above its upper bound, negative below its lower bound.</param>
public sealed record YieldingRow(Row Row, string Name, string Family, IReadOnlyList<IIndex> Indices, double Amount);
