using Darya.Model;

namespace Darya.Trade.Results;

/// <summary>The target with one assumption at the ends of its range and all others central.</summary>
/// <param name="Assumption">Id of the assumption.</param>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit of its values.</param>
/// <param name="LowValue">Low end.</param>
/// <param name="HighValue">High end.</param>
/// <param name="CutAtLow">Needed cost cut at the low end, percent.</param>
/// <param name="CutAtHigh">Needed cost cut at the high end, percent.</param>
/// <param name="SpareAtLow">Cut needed after hours and rules in full at the low end, percent.</param>
/// <param name="SpareAtHigh">The same at the high end.</param>
/// <param name="Swing">Span of the needed cost cut, |high − low| in percentage points; the order of the list.</param>
/// <param name="SpareSwing">Span of the cut needed after hours and rules in full, percentage points; the order where the other is the same.</param>
/// <param name="Letter">How sure the range is.</param>
public sealed record TargetSensitivity(
    string Assumption,
    LocalName Name,
    string Unit,
    double LowValue,
    double HighValue,
    double CutAtLow,
    double CutAtHigh,
    double SpareAtLow,
    double SpareAtHigh,
    double Swing,
    double SpareSwing,
    Confidence Letter);
