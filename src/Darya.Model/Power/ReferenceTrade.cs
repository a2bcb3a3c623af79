using Darya.Model.Quantities;

namespace Darya.Model.Power;

/// <summary>Recorded trade between two zones in a month: what partners outside a coalition may still exchange.</summary>
public sealed record ReferenceTrade(string From, string To, int Year, int Month, Energy Largest, EnergyPrice Price);
