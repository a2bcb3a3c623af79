using Darya.Reporting.Page;

namespace Darya.Reporting.Agreements;

/// <summary>Generated years of a trial: sums of all of them, and the worst years one by one.</summary>
internal sealed record GeneratedSectionData(
    string Origin,
    int Seed,
    int Count,
    int WithoutPlan,
    double? AllGainShare,
    double? AllGainShareWithoutYearRules,
    double? FeasibleShare,
    IReadOnlyList<GeneratedPartyData> Parties,
    IReadOnlyList<GeneratedTermData> Terms,
    IReadOnlyList<GeneratedYearData> Worst);

/// <summary>A party over the generated years; <paramref name="Quantiles"/> is the gain that 0, 5 … 100 percent of the years do not exceed.</summary>
internal sealed record GeneratedPartyData(string State, double MeanGain, double GainShare, Name WorstYear, double WorstGain, double[] Quantiles);

/// <summary>A term that breaks in <paramref name="MissedYears"/> of the generated years, and where it is missed most.</summary>
internal sealed record GeneratedTermData(string Term, int MissedYears, Name WorstYear, MissedData Worst);

/// <summary>A year in which some party has little, with its water in percent of the mean year.</summary>
internal sealed record GeneratedYearData(Name Name, double Inflow, double[] Gain, double JointGain, IReadOnlyList<MissedData> Missed);
