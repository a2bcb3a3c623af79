namespace Darya.Planning.Obligations;

/// <summary>How an obligation binds.</summary>
public enum ObligationSense
{
    /// <summary>The sum reaches the amount.</summary>
    AtLeast,

    /// <summary>The sum stays below the amount.</summary>
    AtMost,
}
