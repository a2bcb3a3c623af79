namespace Darya.Planning.Results;

/// <summary>An intake and its district.</summary>
public sealed record IntakeKey(string District, string Intake);
