using Darya.Data.Faults;
using Darya.Data.Tables;
using Darya.Input;

namespace Darya.Data.Checks;

/// <summary>Goals of states that there are, stated whole.</summary>
internal static class GoalChecks
{
    internal static void Run(CheckContext context)
    {
        if (!context.AreClean("goals", "states"))
        {
            return;
        }

        var states = context.Rows("states").Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var goal in context.Rows("goals"))
        {
            foreach (var state in goal.Text("states").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(s => !states.Contains(s)))
            {
                context.Faults.Error(
                    goal, FaultCodes.GoalOfUnknownState, "states", $"unknown state '{state}'{Spelling.Suggest(state, states)} ({goal.Words})");
            }

            CheckHalves(context, goal);
        }
    }

    private static void CheckHalves(CheckContext context, TableRow goal)
    {
        if (goal.NumberOrNull("start_value") is null != goal.NumberOrNull("start_year") is null)
        {
            context.Faults.Error(goal, FaultCodes.GoalHalfStated, "start_year", $"a start needs its value and its year, or neither ({goal.Words})");
        }

        if (goal.NumberOrNull("target") is null && goal.NumberOrNull("target_year") is not null)
        {
            context.Faults.Error(goal, FaultCodes.GoalHalfStated, "target", $"a year by which, but no value to reach ({goal.Words})");
        }

        if (goal.NumberOrNull("start_year") is { } start && start > goal.Number("value_year"))
        {
            context.Faults.Error(
                goal, FaultCodes.GoalHalfStated, "value_year", FormattableString.Invariant($"the newest value is of {goal.Number("value_year")}, before the start in {start} ({goal.Words})"));
        }
    }
}
