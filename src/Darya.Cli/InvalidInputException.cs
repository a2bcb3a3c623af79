namespace Darya.Cli;

/// <summary>The input has faults; they have been printed.</summary>
internal sealed class InvalidInputException : Exception;
