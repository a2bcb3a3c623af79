namespace Darya.Input;

/// <summary>How grave a fault is.</summary>
public enum FaultSeverity
{
    /// <summary>The package cannot be used.</summary>
    Error,

    /// <summary>The package can be used; the message says what was assumed.</summary>
    Warning,
}
