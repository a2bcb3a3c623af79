namespace Darya.Games;

/// <summary>The same sequence of programs, each solved in fractions through its dual; slow, for small games that doubles cannot settle.</summary>
/// <remarks>
/// <code>
/// max Σ λ[S]·v(S) + Σ μ[T]·x(T) + Σ β[i]·v(i)   s.t.   Σ λ[S]·e[S] + Σ μ[T]·e[T] + β = 0,   Σ a[S]·λ[S] = 1,   λ, β ≥ 0
/// </code>
/// over coalitions S not settled and settled T, among them N. The coalitions with positive λ bind in every optimum of the primal program.
/// </remarks>
internal static class NucleolusInFractions
{
    internal static Rational[] Solve(CoalitionGame gains, NucleolusKind kind)
    {
        var n = gains.Count;
        var span = new CoalitionSpan(n);
        var settled = new Dictionary<Coalition, Rational> { [gains.Grand] = gains[gains.Grand] };
        span.Add(gains.Grand);
        while (!span.IsWhole)
        {
            Coalition[] open = [.. gains.Grand.Subsets().Where(coalition => !coalition.IsEmpty && !span.Contains(coalition))];
            int[] alone = kind == NucleolusKind.Prenucleolus ? [] : [.. Enumerable.Range(0, n).Where(i => !span.Contains(Coalition.Of(i)))];
            SolveLevel(gains, kind, open, alone, span, settled);
        }

        var rows = settled.Select(term => Row(n, term.Key, term.Value)).ToList();
        return [.. RationalSystem.Solve(rows, n)!.Select(share => share!.Value)];
    }

    private static void SolveLevel(
        CoalitionGame gains, NucleolusKind kind, Coalition[] open, int[] alone, CoalitionSpan span, Dictionary<Coalition, Rational> settled)
    {
        var n = gains.Count;
        List<(Coalition Coalition, int Sign, Rational Gain)> columns =
        [
            .. open.Select(coalition => (coalition, 1, gains[coalition])),
            .. alone.Select(player => (Coalition.Of(player), 1, gains[Coalition.Of(player)])),
            .. settled.Select(term => (term.Key, 1, term.Value)),
            .. settled.Select(term => (term.Key, -1, -term.Value)),
        ];
        var rows = new List<Rational[]>();
        for (var player = 0; player < n; player++)
        {
            rows.Add([.. columns.Select(column => (Rational)(column.Coalition.Contains(player) ? column.Sign : 0)), 0]);
        }

        Rational[] weights =
        [
            .. columns.Select((column, j) => (Rational)(j >= open.Length ? 0 : kind == NucleolusKind.PerCapita ? column.Coalition.Size : 1)), 1,
        ];
        rows.Add(weights);
        Rational[] gain = [.. columns.Select(column => column.Gain)];
        var multipliers = new ExactSimplex(rows).Maximize(gain)
            ?? throw new InvalidOperationException("The excess of a game has no limit.");
        var epsilon = Rational.Sum(multipliers.Select((weight, j) => weight * gain[j]));
        for (var j = 0; j < open.Length + alone.Length; j++)
        {
            if (multipliers[j].Sign > 0 && span.Add(columns[j].Coalition))
            {
                settled.Add(columns[j].Coalition, j < open.Length ? columns[j].Gain - (weights[j] * epsilon) : columns[j].Gain);
            }
        }
    }

    private static Rational[] Row(int players, Coalition coalition, Rational value)
    {
        var row = new Rational[players + 1];
        foreach (var player in coalition)
        {
            row[player] = 1;
        }

        row[players] = value;
        return row;
    }
}
