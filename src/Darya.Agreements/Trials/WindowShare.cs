using Darya.Model;

namespace Darya.Agreements.Trials;

/// <summary>A period of the plan and how much of it a window takes.</summary>
/// <param name="Period">The period.</param>
/// <param name="Days">Days of the period in the window, from 1 to all of its days.</param>
internal readonly record struct WindowShare(Period Period, int Days)
{
    /// <summary>Whether the window takes the whole period.</summary>
    internal bool IsWhole => Days == Period.Days;

    /// <summary>Days in the window over days of the period; above 0, at most 1.</summary>
    internal double Share => (double)Days / Period.Days;
}
