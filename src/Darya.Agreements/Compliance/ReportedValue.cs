namespace Darya.Agreements.Compliance;

/// <summary>What one reporter says of a period.</summary>
/// <param name="Reporter">Who.</param>
/// <param name="Value">In the unit of the verdict; null when days are not covered.</param>
/// <param name="MissingDays">Days of the period that no row of the reporter covers; 0 or 1 for storages and levels.</param>
public sealed record ReportedValue(string Reporter, double? Value, int MissingDays);
