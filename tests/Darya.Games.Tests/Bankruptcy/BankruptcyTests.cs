using Darya.Games.Bankruptcy;
using Xunit;

namespace Darya.Games.Tests.Bankruptcy;

public sealed class BankruptcyTests
{
    private static readonly Dictionary<string, Func<BankruptcyProblem, Allocation>> Rules = new()
    {
        ["proportional"] = BankruptcyRules.Proportional,
        ["equal awards"] = BankruptcyRules.ConstrainedEqualAwards,
        ["equal losses"] = BankruptcyRules.ConstrainedEqualLosses,
        ["Talmud"] = BankruptcyRules.Talmud,
        ["Piniles"] = BankruptcyRules.Piniles,
        ["random arrival"] = BankruptcyRules.RandomArrival,
        ["minimal overlap"] = BankruptcyRules.MinimalOverlap,
    };

    /// <summary>
    /// Ketubot 93a: widows with claims of 100, 200 and 300 share 100, 200 or 300 as Aumann and Maschler (1985), Journal of Economic Theory 36:
    /// 195-213, explain. The other rules by hand; random arrival of 200: who comes first takes min(claim, 200), the next what is left.
    /// </summary>
    [Theory]
    [InlineData("Talmud", 100, "100/3 100/3 100/3")]
    [InlineData("Talmud", 200, "50 75 75")]
    [InlineData("Talmud", 300, "50 100 150")]
    [InlineData("Talmud", 400, "50 125 225")]
    [InlineData("proportional", 100, "50/3 100/3 50")]
    [InlineData("proportional", 300, "50 100 150")]
    [InlineData("equal awards", 200, "200/3 200/3 200/3")]
    [InlineData("equal awards", 400, "100 150 150")]
    [InlineData("equal losses", 100, "0 0 100")]
    [InlineData("equal losses", 200, "0 50 150")]
    [InlineData("equal losses", 300, "0 100 200")]
    [InlineData("Piniles", 200, "50 75 75")]
    [InlineData("Piniles", 400, "250/3 400/3 550/3")]
    [InlineData("random arrival", 100, "100/3 100/3 100/3")]
    [InlineData("random arrival", 200, "100/3 250/3 250/3")]
    [InlineData("random arrival", 300, "50 100 150")]
    [InlineData("minimal overlap", 100, "100/3 100/3 100/3")]
    [InlineData("minimal overlap", 200, "100/3 250/3 250/3")]
    [InlineData("minimal overlap", 300, "100/3 250/3 550/3")]
    public void Three_widows(string rule, int estate, string shares) =>
        Assert.Equal(shares, Write(Rules[rule](new BankruptcyProblem(estate, [100, 200, 300]))));

    /// <summary>Bava Metzia 2a: two hold a garment, one claims all, the other half: three quarters and a quarter.</summary>
    [Theory]
    [InlineData("Talmud")]
    [InlineData("random arrival")]
    [InlineData("minimal overlap")]
    public void A_contested_garment(string rule) => Assert.Equal("3/4 1/4", Write(Rules[rule](new BankruptcyProblem(1, [1, new Rational(1, 2)]))));

    /// <summary>Rabad and Ibn Ezra's estate of 120 left to four sons with bonds for all, a half, a third and a quarter (O'Neill 1982).</summary>
    [Fact]
    public void Four_sons_of_Ibn_Ezra() =>
        Assert.Equal("485/6 125/6 65/6 15/2", Write(BankruptcyRules.MinimalOverlap(new BankruptcyProblem(120, [120, 60, 40, 30]))));

    /// <summary>Claims 60, 50 and 20 on 100: (60 - t) + (50 - t) + (20 - t) = 100 - t gives t = 15; below it a third each, above it to the claimant.</summary>
    [Fact]
    public void The_line_of_minimal_overlap() =>
        Assert.Equal("50 40 10", Write(BankruptcyRules.MinimalOverlap(new BankruptcyProblem(100, [60, 50, 20]))));

    [Fact]
    public void Every_rule_gives_all_of_the_estate_and_nobody_more_than_the_claim_or_less_than_nothing()
    {
        foreach (var problem in Problems(new Random(21), 60))
        {
            foreach (var (name, rule) in Rules)
            {
                var shares = rule(problem);
                Assert.True(problem.Estate == Rational.Sum(shares.Shares), name);
                Assert.All(shares.Shares.Zip(problem.Claims), s => Assert.InRange(s.First, 0, s.Second));
                var byClaim = problem.Claims.Zip(shares.Shares, (claim, share) => (Claim: claim, Share: share)).OrderBy(c => c.Claim).ToList();
                Assert.All(byClaim.Zip(byClaim.Skip(1)), p => Assert.True(p.First.Share <= p.Second.Share, name));
                Assert.All(byClaim.Zip(byClaim.Skip(1)), p => Assert.True(p.First.Claim - p.First.Share <= p.Second.Claim - p.Second.Share, name));
            }
        }
    }

