using Darya.Agreements.Trials.Results;

namespace Darya.Web.Trials;

/// <summary>One quick look at one agreement, for everybody who asks for the same.</summary>
/// <param name="hash">Hash of the agreement.</param>
/// <param name="startedAt">When it was asked for first.</param>
internal sealed class TrialJob(string hash, DateTime startedAt) : IDisposable
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile TrialPhase _phase = TrialPhase.Preparing;

    internal string Hash => hash;

    internal DateTime StartedAt => startedAt;

    /// <summary>Where it stands.</summary>
    internal TrialPhase Phase => _phase;

    /// <summary>Whether nothing more will come of it.</summary>
    internal bool HasEnded => _phase is TrialPhase.Done or TrialPhase.Failed or TrialPhase.Cancelled;

    /// <summary>What came out; null before the end, or when nothing did.</summary>
    internal PreviewOutcome? Outcome { get; private set; }

    /// <summary>Why nothing came out.</summary>
    internal TrialFailure? Failure { get; private set; }

    /// <summary>Accounts that wait for it; null stands for the room itself, which never gives up.</summary>
    internal HashSet<Guid?> Asked { get; } = [];

    internal CancellationTokenSource Stop { get; } = new();

    /// <summary>Ends when the look has ended.</summary>
    internal Task Ended => _ended.Task;

    /// <inheritdoc/>
    public void Dispose() => Stop.Dispose();

    internal void Becomes(TrialPhase phase) => _phase = phase;

    internal void Succeeds(PreviewOutcome outcome)
    {
        Outcome = outcome;
        End(TrialPhase.Done);
    }

    internal void Fails(TrialFailure failure)
    {
        Failure = failure;
        End(TrialPhase.Failed);
    }

    internal void IsCancelled() => End(TrialPhase.Cancelled);

    private void End(TrialPhase phase)
    {
        _phase = phase;
        _ended.TrySetResult();
    }
}
