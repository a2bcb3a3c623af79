using Darya.Planning.Problem;
using Darya.Stochastic;

namespace Darya.Planning.Policies.Simulation;

/// <summary>What a policy decides in a month: the stage program it was decided in, the decision, and the water it means.</summary>
/// <param name="Program">The month's program with its inflow.</param>
/// <param name="Node">Number of the node.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Water">Flows, intakes, turbine flows and sown shares.</param>
internal sealed record MonthDecision(PlanProgram Program, int Node, StageDecision Decision, WaterMonth Water)
{
    /// <summary>Benefit that the convex stage promises, million USD.</summary>
    internal double PromisedMusd => -Program.Lp.Variables.Where(v => !Program.Priced.Contains(v)).Sum(v => Program.Lp.Cost(v) * Decision.Value(v));
}
