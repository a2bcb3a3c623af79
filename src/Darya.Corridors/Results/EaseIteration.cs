namespace Darya.Corridors.Results;

/// <summary>A round between corridors and trade.</summary>
/// <param name="Round">Round, from 1.</param>
/// <param name="LargestChangePercent">Largest change of a flow of goods from the round before, %.</param>
/// <param name="TurnoverMusd">Trade of the members with each other, million USD.</param>
public sealed record EaseIteration(
    int Round,
    double LargestChangePercent,
    double TurnoverMusd);
