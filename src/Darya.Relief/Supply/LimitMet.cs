namespace Darya.Relief.Supply;

/// <summary>A limit met where food is followed back.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Whose.</param>
/// <param name="Month">The month, from 0.</param>
/// <param name="Price">What a unit more saves, thousand USD; for money USD a USD.</param>
/// <param name="PerTonne">Its part of the cost of a tonne that arrives, thousand USD.</param>
/// <param name="IsStop">Whether it was lifted to see what it stops; it has no price where it lets nothing through.</param>
internal sealed record LimitMet(LimitKind Kind, string Name, int Month, double Price, double PerTonne, bool IsStop = false);
