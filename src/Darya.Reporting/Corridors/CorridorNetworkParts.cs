using Darya.Reporting.Page;

namespace Darya.Reporting.Corridors;

// The parts of CorridorSectionData that show the network and what it carries; each is what its name says.

/// <summary>Kind is <c>city</c>, <c>station</c>, <c>border</c>, <c>port</c>, <c>terminal</c> or <c>gateway</c>.</summary>
internal sealed record TransportPlaceData(string Id, Name Name, string Economy, string Kind, double Lon, double Lat, bool Osm);

/// <summary>Kind is <c>way</c>, <c>crossing</c> or <c>transhipment</c>; state is <c>open</c>, <c>closed</c> or <c>planned</c>; tonnes forward and backward in Mt a year.</summary>
internal sealed record LegData(
    string Id,
    string Kind,
    string From,
    string To,
    string? Mode,
    double Km,
    string State,
    string? Work,
    double Forward,
    double Backward,
    double? ForwardAfter,
    double? BackwardAfter,
    double? Capacity,
    bool Osm,
    string Letter);

/// <summary>Status is <c>open</c>, <c>people-only</c>, <c>goods-only</c> or <c>closed</c>.</summary>
internal sealed record CrossingData(
    string Id,
    Name Name,
    string Mode,
    string PlaceA,
    string PlaceB,
    string Status,
    bool Planned,
    IReadOnlyList<SideData> Sides,
    double? Capacity,
    bool ChangesGauge,
    bool Osm);

/// <summary>One way through a crossing. Hours of both sides lie below <c>High</c> in nine of ten shipments; the queue is beside them. A basis is <c>crossing</c>, <c>state</c> or <c>programme</c>.</summary>
internal sealed record SideData(
    string From,
    string To,
    double HoursOut,
    double HoursIn,
    double Spread,
    double High,
    double Wait,
    double Usd,
    string BasisOut,
    string BasisIn,
    int Year,
    double Mt,
    double? MtAfter,
    double? HoursAfter);

/// <summary>A named path; <c>RailShare</c> in percent.</summary>
internal sealed record PathData(
    string Id,
    Name Name,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Economies,
    double Km,
    double RailShare,
    int Borders,
    bool Open,
    Name? Obstacle,
    IndicatorsData Modelled,
    MeasuredData? Measured,
    IndicatorsData? After,
    double Mt);

/// <summary>The four indicators of corridor performance, for 20 t from end to end.</summary>
internal sealed record IndicatorsData(double BorderHours, double BorderUsd, double UsdPer500Km, double SpeedWithDelay, double SpeedWithoutDelay, double Hours, double UsdPerTonne);

/// <summary>What was measured; <c>LengthShare</c> in percent.</summary>
internal sealed record MeasuredData(
    double? BorderHours, double? BorderUsd, double? UsdPer500Km, double? SpeedWithDelay, double? SpeedWithoutDelay, double LengthShare, int Year, bool OfCorridor);

/// <summary>What is moved of a kind of goods; <c>Tkm</c> in billions, <c>RailShare</c> in percent of them.</summary>
internal sealed record GoodsData(string Id, Name Name, double Mt, double Musd, double Tkm, double RailShare, double UsdPerTonne, double Hours, double UsdPerTonneHour);

internal sealed record EconomyFlowData(
    string Economy, double Exports, double Imports, double Transit, double ExportsMusd, double ImportsMusd, double BorderMusd, double BorderMillionHours);

/// <summary>Reported and modelled, kt a year; <c>*</c> for all.</summary>
internal sealed record TonnageData(
    string From, string To, string Commodity, string? Mode, string? Crossing, int Year, int Months, double Reported, double Modelled, string Source, Name? Reason);

/// <summary>How well measured figures are foretold from the years before.</summary>
internal sealed record ForecastData(
    int FirstYear, int LastYear, int Year, double Margin, int Within, IReadOnlyList<ForecastRuleData> Rules, IReadOnlyList<ForetoldData> Figures);

/// <summary>Indicator is <c>border-hours</c>, <c>border-usd</c>, <c>usd-per-500km</c>, <c>speed-with-delay</c> or <c>speed-without-delay</c>; the error is absolute and in logs.</summary>
internal sealed record ForecastRuleData(string Id, Name Name, string Indicator, string Mode, int Figures, double Error, bool Chosen);

/// <summary>A figure foretold; its error in percent of the measured one.</summary>
internal sealed record ForetoldData(
    string Place,
    string Mode,
    string Indicator,
    string Direction,
    int Year,
    double Measured,
    double Predicted,
    double Low,
    double High,
    double Error,
    bool Within,
    bool Fit,
    string Rule,
    Name? Reason);
