namespace Darya.Agreements.Goals;

/// <summary>The stable codes of goals; <c>docs/data-formats/agree-goals.md</c> explains each.</summary>
internal static class GoalFaultCodes
{
    internal const string UnknownGoal = "AGR401";
    internal const string OtherTarget = "AGR402";
}
