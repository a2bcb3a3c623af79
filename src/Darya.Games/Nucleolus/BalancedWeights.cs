using System.Numerics;
using Darya.Solvers;

namespace Darya.Games;

/// <summary>Positive weights that show a collection of coalitions to be balanced: found in doubles, made exact by a small correction.</summary>
internal static class BalancedWeights
{
    /// <summary>Weights are at least 1 in the program; steps of 2⁻³⁰ leave nine digits for the correction that makes them exact.</summary>
    private const int FractionBits = 30;

    /// <summary>Optional weights below this are taken as 0.</summary>
    private const double Negligible = 1e-6;

    /// <summary>A bound that keeps the program finite; weights of coalitions among 20 players stay far below.</summary>
    private const double Greatest = 1e7;

    /// <summary>Up to this many numbers the program is solved in fractions when doubles find no weights.</summary>
    private const int MostNumbersInFractions = 4000;

    /// <summary>Finds weights λ with Σ λ[S]·e[S] in the span of <paramref name="settled"/>, λ &gt; 0 on <paramref name="open"/>, λ ≥ 0 on the rest.</summary>
    /// <param name="players">Number of players.</param>
    /// <param name="settled">A basis of what is settled.</param>
    /// <param name="open">Must have positive weight.</param>
    /// <param name="optional">May have positive weight.</param>
    /// <returns>The positive weights, exact; <c>null</c> when there are none.</returns>
    internal static Dictionary<Coalition, Rational>? Find(
        int players, IReadOnlyList<Coalition> settled, IReadOnlyList<Coalition> open, IReadOnlyList<Coalition> optional)
    {
        // A vector is in the span when it is orthogonal to all that is orthogonal to the span.
        var directions = RationalSystem.NullSpace([.. settled.Select(coalition => Vector(players, coalition))], players);
        Coalition[] all = [.. open, .. optional];
        Rational[][] along = [.. directions.Select(direction => all.Select(coalition => Rational.Sum(coalition.Select(i => direction[i]))).ToArray())];
        return InDoubles(players, settled, all, open.Count, along)
            ?? (all.Length * along.Length <= MostNumbersInFractions ? InFractions(all, open.Count, along) : null);
    }

    private static Rational[] Vector(int players, Coalition coalition) =>
        [.. Enumerable.Range(0, players).Select(player => (Rational)(coalition.Contains(player) ? 1 : 0))];

    private static Dictionary<Coalition, Rational>? InDoubles(
        int players, IReadOnlyList<Coalition> settled, Coalition[] all, int openCount, Rational[][] along)
    {
        var program = new LinearProgram("balanced weights");
        Variable[] weight = [.. all.Select((_, j) => program.AddVariable("weight", j < openCount ? 1 : 0, Greatest, cost: 1))];
        foreach (var direction in along)
        {
            double[] value = Array.ConvertAll(direction, number => number.ToDouble());
            _ = program.Subject("balance", Sum.Over(Enumerable.Range(0, all.Length), j => value[j] * weight[j]) == 0);
        }

        using var solver = new ClpSolver(program, new ClpOptions { PrimalTolerance = 1e-9, ColdStart = ColdStart.Primal });
        var solution = solver.Solve();
        if (solution.Status != SolveStatus.Optimal)
        {
            return null;
        }

        var weights = all.Select((coalition, j) => (coalition, Weight: solution.Value(weight[j]))).Where(term => term.Weight > Negligible)
            .ToDictionary(term => term.coalition, term => new Rational(new BigInteger(Math.ScaleB(term.Weight, FractionBits)), BigInteger.One << FractionBits));
        return Correct(players, settled, weights) && weights.Values.All(value => value.Sign > 0) ? weights : null;
    }

    /// <summary>Moves the weights of a basis by the rounding that is left over; <c>false</c> when the rest is no rounding.</summary>
    private static bool Correct(int players, IReadOnlyList<Coalition> settled, Dictionary<Coalition, Rational> weights)
    {
        var span = new CoalitionSpan(players);
        foreach (var coalition in settled.Concat(weights.Keys))
        {
            _ = span.Add(coalition);
        }

        var basis = span.Basis;
        var rows = new List<Rational[]>(players);
        for (var player = 0; player < players; player++)
        {
            var row = new Rational[basis.Count + 1];
            for (var j = 0; j < basis.Count; j++)
            {
                row[j] = basis[j].Contains(player) ? 1 : 0;
            }

            row[^1] = Rational.Sum(weights.Where(term => term.Key.Contains(player)).Select(term => term.Value));
            rows.Add(row);
        }

        if (RationalSystem.Solve(rows, basis.Count) is not { } surplus)
        {
            return false;
        }

        for (var j = 0; j < basis.Count; j++)
        {
            if (weights.TryGetValue(basis[j], out var weight))
            {
                weights[basis[j]] = weight - surplus[j]!.Value;
            }
        }

        return true;
    }

    /// <summary>The same in fractions, with λ = 1 + λ' for the coalitions that must have weight.</summary>
    private static Dictionary<Coalition, Rational>? InFractions(Coalition[] all, int openCount, Rational[][] along)
    {
        var rows = along.Select(direction => (Rational[])[.. direction, -Rational.Sum(direction.Take(openCount))]).ToList();
        if (new ExactSimplex(rows).Maximize(new Rational[all.Length]) is not { } more)
        {
            return null;
        }

        return all.Select((coalition, j) => (coalition, Weight: more[j] + (j < openCount ? Rational.One : Rational.Zero)))
            .Where(term => term.Weight.Sign > 0).ToDictionary(term => term.coalition, term => term.Weight);
    }
}
