namespace Darya.Corridors.Questions;

/// <summary>What a work outside the network, a dam or a power line, brings an economy in a year of service; from the plan of water and power.</summary>
/// <param name="Work">Id of the work.</param>
/// <param name="Economy">Economy.</param>
/// <param name="MusdPerYear">Gain, million USD a year; negative for a loss.</param>
public sealed record WorkGain(string Work, string Economy, double MusdPerYear);
