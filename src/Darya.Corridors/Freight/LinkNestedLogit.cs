namespace Darya.Corridors.Freight;

/// <summary>Shares and expected cost of routes that share legs: a logit whose nests are the legs.</summary>
/// <remarks>
/// <code>
/// G = Σ_a ( Σ_{k∋a} α[a,k]^(1/μ) e^(−θ c[k] / μ) )^μ,    C = −ln G / θ,    P[k] = ∂C/∂c[k],    Σ_{a∈k} α[a,k] = 1
/// </code>
/// Vovsha and Bekhor (1998), Transportation Research Record 1645: 133-142. α does not depend on other routes, so C never falls when a route is closed or grows dearer,
/// and with one route it is the cost of that route.
/// </remarks>
internal static class LinkNestedLogit
{
    /// <summary>μ: near 0 routes that share a leg are one choice as far as they share it, at 1 it is the plain logit.</summary>
    /// <remarks>Estimate: one half, as no shares of routes were at hand to fit it.</remarks>
    internal const double Nesting = 0.5;

    /// <summary>Routes so much dearer in units of 1/θ take nothing.</summary>
    internal const double Beyond = 8;

    /// <summary>Shares of the routes and their expected cost.</summary>
    /// <param name="set">Routes.</param>
    /// <param name="routes">Those of them that may be used [place].</param>
    /// <param name="costs">Cost of each, +∞ for closed ones, USD/t [place].</param>
    /// <param name="dispersion">θ, t/USD.</param>
    /// <param name="shares">Shares are written here; they sum to 1 where a route is open [place].</param>
    /// <param name="nests">Working space, at least as long as the set has arcs.</param>
    /// <returns>Expected cost, USD/t; +∞ where no route is open.</returns>
    internal static double Evaluate(RouteSet set, ReadOnlySpan<int> routes, ReadOnlySpan<double> costs, double dispersion, Span<double> shares, Span<double> nests)
    {
        var least = double.PositiveInfinity;
        foreach (var cost in costs)
        {
            least = Math.Min(least, cost);
        }

        if (double.IsPositiveInfinity(least))
        {
            shares.Clear();
            return least;
        }

        nests = nests[..set.NestCount];
        nests.Clear();
        for (var route = 0; route < costs.Length; route++)
        {
            var above = dispersion * (costs[route] - least);
            var weight = shares[route] = above < Beyond ? Math.Exp(-above / Nesting) : 0;
            if (weight > 0)
            {
                var (places, alpha) = (set.Nests[routes[route]], set.Shares[routes[route]]);
                for (var at = 0; at < places.Length; at++)
                {
                    nests[places[at]] += alpha[at] * weight;
                }
            }
        }

        // G is the sum of the nests to the power μ; what a route gets of a nest is its part of the sum inside.
        var sum = 0.0;
        for (var nest = 0; nest < nests.Length; nest++)
        {
            var root = Math.Sqrt(nests[nest]);
            sum += root;
            nests[nest] = root > 0 ? 1 / root : 0;
        }

        for (var route = 0; route < costs.Length; route++)
        {
            if (shares[route] > 0)
            {
                var part = 0.0;
                var (places, alpha) = (set.Nests[routes[route]], set.Shares[routes[route]]);
                for (var at = 0; at < places.Length; at++)
                {
                    part += alpha[at] * nests[places[at]];
                }

                shares[route] *= part / sum;
            }
        }

        return least - (Math.Log(sum) / dispersion);
    }
}
