using Darya.Model.Corridors;

namespace Darya.Corridors.Freight;

/// <summary>What may pass a crossing on a day.</summary>
internal static class CrossingDates
{
    /// <summary>The status on a day; open where no period holds.</summary>
    internal static CrossingStatus Status(CorridorData data, string crossing, DateOnly date) =>
        data.Periods.Where(p => p.Crossing == crossing && p.From.First <= date).OrderBy(p => p.From.First).LastOrDefault() is { } period
            && (period.To is not { } to || date <= to.Last)
            ? period.Status
            : CrossingStatus.Open;

    /// <summary>Whether goods may pass.</summary>
    internal static bool LetsGoodsPass(CorridorData data, string crossing, DateOnly date) =>
        Status(data, crossing, date) is CrossingStatus.Open or CrossingStatus.GoodsOnly;

    /// <summary>Whether travellers may pass.</summary>
    internal static bool LetsPeoplePass(CorridorData data, string crossing, DateOnly date) =>
        Status(data, crossing, date) is CrossingStatus.Open or CrossingStatus.PeopleOnly;
}
