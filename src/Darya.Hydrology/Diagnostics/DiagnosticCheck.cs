namespace Darya.Hydrology.Diagnostics;

/// <summary>A figure with a limit.</summary>
/// <param name="Catchment">Id of the catchment, or two ids with a hyphen between them for a pair.</param>
/// <param name="Check">What is checked.</param>
/// <param name="Worst">The largest distance found: a share of the record, a difference of correlations, or m³/s for a lowest flow.</param>
/// <param name="Limit">What it may be at most (at least, for a lowest flow).</param>
/// <param name="Month">Calendar month of the worst figure, or null when it is of the year.</param>
/// <param name="IsKept">Whether the limit is kept.</param>
public sealed record DiagnosticCheck(string Catchment, DiagnosticCheckKind Check, double Worst, double Limit, int? Month, bool IsKept);
