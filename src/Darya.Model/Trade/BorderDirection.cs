namespace Darya.Model.Trade;

/// <summary>Which way a crossing is measured, seen from the country.</summary>
public enum BorderDirection
{
    /// <summary>Both ways together.</summary>
    Both,

    /// <summary>Into the country.</summary>
    In,

    /// <summary>Out of the country.</summary>
    Out,
}
