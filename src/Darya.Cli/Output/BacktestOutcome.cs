using Darya.Planning.Backtests;

namespace Darya.Cli.Output;

/// <summary>What a backtest found.</summary>
/// <param name="Closures">Balance of the record itself.</param>
/// <param name="Alone">Each state for itself against the record.</param>
/// <param name="Joint">All states together against the record.</param>
/// <param name="Mode">What irrigation mode costs upstream and brings below.</param>
internal sealed record BacktestOutcome(
    IReadOnlyList<ReservoirClosure> Closures, IReadOnlyList<RecordComparison> Alone, IReadOnlyList<RecordComparison> Joint, IrrigationMode Mode);
