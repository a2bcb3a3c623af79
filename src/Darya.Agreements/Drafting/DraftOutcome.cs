using Darya.Agreements.Documents;
using Darya.Agreements.Trials.Results;
using Darya.Cooperation.Results;
using Darya.Planning.Results;

namespace Darya.Agreements.Drafting;

/// <summary>A draft and the run it rests on.</summary>
/// <param name="Agreement">The draft.</param>
/// <param name="MeanYear">Plan of all parties in the mean year.</param>
/// <param name="Years">Plans of the recorded years, for the rules of the year.</param>
/// <param name="Study">The study that gave the shares.</param>
/// <param name="Share">The share rule.</param>
/// <param name="LeftOut">Each recorded year under a draft made from the other years.</param>
public sealed record DraftOutcome(
    Agreement Agreement, Plan MeanYear, IReadOnlyList<Plan> Years, CooperationOutcome Study, ShareOutcome Share, IReadOnlyList<TrialYear> LeftOut);
