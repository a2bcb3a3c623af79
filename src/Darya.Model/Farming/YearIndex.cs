namespace Darya.Model.Farming;

/// <summary>A value of a year over that of 2023, for a crop of a state: its area or its price.</summary>
public sealed record YearIndex(string State, string Crop, int Year, double Index);
