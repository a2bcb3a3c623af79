namespace Darya.Model.Power;

/// <summary>The month of a zone's demand.</summary>
/// <param name="Zone">Id of the zone.</param>
/// <param name="FromYear">First economy year it is in force; the next one of the zone ends it.</param>
/// <param name="Month">Calendar month.</param>
/// <param name="Share">Share of the yearly demand; the twelve sum to 1.</param>
/// <param name="PeakRatio">Mean load of the peak block over the mean load of the month.</param>
public sealed record DemandShape(string Zone, int FromYear, int Month, double Share, double PeakRatio);
