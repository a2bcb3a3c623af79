namespace Darya.Cli.Commands;

/// <summary>Why what should stand beside a plan is missing.</summary>
/// <param name="Message">For standard error.</param>
/// <param name="Status">For the manifest.</param>
/// <param name="ExitCode">For the shell.</param>
internal sealed record Shortfall(string Message, string Status, int ExitCode)
{
    /// <summary>The time ended.</summary>
    internal static Shortfall Limit(string message) => new(message, "limit reached", Cli.ExitCode.LimitReached);
}
