namespace Darya.Games.Bankruptcy;

/// <summary>A river as a chain of bankruptcy problems: each place shares the water it sees between its own claim and the need below.</summary>
/// <remarks>
/// Ansink and Weikard (2012), Social Choice and Welfare 38: 187-210. Place i sees <c>E(i) = e(i) + what passed above</c>; against its claim
/// <c>c(i)</c> stands the excess claim of those below, <c>sum over j below of (c(j) - e(j))</c>; a rule for two claimants shares between them.
/// </remarks>
public static class SequentialRiverSharing
{
    /// <summary>Water for each place.</summary>
    /// <param name="inflows">Water that rises at each place [place], down the river, not negative.</param>
    /// <param name="claims">What each place claims [place], not negative; every place with those below it claims at least what rises there.</param>
    /// <param name="rule">A rule of <see cref="BankruptcyRules"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">The numbers of places differ, or from some place down there is more water than is claimed.</exception>
    public static Allocation Share(IReadOnlyList<Rational> inflows, IReadOnlyList<Rational> claims, Func<BankruptcyProblem, Allocation> rule)
    {
        ArgumentNullException.ThrowIfNull(inflows);
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(rule);
        if (inflows.Count == 0 || inflows.Count != claims.Count)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"A river needs an inflow and a claim for each place; got {inflows.Count} and {claims.Count}."), nameof(claims));
        }

        var need = new Rational[claims.Count + 1]; // [place]: excess claim from it on
        for (var i = claims.Count - 1; i >= 0; i--)
        {
            if (inflows[i].Sign < 0 || claims[i].Sign < 0)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(claims), FormattableString.Invariant(
                        $"Inflows and claims must not be negative; got {inflows[i]} and {claims[i]} at place {i + 1}."));
            }

            need[i] = need[i + 1] + claims[i] - inflows[i];
            if (need[i].Sign < 0)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"From place {i + 1} down there is more water than is claimed; sharing needs scarcity at every place."), nameof(inflows));
            }
        }

        var shares = new Rational[claims.Count];
        var passing = Rational.Zero;
        for (var i = 0; i < claims.Count; i++)
        {
            var water = inflows[i] + passing;
            shares[i] = rule(new BankruptcyProblem(water, [claims[i], need[i + 1]]))[0];
            passing = water - shares[i];
        }

        return new Allocation(shares);
    }
}
