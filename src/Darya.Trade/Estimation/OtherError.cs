namespace Darya.Trade.Estimation;

/// <summary>A standard error under another assumption of which rows move together.</summary>
/// <param name="Kind">The assumption.</param>
/// <param name="StandardError">The standard error.</param>
public sealed record OtherError(string Kind, double StandardError);
