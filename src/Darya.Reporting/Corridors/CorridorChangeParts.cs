using Darya.Reporting.Page;

namespace Darya.Reporting.Corridors;

// The parts of CorridorSectionData that answer what was asked: routes, closure, easing, travellers.

internal sealed record RouteData(string From, string To, string Commodity, double UsdPerTonne, IReadOnlyList<RouteAlternativeData> Alternatives);

/// <summary>A route; its share in percent, money, time and reliability in USD/t.</summary>
internal sealed record RouteAlternativeData(
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Legs,
    double Share,
    double Km,
    double Hours,
    double BorderHours,
    double HoursHigh,
    double UsdPerTonne,
    double BorderUsdPerTonne,
    double TimeUsdPerTonne,
    double ReliabilityUsdPerTonne,
    IReadOnlyList<string> Crossings);

/// <summary>What a closure does in a year; positive money is a cost.</summary>
internal sealed record ClosureData(
    Name Name,
    IReadOnlyList<string> Closed,
    IReadOnlyList<string> ClosedLegs,
    double CostMusd,
    double MillionHours,
    double Rerouted,
    double Stopped,
    IReadOnlyList<EconomyCostData> States,
    IReadOnlyList<CostPairData> Pairs,
    IReadOnlyList<ShiftData> Shifts);

internal sealed record EconomyCostData(
    string Economy, double ExportsMusd, double ImportsMusd, double BorneMusd, double MillionHours, double Rerouted, double Stopped, double Transit);

internal sealed record CostPairData(string Exporter, string Importer, string Commodity, double Mt, double MtAfter, double Rerouted, double UsdPerTonne, double? UsdPerTonneAfter);

/// <summary>A crossing or port that gains or loses; its use after in percent of what it can pass.</summary>
internal sealed record ShiftData(string Crossing, double Mt, double MtAfter, double? Use);

/// <summary>What easier crossings do; the tolerance of the rounds in percent.</summary>
internal sealed record EaseData(
    Name Name,
    IReadOnlyList<EasedCrossingData> Crossings,
    IReadOnlyList<RoundData> Rounds,
    bool Agrees,
    double Tolerance,
    IReadOnlyList<EasedPairData> Pairs,
    IReadOnlyList<EaseGainData> Gains,
    IReadOnlyList<EconomyCostData> States);

internal sealed record EasedCrossingData(string Crossing, double Hours, double HoursAfter, double Usd, double UsdAfter);

/// <summary>A round between corridors and trade: the largest change of a flow in percent, trade of the members with each other in million USD.</summary>
internal sealed record RoundData(int Round, double LargestChange, double TurnoverMusd);

/// <summary>Trade of a pair in million USD, and cost of its transport in percent of the value.</summary>
internal sealed record EasedPairData(string Exporter, string Importer, double Musd, double MusdAfter, double CostShare, double CostShareAfter);

internal sealed record EaseGainData(string Economy, double TransportMusd, double? RealIncomePercent, double? RealIncomeMusd);

internal sealed record PeopleData(
    Name Name, IReadOnlyList<PeopleCrossingData> Crossings, double MillionHours, double? MillionHoursAfter, double UsdPerHour, double? SavedMusd, double NewTravellers);

/// <summary>Travellers at a crossing, people a day and minutes of wait.</summary>
internal sealed record PeopleCrossingData(
    string Crossing,
    string Status,
    double? Capacity,
    double People,
    double? ReportedLow,
    double? ReportedHigh,
    double MeanWait,
    double PeakWait,
    double? PeopleAfter,
    double? CapacityAfter,
    double? MeanWaitAfter,
    double? PeakWaitAfter);
