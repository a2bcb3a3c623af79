using Darya.Cooperation.Results;

namespace Darya.Cooperation.Sharing;

/// <summary>Payments that bring each state from what the joint plan leaves it to its share.</summary>
/// <remarks>
/// <code>
/// t[i] = x[i] − b[i](N)          to receive when positive, to pay when negative; exchange of power is in b at the plan's prices
/// pay[i,j] = −t[i] · t[j] / Σ t⁺ every payer pays every receiver in proportion
/// </code>
/// A payment is split by what the payer gains over acting alone: farming from water stored for summer, power that was missing, fuel. What
/// exceeds these gains is money. The split says what the money is for; it is no price of water.
/// </remarks>
internal static class Transfers
{
    private const double LeastMusd = 1e-3;

    internal static double[] Of(IReadOnlyList<string> players, IReadOnlyList<double> shares, PartitionOutcome together) =>
        [.. players.Select((p, i) => shares[i] - together.AccountOf(p).BenefitMusd)];

    internal static IReadOnlyList<PaymentOutcome> Payments(
        IReadOnlyList<string> players, double[] transfers, PartitionOutcome alone, PartitionOutcome together)
    {
        var received = transfers.Where(t => t > 0).Sum();
        return [.. from i in Enumerable.Range(0, players.Count)
                   where transfers[i] < -LeastMusd
                   from j in Enumerable.Range(0, players.Count)
                   where transfers[j] > LeastMusd
                   select Split(players[i], players[j], -transfers[i], transfers[j] / received, alone.AccountOf(players[i]), together.AccountOf(players[i]))];
    }

    private static PaymentOutcome Split(string from, string to, double paid, double share, StateAccount alone, StateAccount together)
    {
        var water = Math.Max(0, together.FarmingMusd - alone.FarmingMusd);
        var power = Math.Max(0, alone.UnservedMusd - together.UnservedMusd);
        var fuel = Math.Max(0, alone.FuelMusd - together.FuelMusd);
        var gains = water + power + fuel;
        var part = gains > 0 ? Math.Min(1, paid / gains) * share : 0; // of each gain that goes to this receiver
        var total = paid * share;
        return new PaymentOutcome(from, to, total, water * part, power * part, fuel * part, total - (gains * part));
    }
}
