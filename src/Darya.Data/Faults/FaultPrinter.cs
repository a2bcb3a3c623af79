namespace Darya.Data.Faults;

/// <summary>Faults as lines of text that editors and build logs can jump from.</summary>
public static class FaultPrinter
{
    /// <summary>One line a fault and the closing line.</summary>
    /// <param name="reading">What was read.</param>
    public static IEnumerable<string> Lines(RegionReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Faults.Select(f => f.ToString()).Append(reading.Summary.ClosingLine);
    }
}
