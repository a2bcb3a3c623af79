namespace Darya.Stochastic;

/// <summary>One stage of a simulated path.</summary>
/// <param name="Node">Number of the node.</param>
/// <param name="Noise">Number of the outcome, or −1 from outside the sample.</param>
/// <param name="Incoming">States on entry [state].</param>
/// <param name="Outgoing">States on exit [state].</param>
/// <param name="StageCost">Cost of the stage alone.</param>
public readonly record struct SimulatedStep(int Node, int Noise, IReadOnlyList<double> Incoming, IReadOnlyList<double> Outgoing, double StageCost);
