using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>What training has reached.</summary>
/// <param name="Policy">The policy; whole even when training was cancelled.</param>
/// <param name="Log">Every iteration of this training.</param>
/// <param name="StopReason">Why it ended: the words of a stopping rule, or <c>cancelled</c>.</param>
/// <param name="Solves">Stage problems solved.</param>
/// <param name="Seconds">Wall-clock seconds.</param>
/// <param name="Ladder">How often each method of the solver gave the answer.</param>
/// <param name="Checks">What the self-checks found.</param>
public sealed record TrainingOutcome(
    Policy Policy,
    IReadOnlyList<IterationLog> Log,
    string StopReason,
    long Solves,
    double Seconds,
    IReadOnlyDictionary<WarmStep, long> Ladder,
    TrainingChecks Checks);
