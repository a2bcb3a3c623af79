namespace Darya.Games;

/// <summary>Fewer coalitions with the same property: weights are moved along a dependence until one of them is 0.</summary>
internal static class MinimalBalanced
{
    /// <summary>Reduces balanced weights to coalitions whose vectors are independent.</summary>
    /// <param name="players">Number of players.</param>
    /// <param name="weights">Positive weights that cover every player equally.</param>
    internal static Dictionary<Coalition, Rational> Reduce(int players, IReadOnlyDictionary<Coalition, Rational> weights)
    {
        var kept = weights.OrderBy(term => term.Key.Mask).ToDictionary(term => term.Key, term => term.Value);
        while (Dependence(players, [.. kept.Keys]) is { } dependence)
        {
            // The coalition added last has multiplier −1, so at least one weight falls along the dependence or against it.
            var sign = dependence.Values.Any(value => value.Sign > 0) ? 1 : -1;
            var step = dependence.Where(term => term.Value.Sign * sign > 0).Min(term => kept[term.Key] / (sign * term.Value));
            foreach (var (coalition, multiplier) in dependence)
            {
                kept[coalition] -= step * sign * multiplier;
            }

            foreach (var gone in kept.Where(term => term.Value.IsZero).Select(term => term.Key).ToList())
            {
                kept.Remove(gone);
            }
        }

        return kept;
    }

    /// <summary>Multipliers, not all 0, that cancel the coalitions' vectors; <c>null</c> when the vectors are independent.</summary>
    private static Dictionary<Coalition, Rational>? Dependence(int players, IReadOnlyList<Coalition> coalitions)
    {
        var span = new CoalitionSpan(players);
        if (coalitions.FirstOrDefault(coalition => !span.Add(coalition)) is not { IsEmpty: false } dependent)
        {
            return null;
        }

        var basis = span.Basis;
        var rows = new List<Rational[]>();
        for (var player = 0; player < players; player++)
        {
            rows.Add([.. basis.Select(coalition => (Rational)(coalition.Contains(player) ? 1 : 0)), dependent.Contains(player) ? 1 : 0]);
        }

        var multipliers = RationalSystem.Solve(rows, basis.Count)!;
        var dependence = basis.Select((coalition, j) => (coalition, Multiplier: multipliers[j]!.Value)).Where(term => !term.Multiplier.IsZero)
            .ToDictionary(term => term.coalition, term => term.Multiplier);
        dependence.Add(dependent, -1);
        return dependence;
    }
}
