using Darya.Agreements.Trials.Results;
using Darya.Planning.Results;

namespace Darya.Agreements.Trials;

/// <summary>One plan of one year under an agreement.</summary>
/// <param name="States">Parties.</param>
/// <param name="Missed">Amounts that are not kept.</param>
/// <param name="Binding">Ids of terms with a price, or at their edge beside one that is missed.</param>
/// <param name="Plan">The plan.</param>
internal sealed record YearAnswer(IReadOnlyList<StateTrial> States, IReadOnlyList<MissedAmount> Missed, IReadOnlySet<string> Binding, Plan Plan)
{
    /// <summary>What all parties have together, million USD.</summary>
    internal double JointMusd => States.Sum(s => s.AgreedMusd);
}
