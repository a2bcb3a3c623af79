namespace Darya.Cli;

/// <summary>The arguments cannot be carried out; the message says which and what is allowed.</summary>
internal sealed class UsageException(string message) : Exception(message);
