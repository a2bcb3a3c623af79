using Darya.Model;

namespace Darya.Relief.Tables;

/// <summary>Months of a plan: those of ordering, then those in which people are fed.</summary>
internal static class ReliefMonths
{
    /// <summary>Days of a mean month, by which hours and days become months.</summary>
    internal const double Days = 365.25 / 12;

    /// <summary>All months in order.</summary>
    internal static YearMonth[] Of(ReliefRequest request) =>
    [
        .. Enumerable.Range(request.First.Index - request.OrderMonths, request.OrderMonths + request.Months).Select(index => new YearMonth(index / 12, (index % 12) + 1)),
    ];

    /// <summary>Whole months of a number of days, up from half a month.</summary>
    internal static int Whole(double days) => (int)Math.Round(days / Days, MidpointRounding.AwayFromZero);
}
