using Darya.Gravity.Equilibrium;

namespace Darya.Trade.Dependence;

/// <summary>Worlds in which a border closes.</summary>
/// <param name="Before">As trade is now.</param>
/// <param name="After">After integration; the same where none is asked for.</param>
/// <param name="Theta">Trade elasticity.</param>
internal sealed record ClosureWorlds(TradeBaseline Before, TradeBaseline After, double Theta);
