using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>Largest flow of a reach in a calendar month, for example under ice.</summary>
public sealed record ReachLimit(string Reach, int Month, Discharge Largest);
