using Darya.Relief.Results;

namespace Darya.Relief;

/// <summary>The whole study of relief from a <see cref="ReliefRequest"/>.</summary>
public static class ReliefAnalysis
{
    /// <summary>Answers what is asked.</summary>
    /// <exception cref="ReliefException">The tables or the request do not allow an answer; every fault in a line.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static ReliefStudy Run(ReliefRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellation.ThrowIfCancellationRequested();
        throw new ReliefException("not yet");
    }
}
