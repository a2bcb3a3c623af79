using Darya.Agreements.Documents;
using Darya.Cooperation.Results;
using Darya.Planning.Results;

namespace Darya.Agreements.Drafting;

/// <summary>Payments that bring each party to its share of the gain, for dry, normal and wet years.</summary>
/// <remarks>
/// The target of a party is its share of the joint gain: of the mean year in the range of normal years, of the mean over the recorded years of the range in dry and wet ones; it pays
/// or receives the difference to what plans and agreed prices give it. Where that would leave a party below its point without agreement in a recorded year of the range, the others make up for it in equal parts.
/// Payers pay receivers in proportion.
/// </remarks>
/// <param name="basis">Plans.</param>
/// <param name="meters">Meters.</param>
/// <param name="alone">Years without agreement, the mean year first.</param>
/// <param name="priced">What agreed prices bring a party in a plan over the plan's own prices, million USD.</param>
internal sealed class BalanceTerms(DraftBasis basis, DraftMeters meters, IReadOnlyList<NoAgreementOutcome> alone, Func<Plan, string, double> priced)
{
    private const double LeastGainMusd = 1; // what a party keeps in its worst year, so that rounding does not turn it
    private const double LeastMusd = 0.5;

    private const double Norm = 100;

    private static readonly string[] Names = ["dry", "normal", "wet"];

    internal IEnumerable<Term> Payments(ShareOutcome share)
    {
        var index = meters.IndexOf(basis.MainRiver(basis.Parties));
        for (var i = 0; i < DraftBasis.Tiers.Length; i++)
        {
            var (tier, name) = (DraftBasis.Tiers[i], Names[i]);
            var plans = basis.InTier(meters.Get(index), tier);
            var isNormal = !(tier.From > Norm) && !(tier.Below <= Norm);
            var years = plans.Length == 0 ? "the mean year" : (isNormal ? "the mean year, and no loss in " : "mean of ") + string.Join(", ", plans.Select(p => FormattableString.Invariant($"{DraftBasis.Year(p)}")));
            var due = Due(share, plans, isNormal);
            foreach (var (from, to, musd) in Settle(due))
            {
                yield return new Term
                {
                    Id = $"balance-{from}-{to}-{name}",
                    Kind = TermKind.Payment,
                    Article = string.Empty,
                    Text = LocalText.None,
                    Debtors = [from],
                    Creditors = [to],
                    Modality = Modality.Duty,
                    Trigger = new Trigger(string.Empty, index, tier.Below, tier.From),
                    Quantity = new Quantity(
                        Unit.Find("million USD")!,
                        Bound.Least,
                        [new Amount(WaterTerms.Months(1, 12), Math.Round(musd, 1), basis.Of($"{years}: share of {share.Rule} less what the plans give, {from} to {to}"))],
                        null,
                        [],
                        null),
                    Meter = meters.Payment(from, to),
                    Tolerance = new Tolerance(0, Averaging.Window, null, 0, 60, basis.Of("paid within 60 days after the year; the number is a proposal")),
                };
            }
        }
    }

    /// <summary>What each party is owed on top of plans and agreed prices, million USD [party].</summary>
    private double[] Due(ShareOutcome share, Plan[] plans, bool isNormal)
    {
        var whole = share.GainMusd.Sum();
        double Part(int i) => whole > LeastMusd ? share.GainMusd[i] / whole : 1.0 / basis.Parties.Count; // without a gain there is nothing to divide
        double[][] aimed = isNormal || plans.Length == 0 ? [Gains(basis.Mean)] : [.. plans.Select(Gains)]; // [year][party]
        double[][] borne = [.. aimed, .. plans.Select(Gains)];
        double[] due = [.. basis.Parties.Select((_, i) => aimed.Average(g => (Part(i) * g.Sum()) - g[i]))];
        double[] least = [.. basis.Parties.Select((_, i) => LeastGainMusd - borne.Min(g => g[i]))];
        return Lifted(due, least);
    }

    private double[] Gains(Plan plan)
    {
        var without = ReferenceEquals(plan, basis.Mean) ? alone[0] : alone.Skip(1).Single(a => a.Year == DraftBasis.Year(plan));
        return [.. basis.Parties.Select(p => plan.States.Single(s => s.State == p).BenefitMusd + priced(plan, p) - without.States.Single(s => s.State == p).BenefitMusd)];
    }

    /// <summary>Sums nearest to the wanted ones that reach the least ones and add up to nothing: max(wanted − λ, least); equal shortfall when the least ones add up to more than nothing.</summary>
    private static double[] Lifted(double[] wanted, double[] least)
    {
        if (least.Sum() >= 0)
        {
            return [.. least.Select(l => l - (least.Sum() / least.Length))];
        }

        var (low, high) = (wanted.Zip(least, (w, l) => Math.Min(0, w - l)).Min() - 1, wanted.Zip(least, (w, l) => Math.Abs(w) + Math.Abs(l)).Max() + 1);
        low -= Math.Abs(wanted.Sum());
        for (var step = 0; step < 200; step++)
        {
            var middle = (low + high) / 2;
            var sum = wanted.Zip(least, (w, l) => Math.Max(w - middle, l)).Sum();
            (low, high) = sum > 0 ? (middle, high) : (low, middle);
        }

        return [.. wanted.Zip(least, (w, l) => Math.Max(w - low, l))];
    }

    private IEnumerable<(string From, string To, double Musd)> Settle(double[] due)
    {
        var receives = due.Where(d => d > 0).Sum();
        for (var i = 0; i < due.Length; i++)
        {
            for (var j = 0; j < due.Length; j++)
            {
                var musd = due[i] < 0 && due[j] > 0 ? -due[i] * due[j] / receives : 0;
                if (musd >= LeastMusd)
                {
                    yield return (basis.Parties[i], basis.Parties[j], musd);
                }
            }
        }
    }
}
