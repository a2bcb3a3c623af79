using Darya.Model;

namespace Darya.Planning.Policies.Results;

/// <summary>All that a report shows of a policy; what was not run is null.</summary>
/// <param name="Region">The region.</param>
/// <param name="Coalition">The states that decide together.</param>
/// <param name="EconomyYear">Year of the economy.</param>
/// <param name="Risk">Text of the risk measure.</param>
/// <param name="Training">How the policy was trained.</param>
/// <param name="Wetness">The wetness chain.</param>
/// <param name="Envelopes">Fit of the head envelopes.</param>
/// <param name="Simulation">The policy over generated years.</param>
/// <param name="Rules">Today's rules over the same years.</param>
/// <param name="Backtest">The recorded years.</param>
/// <param name="Advice">What to do in a stated month.</param>
public sealed record PolicyStudy(
    Region Region,
    IReadOnlyList<string> Coalition,
    int EconomyYear,
    string Risk,
    TrainingSummary Training,
    WetnessSummary Wetness,
    IReadOnlyList<EnvelopeFit> Envelopes,
    PolicySimulationOutcome? Simulation,
    PolicySimulationOutcome? Rules,
    PolicyBacktest? Backtest,
    PolicyAdvice? Advice);
