namespace Darya.Relief.Supply;

/// <summary>A limit that a plan uses up, or that stops it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Whose.</param>
/// <param name="Month">The month, from 0.</param>
/// <param name="UsdPerUnit">
/// What one more saves, people without ration weighed in: USD a tonne (a vehicle where vehicles are counted), for money USD a USD.
/// Prices are those of the plan with parts of vehicles.
/// </param>
/// <param name="Amount">How much there is of it and used up: t (vehicles where they are counted), USD; 0 where nothing is let through, as over a closed way, or what it lets through is not its own.</param>
/// <param name="EasesIn">For money: the first later month from which a dollar more is worth nothing, because money is left; null when it stays short.</param>
public sealed record BindingLimit(LimitKind Kind, string Name, int Month, double UsdPerUnit, double Amount = 0, int? EasesIn = null)
{
    /// <summary>What it costs the plan: the price times the amount that binds, USD.</summary>
    public double WorthUsd => UsdPerUnit * Amount;
}
