using Darya.Corridors.Results;

namespace Darya.Corridors;

/// <summary>The whole study of corridors from a <see cref="CorridorRequest"/>.</summary>
public static class CorridorAnalysis
{
    /// <summary>Answers what is asked.</summary>
    /// <exception cref="CorridorException">The tables or the request do not allow an answer; every fault in a line.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static CorridorStudy Run(CorridorRequest request, CancellationToken cancellation = default) => throw new CorridorException("Flows are not read yet.");
}
