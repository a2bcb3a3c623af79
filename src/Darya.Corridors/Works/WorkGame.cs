using Darya.Corridors.Results;
using Darya.Games;
using Darya.Model.Corridors;

namespace Darya.Corridors.Works;

/// <summary>The cost game of one work: who needs it, and what each would pay.</summary>
/// <remarks>
/// <code>
/// v(S) = max(0, Σ_{i∈S} gain[i] − cost)  when all economies of the work are in S, else 0;     payment[i] = gain[i] − x[i]
/// </code>
/// The cost is the whole of it, so that outside partners stand in the game like the states, and shares compare with those of the agreement.
/// With gains ≥ 0 the game is convex (a larger coalition adds more), so its core is not empty.
/// </remarks>
internal static class WorkGame
{
    /// <summary>An economy that gets less than this share of the gains has no part in the game, unless the work is its own.</summary>
    private const double LeastShare = 0.01;

    /// <summary>The most parties of a game.</summary>
    private const int MostParties = 10;

    /// <summary>Stated shares beside those of the game.</summary>
    /// <param name="work">The work.</param>
    /// <param name="costMusd">Its discounted cost, whole, million USD.</param>
    /// <param name="gains">Discounted gains by economy, million USD.</param>
    /// <param name="states">States that may take part besides the economies of the work.</param>
    /// <param name="isSolved">Whether the game is asked for.</param>
    internal static IReadOnlyList<WorkShareOutcome> Shares(
        JointWork work, double costMusd, IReadOnlyDictionary<string, double> gains, IReadOnlyList<string> states, bool isSolved)
    {
        var stated = Stated(work);
        var parties = Parties(work, gains, states);
        var solved = isSolved && costMusd > 0 && parties.Sum(party => gains.GetValueOrDefault(party)) > costMusd
            ? Solve(work, costMusd, gains, parties)
            : [];
        return [.. (solved.Count > 0 ? parties : []).Concat(stated.Select(share => share.Party)).Distinct(StringComparer.Ordinal).Select(party =>
        {
            var share = stated.FirstOrDefault(share => share.Party == party);
            return new WorkShareOutcome(
                party,
                share?.Percent,
                share?.IsAgreed ?? false,
                solved.TryGetValue(party, out var found) ? found.Nucleolus : null,
                solved.ContainsKey(party) ? found.Shapley : null,
                solved.ContainsKey(party) ? found.Most : null);
        })];
    }

    /// <summary>Shares of the cost; where none are stated, shares of the part that is not lent.</summary>
    private static List<WorkShare> Stated(JointWork work)
    {
        var cost = work.Shares.Where(share => share.Role == WorkShareRole.Cost).ToList();
        return cost.Count > 0 ? cost : [.. work.Shares.Where(share => share.Role == WorkShareRole.Equity)];
    }

    private static List<string> Parties(JointWork work, IReadOnlyDictionary<string, double> gains, IReadOnlyList<string> states)
    {
        var least = LeastShare * gains.Values.Where(gain => gain > 0).Sum();
        var others = states.Where(state => !work.Economies.Contains(state) && gains.GetValueOrDefault(state) > least)
            .OrderByDescending(state => gains[state]).Take(Math.Max(0, MostParties - work.Economies.Count));
        return [.. work.Economies, .. others];
    }

    private static Dictionary<string, (double Nucleolus, double Shapley, double Most)> Solve(
        JointWork work, double costMusd, IReadOnlyDictionary<string, double> gains, List<string> parties)
    {
        var game = CoalitionGame.FromOracle(parties, coalition =>
            work.Economies.All(economy => coalition.Contains(parties.IndexOf(economy)))
                ? PortfolioGame.Exact(Math.Max(0, coalition.Sum(party => gains.GetValueOrDefault(parties[party])) - costMusd))
                : Rational.Zero);
        var nucleolus = Nucleolus.Of(game);
        nucleolus = nucleolus.Outcome.IsDefined ? nucleolus : Nucleolus.Pre(game);
        var (core, shapley) = (nucleolus.Outcome.Allocation.ToDoubles(), Games.Shapley.Of(game).ToDoubles());
        return parties.Select((party, i) => (party, i)).ToDictionary(
            item => item.party,
            item => (Percent(item, core[item.i]), Percent(item, shapley[item.i]), Percent(item, game[Coalition.Of(item.i)].ToDouble())),
            StringComparer.Ordinal);

        double Percent((string Party, int Number) party, double kept) => 100 * (gains.GetValueOrDefault(party.Party) - kept) / costMusd;
    }
}
