namespace Darya.Hydrology;

/// <summary>The region has no inflow model, or one that is not whole; the message says what is missing.</summary>
/// <param name="message">What is missing, and what helps.</param>
public sealed class NoInflowModelException(string message) : Exception(message);
