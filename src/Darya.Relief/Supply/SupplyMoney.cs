using System.Numerics;
using Darya.Solvers;

namespace Darya.Relief.Supply;

/// <summary>Money: what donors give by month, and what each may pay.</summary>
/// <remarks>
/// <code>
/// Σ_{d∈P} paid[d,P,t] = Σ_{costs that exactly the donors P may pay} cost·column      ∀ P, t    [thousand USD]
/// left[d,t] = left[d,t−1] + given[d,t] − Σ_P paid[d,P,t],   left ≥ 0                ∀ d, t    [thousand USD]
/// </code>
/// Costs are gathered by who may pay them, so that conditions need no column for each donor and purchase. What nobody may pay is not done.
/// </remarks>
internal sealed class SupplyMoney
{
    private const int MostDonors = 60; // bits of a number that names the payers of a cost

    private readonly SupplySets _sets;
    private readonly List<(int Donor, int Month, Variable Column)> _paid = [];

    internal SupplyMoney(LinearProgram lp, SupplySets sets, SupplyColumns x, SupplyLimits limits)
    {
        _sets = sets;
        if (sets.Problem.Funds is not { } funds)
        {
            return;
        }

        var groups = x.Costs.Select(cost => cost.Payers).Distinct().Order().ToArray();
        var byGroup = x.Costs.ToLookup(cost => (cost.Payers, cost.Month));
        var left = new Variable[funds.Count];
        foreach (var month in sets.Months)
        {
            var t = month.Ordinal;
            var paid = funds.Select(_ => (LinearExpression)0).ToArray();
            for (var g = 0; g < groups.Length; g++)
            {
                LinearExpression open = 0;
                foreach (var cost in byGroup[(groups[g], t)])
                {
                    open += cost.ThousandUsd * cost.Column;
                }

                for (var d = 0; d < funds.Count; d++)
                {
                    if ((groups[g] >> d & 1) != 0)
                    {
                        var column = x.Add("paid", t, first: new SetMember(d, funds[d].Donor), second: new SetMember(g, $"costs {g + 1}"), third: month);
                        _paid.Add((d, t, column));
                        paid[d] += column;
                        open -= column;
                    }
                }

                lp.Subject("spending", new SetMember(g, $"costs {g + 1}"), month, open == 0);
            }

            for (var d = 0; d < funds.Count; d++)
            {
                var donor = new SetMember(d, funds[d].Donor);
                var now = x.Add("left", t, first: donor, second: month);
                var row = t == 0
                    ? lp.Subject("money", donor, month, now + paid[d] == funds[d].Usd[t] / 1e3)
                    : lp.Subject("money", donor, month, now - left[d] + paid[d] == funds[d].Usd[t] / 1e3);
                limits.Add(LimitKind.Money, donor.Label, t, row);
                Rows.Add((d, t, row));
                left[d] = now;
            }
        }
    }

    /// <summary>The account of each donor and month.</summary>
    internal List<(int Donor, int Month, Row Row)> Rows { get; } = [];

    /// <summary>What each donor paid, USD [donor][month].</summary>
    internal double[][] Paid(Func<Variable, double> value)
    {
        var paid = (_sets.Problem.Funds ?? []).Select(_ => new double[_sets.Months.Length]).ToArray();
        foreach (var (donor, month, column) in _paid)
        {
            paid[donor][month] += value(column) * 1e3;
        }

        return paid;
    }

    /// <summary>The donors who may pay a cost, a bit each.</summary>
    internal static ulong Payers(SupplyProblem problem, SupplyStep step, string name, string? food)
    {
        var payers = 0UL;
        for (var d = 0; d < (problem.Funds?.Count ?? 0); d++)
        {
            var fund = problem.Funds![d];
            var may = (fund.Steps is null || fund.Steps.Contains(step))
                && (fund.Foods is null || (food is not null && fund.Foods.Contains(food, StringComparer.Ordinal)))
                && (step != SupplyStep.Buying || fund.Sellers is null || fund.Sellers.Contains(name, StringComparer.Ordinal));
            payers |= may ? BitOperations.RotateLeft(1UL, d) : 0;
        }

        return payers;
    }

    /// <summary>More donors than can be told apart.</summary>
    internal static void Check(SupplyProblem problem, List<string> faults)
    {
        if (problem.Funds?.Count > MostDonors)
        {
            faults.Add($"a plan tells at most {MostDonors} donors apart; got {problem.Funds.Count}.");
        }
    }
}
