namespace Darya.Model;

/// <summary>The length of a period.</summary>
public enum TimeStep
{
    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Ten-day periods: days 1-10, 11-20 and 21 to the end of the month.</summary>
    Dekad,
}
