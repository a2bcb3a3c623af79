namespace Darya.Planning.Results;

/// <summary>How a plan keeps an obligation.</summary>
/// <param name="Id">Id of the obligation.</param>
/// <param name="Reached">The sum that the plan reaches, hm³ or GWh.</param>
/// <param name="Missed">What it lacks, or what is too much; 0 when it is kept.</param>
/// <param name="PriceMusd">What one unit less of the duty would bring all who decide together, million USD; 0 when it does not bind.</param>
public sealed record ObligationOutcome(string Id, double Reached, double Missed, double PriceMusd);
