using Darya.Reporting.Page;

namespace Darya.Reporting.Trade;

// The parts of TradeSectionData; each is what its name says, with the units of TradeSectionData.

/// <summary>Smallest and largest over the corners of the assumptions.</summary>
internal sealed record BoundsData(double Low, double Central, double High);

/// <summary>Central values, and where 5, 50 and 95 % of the draws lie.</summary>
internal sealed record TradeRangeData(double Low, double Central, double Median, double High);

internal sealed record EconomyData(string Id, Name Name, string Kind);

internal sealed record SectorData(string Id, Name Name, string Sitc);

/// <summary>An estimate with its 95 % interval: ± 1.96 standard errors.</summary>
internal sealed record CoefficientData(
    string Model,
    string Term,
    Name Name,
    double Estimate,
    double Error,
    double Low,
    double High,
    int Rows,
    string ErrorKind,
    string Command,
    string Letter,
    string Source,
    string Note);

internal sealed record ParameterData(string Id, Name Name, string Unit, double Low, double Central, double High, string Letter, string Source, string Note);

internal sealed record FitData(string Model, string Exporter, string Importer, int Year, double Actual, double Fitted, double LogRatio);

internal sealed record BaseData(
    int Year,
    int OldYear,
    double GoodsShare,
    double ImportScale,
    double Residual,
    int Rounds,
    IReadOnlyList<CellData> Cells,
    IReadOnlyList<TotalData> Totals,
    IReadOnlyList<MirrorData> Mirrors,
    IReadOnlyList<UnusedData> Unused);

/// <summary>Status is <c>reported</c>, <c>split</c>, <c>extended</c>, <c>aged</c>, <c>domestic</c> or <c>missing</c>; shares by sector sum to 1 or are all 0.</summary>
internal sealed record CellData(
    string Exporter, string Importer, double Old, double Value, string Status, string Letter, int? ReportYear, string? Reporter, double[] Shares);

internal sealed record TotalData(
    string Economy, double Gdp, double GivenExports, double Exports, double GivenImports, double Imports, double Domestic, double Output, bool Raised, string Letter);

/// <summary>Gap in percent of the turnover of the used report.</summary>
internal sealed record MirrorData(
    int Year, string First, string Second, string Reporter, double? FirstExports, double? SecondExports, double? Turnover, bool Used, double? Gap, string Letter, string Source, string Note);

internal sealed record UnusedData(int Year, int Months, string First, string Second, string Reporter, double? Turnover, Name Reason);

internal sealed record BorderCostData(
    string First, string Second, BoundsData Percent, IReadOnlyList<AtThetaData> AtThetas, BoundsData? Unexplained, bool Estimated);

internal sealed record AtThetaData(double Theta, BoundsData Percent);

/// <summary>Money in million USD of the year of the target, but <c>Current</c>, which is of the base year; shares of draws and parts of a lever in percent.</summary>
internal sealed record TargetData(
    string First,
    string Second,
    int BaseYear,
    int Year,
    double Current,
    double Target,
    double GrowthNeeded,
    TradeRangeData Cut,
    TradeRangeData Remaining,
    TradeRangeData Spare,
    TradeRangeData Growth,
    TradeRangeData Hours,
    TradeRangeData HoursAndRules,
    double ReachedByGrowth,
    double ReachedByLevers,
    IReadOnlyList<CutData> AtThetas,
    IReadOnlyList<HoursData> Borders,
    IReadOnlyList<StepData> Waterfall,
    IReadOnlyList<TradeSensitivityData> Sensitivities,
    int Draws,
    int Seed,
    double Residual);

/// <summary>Hours needed by border, in the order of <see cref="TargetData.Borders"/>.</summary>
internal sealed record CutData(
    double Theta,
    double Growth,
    double Partial,
    double Cut,
    double Hours,
    double HoursAndRules,
    double HoursPart,
    double[] HoursNeeded,
    double RulesPart,
    double Remaining,
    double Spare);

internal sealed record HoursData(
    string Exporter,
    string Importer,
    string Mode,
    double Hours,
    string Place,
    int Year,
    bool OfThePair,
    double Best,
    string BestPlace,
    int BestYear,
    string Letter);

/// <summary>Kind is <c>current</c>, <c>growth</c>, <c>inflation</c>, <c>hours</c>, <c>rules</c>, <c>remaining</c>, <c>beyond</c> or <c>target</c>.</summary>
internal sealed record StepData(string Kind, Name Name, double Added, double Level, TradeRangeData Range);

internal sealed record TradeSensitivityData(
    string Assumption,
    Name Name,
    string Unit,
    double LowValue,
    double HighValue,
    double CutAtLow,
    double CutAtHigh,
    double SpareAtLow,
    double SpareAtHigh,
    double Swing,
    double SpareSwing,
    string Letter);

/// <summary>Id is <c>target</c> or <c>scenario-n</c>; the name is null for the target.</summary>
internal sealed record TradeOutcomeData(
    string Id,
    Name? Name,
    IReadOnlyList<GainData> Economies,
    IReadOnlyList<SectorGainData> Sectors,
    IReadOnlyList<TradePairData> Pairs,
    IReadOnlyList<DependenceOnData> Dependence,
    IReadOnlyList<LeverData> Levers,
    double? Theta,
    int Draws,
    double Residual);

internal sealed record GainData(string Economy, TradeRangeData RealIncome, TradeRangeData RealIncomeMusd, TradeRangeData Exports, TradeRangeData Imports);

internal sealed record SectorGainData(string Economy, string Sector, double ExportsBefore, double ExportsAfter, double ImportsBefore, double ImportsAfter);

internal sealed record TradePairData(string First, string Second, double Before, TradeRangeData After);

/// <summary>Concentration is the Herfindahl-Hirschman index, 0 to 10,000.</summary>
internal sealed record DependenceOnData(
    string State,
    IReadOnlyList<PartnerData> Partners,
    double ImportConcentrationBefore,
    double ImportConcentrationAfter,
    double ExportConcentrationBefore,
    double ExportConcentrationAfter);

internal sealed record PartnerData(
    string Partner, double ImportsBefore, double ImportsAfter, double ExportsBefore, double ExportsAfter, double SpendingBefore, double SpendingAfter);

internal sealed record LeverData(Name Text, string Exporter, string Importer, double Partial, double Cost, double[] BySector, Name Basis);

/// <summary>Kept and reached share of trade, in percent.</summary>
internal sealed record ShockData(string Partner, double Kept, double Reached, IReadOnlyList<LossData> Losses, double Residual);

internal sealed record LossData(string Economy, TradeRangeData Before, TradeRangeData After);
