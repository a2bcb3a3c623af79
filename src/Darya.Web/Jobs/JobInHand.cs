namespace Darya.Web.Jobs;

/// <summary>A job that runs.</summary>
internal sealed class JobInHand(Job job) : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private volatile string? _progress;

    /// <summary>The job as it was taken.</summary>
    internal Job Job => job;

    /// <summary>What it said last.</summary>
    internal string? Progress
    {
        get => _progress;
        set => _progress = value;
    }

    /// <summary>Cancelled when somebody wants it to end.</summary>
    internal CancellationToken Ended => _end.Token;

    /// <summary>Asks it to end.</summary>
    internal void End()
    {
        try
        {
            _end.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It is over.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _end.Dispose();
}
