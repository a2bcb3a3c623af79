namespace Darya.Trade.Results;

/// <summary>What a scenario does at the central values of all assumptions, by flow and sector.</summary>
/// <param name="Flows">Flows between economies, exporter by exporter.</param>
/// <param name="Gains">What it brings each economy; ranges are the central value.</param>
/// <param name="Residual">Residual of the equilibrium.</param>
public sealed record CentralAnswer(IReadOnlyList<FlowChange> Flows, IReadOnlyList<EconomyGain> Gains, double Residual);
