using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>What a reporter says a meter showed.</summary>
/// <param name="Meter">Id of the meter.</param>
/// <param name="Reporter">Who says it.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; a storage or level is that of this day.</param>
/// <param name="Value">A mean over the days, a total of the days, or the storage, level or index of the last day.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Note">In words; may be empty.</param>
public sealed record MeterReading(string Meter, string Reporter, DateOnly From, DateOnly To, double Value, Unit Unit, string Note)
{
    /// <summary>Line of the file it was read from; 0 when it comes from a ledger.</summary>
    public int Line { get; init; }

    /// <summary>Days from the first to the last.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;
}
