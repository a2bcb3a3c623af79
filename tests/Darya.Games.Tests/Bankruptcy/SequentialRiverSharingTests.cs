using Darya.Games.Bankruptcy;
using Xunit;

namespace Darya.Games.Tests.Bankruptcy;

public sealed class SequentialRiverSharingTests
{
    /// <summary>
    /// Inflows 80, 10, 20 and claims 50, 20, 60, by hand. Proportional: the first place sees 80 against 50 + (10 + 40) and keeps 40; the second
    /// sees 50 against 20 + 40 and keeps 50/3; the third takes the rest, 160/3. Equal awards: 40, then 20 of 50, then 50.
    /// </summary>
    [Fact]
    public void Three_places_by_hand()
    {
        Rational[] inflows = [80, 10, 20];
        Rational[] claims = [50, 20, 60];

        Assert.Equal(
            [40, new Rational(50, 3), new Rational(160, 3)],
            SequentialRiverSharing.Share(inflows, claims, BankruptcyRules.Proportional).Shares);
        Assert.Equal([40, 20, 50], SequentialRiverSharing.Share(inflows, claims, BankruptcyRules.ConstrainedEqualAwards).Shares);
    }

    /// <summary>All water rises at the first place: by proportional shares the river changes nothing.</summary>
    [Fact]
    public void With_one_source_proportional_shares_are_those_of_one_estate()
    {
        Rational[] claims = [30, 50, 20, 60];
        var problem = new BankruptcyProblem(100, claims);

        Assert.Equal(
            BankruptcyRules.Proportional(problem).Shares, SequentialRiverSharing.Share([100, 0, 0, 0], claims, BankruptcyRules.Proportional).Shares);
    }

    [Fact]
    public void Water_is_shared_whole_and_never_above_the_claim()
    {
        var random = new Random(31);
        for (var round = 0; round < 40; round++)
        {
            var claims = Enumerable.Range(0, 1 + round % 6).Select(_ => (Rational)random.Next(0, 30)).ToList();
            var inflows = claims.Select(c => c * new Rational(random.Next(0, 9), 8)).ToList();
            foreach (var rule in new Func<BankruptcyProblem, Allocation>[] { BankruptcyRules.Talmud, BankruptcyRules.ConstrainedEqualLosses })
            {
                var shares = SequentialRiverSharing.Share(inflows, claims, rule);
                Assert.Equal(Rational.Sum(inflows), Rational.Sum(shares.Shares));
                Assert.All(shares.Shares.Zip(claims), s => Assert.InRange(s.First, 0, s.Second));
            }
        }
    }

    [Fact]
    public void Faulty_rivers_are_refused()
    {
        Assert.StartsWith("A river needs an inflow and a claim for each place; got 1 and 2.", Fault([1], [1, 2]), StringComparison.Ordinal);
        Assert.StartsWith("Inflows and claims must not be negative; got -1 and 2 at place 2.", Fault([1, -1], [1, 2]), StringComparison.Ordinal);
        Assert.StartsWith(
            "From place 2 down there is more water than is claimed; sharing needs scarcity at every place.",
            Fault([1, 3], [5, 2]),
            StringComparison.Ordinal);

        static string Fault(Rational[] inflows, Rational[] claims) =>
            Assert.ThrowsAny<ArgumentException>(() => SequentialRiverSharing.Share(inflows, claims, BankruptcyRules.Proportional)).Message;
    }
}
