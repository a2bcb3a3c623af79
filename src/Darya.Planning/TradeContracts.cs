namespace Darya.Planning;

/// <summary>Trade that states of different blocks keep to: the amounts of the outcome without agreement, at recorded prices.</summary>
/// <param name="Gwh">Energy [trade][period][block of the day], GWh; trades in the order of a plan's <see cref="Results.Plan.Trades"/>.</param>
public sealed record TradeContracts(IReadOnlyList<double[][]> Gwh);
