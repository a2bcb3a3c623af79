using System.Diagnostics;
using Darya.Gravity.Equilibrium;
using Darya.Gravity.Equilibrium.Sectoral;
using Darya.Gravity.Tests.Equilibrium;
using Darya.Gravity.Tests.Equilibrium.Sectoral;

namespace Darya.Benchmarks;

/// <summary>Solves trade equilibria of 70 countries, answers target questions, draws, and solves 31 countries with 40 sectors; milliseconds, with residuals.</summary>
internal static class EquilibriumSpeed
{
    private const int Countries = 70;
    private const int Repeats = 15;

    internal static void Print(TextWriter to)
    {
        var world = Worlds.Random(Countries, 1);
        var shock = Worlds.RandomShock(Countries, 0.5, 2);
        var options = new EquilibriumOptions { Theta = 4 };
        Solve("70 countries, supply fixed, additive deficits", options);
        Solve("70 countries, supply elasticity 1.24, universal deficits", options with { SupplyElasticity = 1.24, Deficits = DeficitRule.Universal });
        Solve("70 countries, conditional", options with { Scope = EquilibriumScope.Conditional });

        TradeTarget[] targets = [Twice(0, 1), Twice(2, 3), Twice(4, 5)];
        Line("one target, 70 countries", () => TargetQuestion.Solve(world, targets[..1], options), outcome => (outcome.Equilibrium.Residual, outcome.Steps));
        Line("three targets together, 70 countries", () => TargetQuestion.Solve(world, targets, options), outcome => (outcome.Equilibrium.Residual, outcome.Steps));

        var plan = new DrawPlan([0.5], new[,] { { 0.01 } }, [shock.Partial], ElasticityDraw.Uniform(3, 6)) { Draws = 200, Seed = 1 };
        Line("200 draws on one thread, 70 countries", () => EquilibriumDraws.Run(world, plan, options), outcome => (outcome.LargestResidual, outcome.Draws), 3);

        var tables = SectoralWorlds.Random(31, 40, 7);
        var sectoral = SectoralBaseline.From(tables);
        var free = new SectoralShock { Tariffs = [.. tables.Flows.Select(_ => new double[31, 31])] };
        Line("31 countries, 40 sectors, all tariffs removed", () => SectoralEquilibrium.Solve(sectoral, free), outcome => (outcome.Residual, outcome.Steps), 5);

        void Solve(string what, EquilibriumOptions settings) =>
            Line(what, () => TradeEquilibrium.Solve(world, shock, settings), outcome => (outcome.Residual, outcome.Steps));

        TradeTarget Twice(int a, int b) =>
            new(world.Countries[a], world.Countries[b], TradeMeasure.Turnover, 2 * (world.Flow(a, b) + world.Flow(b, a)));

        void Line<T>(string what, Func<T> solve, Func<T, (double Residual, int Count)> read, int repeats = Repeats)
        {
            // The first run loads code; the best of the others is least disturbed by what else the machine does.
            var started = Stopwatch.GetTimestamp();
            var outcome = read(solve());
            var first = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            var best = double.PositiveInfinity;
            for (var repeat = 0; repeat < repeats; repeat++)
            {
                started = Stopwatch.GetTimestamp();
                _ = solve();
                best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }

            to.WriteLine(FormattableString.Invariant($"{best,9:F2} ms  first {first,9:F2} ms  residual {outcome.Residual:E1}  count {outcome.Count,4}  {what}"));
        }
    }
}
