using System.Globalization;

namespace Darya.Games.Bankruptcy;

/// <summary>Rules that share an estate among claims: each gives everybody between 0 and the claim, exactly, and shares the whole estate.</summary>
/// <remarks>Definitions as in Thomson (2003), Mathematical Social Sciences 45: 249-297.</remarks>
public static class BankruptcyRules
{
    /// <summary>Everybody gets the same part of the claim.</summary>
    /// <param name="problem">The problem.</param>
    public static Allocation Proportional(BankruptcyProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new Allocation(problem.Claims.Select(c => problem.Total.IsZero ? Rational.Zero : problem.Estate * c / problem.Total));
    }

    /// <summary>Everybody gets the same, but nobody more than the claim: <c>min(c(i), a)</c>.</summary>
    /// <param name="problem">The problem.</param>
    public static Allocation ConstrainedEqualAwards(BankruptcyProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new Allocation(EqualAwards(problem.Estate, problem.Claims));
    }

    /// <summary>Everybody loses the same, but nobody more than the claim: <c>max(0, c(i) - a)</c>.</summary>
    /// <param name="problem">The problem.</param>
    public static Allocation ConstrainedEqualLosses(BankruptcyProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new Allocation(problem.Claims.Zip(EqualAwards(problem.Total - problem.Estate, problem.Claims), (c, loss) => c - loss));
    }

    /// <summary>Equal awards of half-claims while the estate is below half the claims; above, equal losses of half-claims.</summary>
    /// <param name="problem">The problem.</param>
    /// <remarks>
    /// Every two claimants share what they have together like the two who hold one garment (Mishnah, Bava Metzia 2a; Ketubot 93a). Aumann and
    /// Maschler (1985), Journal of Economic Theory 36: 195-213.
    /// </remarks>
    public static Allocation Talmud(BankruptcyProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var halves = Halves(problem);
        return problem.Estate <= problem.Total / 2
            ? new Allocation(EqualAwards(problem.Estate, halves))
            : new Allocation(problem.Claims.Zip(EqualAwards(problem.Total - problem.Estate, halves), (c, loss) => c - loss));
    }

    /// <summary>Equal awards of half-claims; what is left above half the claims, again so.</summary>
    /// <param name="problem">The problem.</param>
    /// <remarks>Piniles (1861), as read by Thomson (2003).</remarks>
    public static Allocation Piniles(BankruptcyProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var halves = Halves(problem);
        return problem.Estate <= problem.Total / 2
            ? new Allocation(EqualAwards(problem.Estate, halves))
            : new Allocation(halves.Zip(EqualAwards(problem.Estate - problem.Total / 2, halves), (half, more) => half + more));
    }

    /// <summary>First come, first served, the mean over all orders of coming: the Shapley value of the bankruptcy game.</summary>
    /// <param name="problem">A problem of at most <see cref="Shapley.MostPlayers"/> claimants.</param>
    /// <remarks>O'Neill (1982).</remarks>
    /// <exception cref="InvalidOperationException">There are more claimants.</exception>
    public static Allocation RandomArrival(BankruptcyProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Shapley.Of(problem.Game([.. problem.Claims.Select((_, i) => i.ToString(CultureInfo.InvariantCulture))]));
    }

    /// <summary>Claims are laid on the estate so that as little as possible is claimed by many; each part is shared by those who claim it.</summary>
    /// <param name="problem">The problem.</param>
    /// <remarks>
    /// O'Neill (1982); with a claim of the whole estate or more it is the rule of Rabad and Ibn Ezra. Otherwise a line t is drawn so that the parts
    /// of claims above it fill the estate beyond t: <c>sum of max(0, c(i) - t) = E - t</c>.
    /// </remarks>
    public static Allocation MinimalOverlap(BankruptcyProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var claims = problem.Claims.Select(c => Rational.Min(c, problem.Estate)).ToList();
        var order = Enumerable.Range(0, claims.Count).OrderBy(i => claims[i]).ToList();
        var line = Line(problem.Estate, [.. order.Select(i => claims[i])]);
        var shares = new Rational[order.Count];
        var (shared, before) = (Rational.Zero, Rational.Zero);
        for (var k = 0; k < order.Count; k++)
        {
            var below = Rational.Min(claims[order[k]], line);
            shared += (below - before) / (order.Count - k);
            before = below;
            shares[order[k]] = shared + claims[order[k]] - below;
        }

        return new Allocation(shares);
    }

    /// <summary>Equal awards up to a most each, out of an amount that the sum of them covers.</summary>
    private static Rational[] EqualAwards(Rational amount, IReadOnlyList<Rational> most)
    {
        var awards = new Rational[most.Count];
        var left = amount;
        var waiting = most.Count;
        foreach (var i in Enumerable.Range(0, most.Count).OrderBy(i => most[i]))
        {
            awards[i] = Rational.Min(most[i], left / waiting);
            left -= awards[i];
            waiting--;
        }

        return awards;
    }

    private static List<Rational> Halves(BankruptcyProblem problem) => [.. problem.Claims.Select(c => c / 2)];

    /// <summary>The line t of the minimal overlap.</summary>
    /// <param name="estate">The estate.</param>
    /// <param name="claims">Claims cut at the estate, ascending.</param>
    private static Rational Line(Rational estate, IReadOnlyList<Rational> claims)
    {
        if (claims[^1] == estate)
        {
            return estate;
        }

        var above = claims[^1];
        for (var k = 2; k < claims.Count; k++) // k claims reach over the line
        {
            above += claims[^k];
            if ((above - estate) / (k - 1) is var line && line >= claims[^(k + 1)])
            {
                return line;
            }
        }

        return (above + claims[0] - estate) / (claims.Count - 1);
    }
}
