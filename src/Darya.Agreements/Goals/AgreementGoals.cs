using Darya.Agreements.Documents;
using Darya.Input;
using Darya.Model.Parties;

namespace Darya.Agreements.Goals;

/// <summary>The goals that agreements state, beside the values of the region.</summary>
public static class AgreementGoals
{
    /// <summary>The goals of a document, in its order.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="agreement">The document.</param>
    /// <param name="goals">Goals of the region.</param>
    /// <returns>The goals that have an indicator, and what is wrong with them: a goal that the region does not know, a target that differs from that of the region.</returns>
    public static (IReadOnlyList<StatedGoal> Goals, IReadOnlyList<InputFault> Faults) Of(string file, Agreement agreement, IReadOnlyList<Goal> goals)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(goals);
        var (stated, faults) = (new List<StatedGoal>(), new FaultList());
        for (var i = 0; i < agreement.Terms.Count; i++)
        {
            if (agreement.Terms[i] is not { Modality: Modality.Goal, Indicator: { } indicator } term)
            {
                continue;
            }

            var goal = goals.FirstOrDefault(g => g.Id == indicator.Goal);
            var place = FormattableString.Invariant($"$.terms[{i}].indicator");
            if (indicator.Goal.Length > 0 && goal is null)
            {
                faults.Error(
                    file, 0, GoalFaultCodes.UnknownGoal, place + ".goal",
                    $"term '{term.Id}': the region has no goal '{indicator.Goal}'{Spelling.Suggest(indicator.Goal, goals.Select(g => g.Id))}");
            }
            else if (goal?.Target is { } known && indicator.Target is { } own && !known.Equals(own))
            {
                faults.Warning(
                    file, 0, GoalFaultCodes.OtherTarget, place + ".target",
                    FormattableString.Invariant($"term '{term.Id}' wants {own} {goal.Unit}, the region states {known}; the distance is to the term's own"));
            }

            stated.Add(new StatedGoal(agreement, term, goal));
        }

        return (stated, faults.InOrder([]));
    }
}
