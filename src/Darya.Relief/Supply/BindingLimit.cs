namespace Darya.Relief.Supply;

/// <summary>A limit that a plan uses up.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Whose.</param>
/// <param name="Month">The month, from 0.</param>
/// <param name="UsdPerUnit">
/// What one more saves, people without ration weighed in: USD a tonne (a vehicle where vehicles are counted), for money USD a USD.
/// Prices are those of the plan with parts of vehicles.
/// </param>
public sealed record BindingLimit(LimitKind Kind, string Name, int Month, double UsdPerUnit);
