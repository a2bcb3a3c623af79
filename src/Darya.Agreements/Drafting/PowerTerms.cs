using Darya.Agreements.Documents;
using Darya.Agreements.Trials;
using Darya.Planning.Obligations;

namespace Darya.Agreements.Drafting;

/// <summary>Terms of energy from the plan of the mean year, and what is paid for it.</summary>
internal sealed class PowerTerms(DraftBasis basis, DraftMeters meters)
{
    private const double LeastGwh = 50;

    private static readonly (string Id, int From, int To, int[] Months)[] Seasons =
    [
        ("winter", 10, 3, [10, 11, 12, 1, 2, 3]),
        ("summer", 4, 9, [4, 5, 6, 7, 8, 9]),
    ];

    /// <summary>Net energy between each two parties, by season.</summary>
    internal IEnumerable<RiverTerm> Deliveries()
    {
        foreach (var (from, to) in basis.Parties.SelectMany(_ => basis.Parties, (a, b) => (a, b)).Where(p => p.a != p.b))
        {
            foreach (var season in Seasons)
            {
                var gwh = basis.Sum(ObligationMeasure.Energy, $"{from}>{to}", season.Months);
                if (gwh < LeastGwh)
                {
                    continue;
                }

                yield return new RiverTerm(new Term
                {
                    Id = $"energy-{from}-{to}-{season.Id}",
                    Kind = TermKind.EnergyDelivery,
                    Article = string.Empty,
                    Text = LocalText.None,
                    Debtors = [from],
                    Creditors = [to],
                    Modality = Modality.Duty,
                    Quantity = new Quantity(
                        Unit.Find("GWh")!,
                        Bound.Least,
                        [new Amount(
                            WaterTerms.Months(season.From, season.To),
                            WaterTerms.Rounded(gwh),
                            basis.Of($"mean year, net energy {from} to {to}, months {season.From}-{season.To}"))],
                        null,
                        [],
                        null),
                    Meter = meters.Energy(from, to),
                    Tolerance = basis.Tolerance,
                    Evidence = new Evidence([new Precedence("dispatch", [from, to])], 10),
                    Remedy = new TermRemedy(RemedyKind.MakeUp, 3, 1, null, string.Empty, null),
                }, meters.IndexOf(basis.MainRiver([from, to])));
            }
        }
    }

    /// <summary>What a delivery is paid with: the mean of the plan's prices over its windows.</summary>
    internal Term PriceOf(Term delivery)
    {
        var (from, to) = (delivery.Debtors[0], delivery.Creditors[0]);
        var season = Seasons.Single(s => delivery.Id.EndsWith(s.Id, StringComparison.Ordinal));
        var sum = basis.Mean.Horizon.Periods.Where(p => season.Months.Contains(p.Month))
            .Select(p => PlanMeasure.Exchange(basis.Mean, from, to, p.Ordinal)).Aggregate((Gwh: 0.0, Musd: 0.0), (a, b) => (a.Gwh + b.Gwh, a.Musd + b.Musd));
        var price = Math.Round(Math.Max(0, sum.Musd / sum.Gwh), 4);
        return new Term
        {
            Id = "price-" + delivery.Id,
            Kind = TermKind.Payment,
            Article = string.Empty,
            Text = LocalText.None,
            Debtors = [to],
            Creditors = [from],
            Modality = Modality.Duty,
            Quantity = new Quantity(
                Unit.Find("million USD")!,
                Bound.Least,
                [],
                new Formula(
                    FormulaKind.PriceTimes,
                    delivery.Id,
                    1,
                    0,
                    new Price(price, Unit.Find("USD/kWh")!, basis.Of($"mean year, mean price of energy {from} to {to}, months {season.From}-{season.To}"))),
                [delivery.Quantity!.Amounts[0].Window],
                null),
            Meter = meters.Payment(to, from),
            Tolerance = new Tolerance(0, Averaging.Window, null, 0, 60, basis.Of("paid within 60 days after the season; the number is a proposal")),
            DependsOn = [delivery.Id],
        };
    }
}
