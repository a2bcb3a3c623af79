using Darya.Reporting.Page;

namespace Darya.Reporting.Cooperation;

// The parts of CooperationSectionData; each is what its name says, with the units of CooperationSectionData.

internal sealed record AllianceData(IReadOnlyList<string> States, double Gain, double Deviation, IReadOnlyList<EffectData> Effects);

/// <summary>A state before and after: alone and with others.</summary>
internal sealed record EffectData(string State, bool Ally, AccountData Before, AccountData After);

internal sealed record AccountData(
    double Benefit,
    double Farming,
    double Fuel,
    double Unserved,
    double Exchange,
    double Irrigation,
    double Generation,
    double Demand,
    double UnservedGwh,
    double WinterExport,
    double SummerExport,
    double WinterRelease,
    double SummerRelease);

internal sealed record GameData(
    string Id,
    Name Name,
    double JointGain,
    double LargestDeviation,
    bool Cohesive,
    IReadOnlyList<PartitionData> Partitions,
    IReadOnlyList<CoalitionData> Coalitions,
    ReadingData Gamma,
    ReadingData Delta);

internal sealed record PartitionData(IReadOnlyList<BlockData> Blocks, bool Settled, double EndShort, double Corrected);

internal sealed record BlockData(IReadOnlyList<string> States, double Worth, double Gain, double GainPercent, double? Bound, int Tried);

internal sealed record CoalitionData(
    IReadOnlyList<string> States, double Alone, double Gamma, double Low, double High, double Delta, double Worst, double Best, double Deviation, bool Settled);

internal sealed record ReadingData(
    bool CoreEmpty, double Epsilon, bool Superadditive, bool Convex, IReadOnlyList<IReadOnlyList<string>> Objectors, IReadOnlyList<RuleData> Rules);

/// <summary>Shares of a rule; <c>Share</c> is null when the rule has no answer, and then the rest is empty. A null propensity is infinite.</summary>
internal sealed record RuleData(
    string Rule,
    Name Name,
    double[]? Share,
    Name? Reason,
    double[] Gain,
    bool InCore,
    double Slack,
    IReadOnlyList<string> FirstToLeave,
    bool ExternalityProof,
    double?[] Propensity,
    double?[] Power,
    double? StabilityIndex,
    IReadOnlyList<PaymentData> Payments,
    double? YearsAllBetter);

internal sealed record PaymentData(string From, string To, double Total, double Water, double WinterPower, double Fuel, double Money);

/// <summary>One year, or the mean year: joint gain and Shapley gains; empty gains when there is no Shapley value.</summary>
internal sealed record YearData(string Id, Name Name, double JointGain, double[] ShapleyGain, bool CoreEmpty, double Epsilon, bool Settled);

internal sealed record SensitivityData(
    string Id, Name Name, double JointGain, bool CoreEmpty, double[] ShapleyGain, double[]? NucleolusGain, double HeadlineSlack, IReadOnlyList<string> FirstToLeave);

internal sealed record DependenceData(
    string State,
    double OutsideAlone,
    double OutsideTogether,
    double ImportAlone,
    double ImportTogether,
    double UnservedAlone,
    double UnservedTogether,
    double TransitAlone,
    double TransitTogether);
