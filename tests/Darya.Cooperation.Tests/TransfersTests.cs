using Darya.Cooperation.Results;
using Darya.Cooperation.Sharing;
using Xunit;

namespace Darya.Cooperation.Tests;

/// <summary>Payments by hand: the plan of all leaves 10, 50, 40; the shares are 40, 35, 25.</summary>
public sealed class TransfersTests
{
    private static readonly string[] Players = ["A", "B", "C"];

    [Fact]
    public void Everybody_gets_its_share_and_payments_add_up_to_nothing()
    {
        var transfers = Transfers.Of(Players, [40, 35, 25], Outcome((10, 0, 0, 0), (50, 0, 0, 0), (40, 0, 0, 0)));

        Assert.Equal([30.0, -15.0, -15.0], transfers);
    }

    /// <summary>B's farms gain 6, its unserved energy falls by 3, its fuel by 1: its 15 pay for these 10, and 5 are money. C's fuel falls by 60: its 15 are for fuel.</summary>
    [Fact]
    public void A_payment_is_split_by_what_the_payer_gains()
    {
        var alone = Outcome((0, 0, 0, 0), (20, 0, 5, 4), (0, 0, 0, 60));
        var together = Outcome((10, 0, 0, 0), (50, 6, 2, 3), (40, 0, 0, 0));

        var payments = Transfers.Payments(Players, [30, -15, -15], alone, together);

        Assert.Equal(
            [new PaymentOutcome("B", "A", 15, 6, 3, 1, 5), new PaymentOutcome("C", "A", 15, 0, 0, 15, 0)], payments);
    }

    private static PartitionOutcome Outcome(params (double Benefit, double Farming, double Unserved, double Fuel)[] states) => new(
        [Players],
        [states.Sum(s => s.Benefit)],
        [new BlockCertificate(0, 0, 0, 1)],
        [.. states.Select((s, i) => new StateAccount(
            Players[i], s.Benefit, s.Farming, s.Fuel, s.Unserved, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))],
        IsSettled: true,
        0,
        0,
        0);
}
