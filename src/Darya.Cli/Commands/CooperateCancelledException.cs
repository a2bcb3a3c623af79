namespace Darya.Cli.Commands;

/// <summary>A study was cancelled; the message says what of it is kept.</summary>
internal sealed class CooperateCancelledException(string message) : Exception(message);
