using Darya.Model;

namespace Darya.Trade.Results;

/// <summary>A report the base matrix does not use, and why.</summary>
/// <param name="Year">Year.</param>
/// <param name="Months">Months it covers.</param>
/// <param name="First">Id of the first economy.</param>
/// <param name="Second">Id of the second economy.</param>
/// <param name="Reporter">Who says so.</param>
/// <param name="TurnoverMusd">Turnover, million USD; null when only one way was reported.</param>
/// <param name="Reason">Why it is not used.</param>
public sealed record UnusedReport(int Year, int Months, string First, string Second, string Reporter, double? TurnoverMusd, LocalName Reason);