    /// <summary>Aumann and Maschler (1985): the nucleolus of the bankruptcy game. O'Neill (1982): its Shapley value.</summary>
    [Fact]
    public void The_Talmud_rule_is_the_nucleolus_and_random_arrival_the_mean_over_orders()
    {
        foreach (var problem in Problems(new Random(22), 25))
        {
            var n = problem.Claims.Count;
            var game = problem.Game([.. Enumerable.Range(0, n).Select(i => $"P{i:D}")]);

            Assert.Equal(Nucleolus.Of(game).Outcome.Allocation.Shares, BankruptcyRules.Talmud(problem).Shares);
            Assert.Equal(MeanOverOrders(problem), BankruptcyRules.RandomArrival(problem).Shares);
        }
    }

    /// <summary>Consistency: any two claimants of the Talmud rule share what both have together as they share a garment.</summary>
    [Fact]
    public void Any_two_share_like_a_garment()
    {
        foreach (var problem in Problems(new Random(23), 40))
        {
            var shares = BankruptcyRules.Talmud(problem);
            for (var j = 1; j < shares.Count; j++)
            {
                var pair = new BankruptcyProblem(shares[0] + shares[j], [problem.Claims[0], problem.Claims[j]]);
                Assert.Equal([shares[0], shares[j]], BankruptcyRules.Talmud(pair).Shares);
            }
        }
    }

    /// <summary>What equal awards pay on the loss side, equal losses leave; the Talmud rule is its own mirror.</summary>
    [Fact]
    public void Awards_and_losses_mirror_each_other()
    {
        foreach (var problem in Problems(new Random(24), 40))
        {
            var mirror = new BankruptcyProblem(problem.Total - problem.Estate, problem.Claims);
            Assert.Equal(
                problem.Claims.Zip(BankruptcyRules.ConstrainedEqualAwards(mirror).Shares, (c, x) => c - x), BankruptcyRules.ConstrainedEqualLosses(problem).Shares);
            Assert.Equal(problem.Claims.Zip(BankruptcyRules.Talmud(mirror).Shares, (c, x) => c - x), BankruptcyRules.Talmud(problem).Shares);
        }
    }

    [Fact]
    public void Nothing_to_share_and_nothing_claimed_are_no_trouble()
    {
        foreach (var rule in Rules.Values)
        {
            Assert.Equal("0 0 0", Write(rule(new BankruptcyProblem(0, [1, 2, 3]))));
            Assert.Equal("0 0", Write(rule(new BankruptcyProblem(0, [0, 0]))));
            Assert.Equal("1 2 3", Write(rule(new BankruptcyProblem(6, [1, 2, 3]))));
            Assert.Equal("5/2", Write(rule(new BankruptcyProblem(new Rational(5, 2), [7]))));
        }
    }

    [Fact]
    public void Faulty_problems_are_refused()
    {
        Assert.Equal("Claims must not be negative; got -1/2 as claim 2. (Parameter 'claims')", Fault(1, 2, new Rational(-1, 2)));
        Assert.Equal("The estate must not be negative; got -3. (Parameter 'estate')", Fault(-3, 2, 1));
        Assert.Equal(
            "The estate must not be above the sum of claims, 3; got 4. Pay every claim in full and share the rest by another rule. (Parameter 'estate')",
            Fault(4, 2, 1));
        Assert.Equal("A bankruptcy problem has 1 to 31 claims; got 0. (Parameter 'claims')", Fault(0));
        Assert.Equal(
            "2 claims need as many names; got 1. (Parameter 'claimants')",
            Assert.Throws<ArgumentException>(() => new BankruptcyProblem(1, [1, 2]).Game(["A"])).Message);

        static string Fault(Rational estate, params Rational[] claims) =>
            Assert.ThrowsAny<ArgumentException>(() => new BankruptcyProblem(estate, claims)).Message;
    }

    private static IEnumerable<BankruptcyProblem> Problems(Random random, int count)
    {
        for (var k = 0; k < count; k++)
        {
            var claims = Enumerable.Range(0, 1 + k % 5).Select(_ => new Rational(random.Next(0, 40), random.Next(1, 4))).ToList();
            yield return new BankruptcyProblem(Rational.Sum(claims) * new Rational(random.Next(0, 25), 24), claims);
        }
    }

    private static Rational[] MeanOverOrders(BankruptcyProblem problem)
    {
        var n = problem.Claims.Count;
        var orders = Orders([.. Enumerable.Range(0, n)]).ToList();
        var shares = new Rational[n];
        foreach (var order in orders)
        {
            var left = problem.Estate;
            foreach (var i in order)
            {
                var paid = Rational.Min(left, problem.Claims[i]);
                shares[i] += paid / orders.Count;
                left -= paid;
            }
        }

        return shares;
    }

    private static IEnumerable<int[]> Orders(int[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany(first => Orders([.. items.Where(i => i != first)]).Select(rest => (int[])[first, .. rest]));

    private static string Write(Allocation allocation) => string.Join(' ', allocation.Shares);
}
