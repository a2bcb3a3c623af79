using Darya.Model.Trade;

namespace Darya.Trade.Targets;

/// <summary>A turnover that a pair of economies shall reach.</summary>
/// <param name="First">Id of one economy.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="TurnoverMusd">Turnover asked for, million USD of <paramref name="Year"/>; above the turnover now.</param>
/// <param name="Year">Year by which it shall be reached, from the year of the matrix to <see cref="MostYears"/> later.</param>
public sealed record TurnoverRequest(string First, string Second, double TurnoverMusd, int Year)
{
    /// <summary>Growth is not carried on for longer than this.</summary>
    public const int MostYears = 30;

    /// <summary>Mode whose border hours are shortened.</summary>
    public BorderMode Mode { get; init; } = BorderMode.Road;
}
