using Darya.Relief.Supply;

namespace Darya.Relief.Stress;

/// <summary>Puts an event into the data of a problem.</summary>
internal static class EventData
{
    /// <summary>Throws when an event names what there is not.</summary>
    internal static void Check(SupplyProblem problem, IReadOnlyList<SupplyEvent> events)
    {
        var faults = new List<string>();
        foreach (var happening in events)
        {
            if (happening.Month < 0 || happening.Month >= problem.Months.Count)
            {
                faults.Add($"event '{happening.Name}': month {happening.Month} is outside the plan of {problem.Months.Count} months (from 0).");
            }

            foreach (var change in happening.Changes)
            {
                CheckChange(problem, happening.Name, change, faults);
            }
        }

        if (events.Any(entry => !(entry.Probability is >= 0 and <= 1)) || events.Sum(entry => entry.Probability) > 1 + 1e-9)
        {
            faults.Add("probabilities of events are between 0 and 1 and sum to at most 1.");
        }

        ReliefException.ThrowIfAny(faults);
    }

    /// <summary>The problem as it is when the event happens; months before it are as they were.</summary>
    internal static SupplyProblem With(SupplyProblem problem, SupplyEvent happening) =>
        happening.Changes.Aggregate(problem, (changed, change) => Apply(changed, change, happening.Month));

    private static SupplyProblem Apply(SupplyProblem problem, SupplyChange change, int month)
    {
        switch (change)
        {
            case WaysClosed closed:
                var days = closed.ClosedDays(problem.Days, month);
                double[] open = [.. problem.Days.Select((all, t) => 1 - ((double)days[t] / all))];
                return problem with
                {
                    Ways = [.. problem.Ways.Select(way => Names(closed.Names, way.Name) ? way with { MostTonnes = Times(way.MostTonnes, t => open[t]) } : way)],
                    Gates = [.. problem.Gates.Select(gate => Names(closed.Names, gate.Name) ? gate with { MostTonnes = Times(gate.MostTonnes, t => open[t]) } : gate)],
                };
            case MostOver most:
                double[] tonnes = [.. problem.Months.Select((_, t) => t < month ? double.PositiveInfinity : most.MostTonnes[t])];
                return problem with { Gates = [.. problem.Gates, new SupplyGate(most.Name, most.Ways, null, tonnes)] };
            case PricesTimes prices:
                return problem with
                {
                    Offers = [.. problem.Offers.Select(offer => Names(prices.Offers, offer.Name)
                        ? offer with { UsdPerTonne = Times(offer.UsdPerTonne, t => During(t, month, prices.Months) ? prices.Factor : 1) } : offer)],
                };
            case OffersTimes offers:
                return problem with
                {
                    Offers = [.. problem.Offers.Select(offer => Names(offers.Offers, offer.Name)
                        ? offer with { MostTonnes = Times(offer.MostTonnes, t => During(t, month, offers.Months) ? offers.Factor : 1) } : offer)],
                };
            case FundsTimes funds:
                return problem with
                {
                    Funds = problem.Funds is null ? null : [.. problem.Funds.Select(fund => funds.Donors is null || Names(funds.Donors, fund.Donor)
                        ? fund with { Usd = Times(fund.Usd, t => t >= month ? funds.Factor : 1) } : fund)],
                };
            case ConvoyLost lost:
                return problem with { Ways = [.. problem.Ways.Select(way => Names(lost.Ways, way.Name) ? Losing(way, lost.Share, month) : way)] };
            default:
                throw new ReliefException($"a change of the kind {change.GetType().Name} is not known.");
        }
    }

    /// <summary>A way that loses a part of what arrives in a month.</summary>
    private static SupplyWay Losing(SupplyWay way, double share, int month)
    {
        double[] loss = [.. way.LossShare ?? new double[way.MostTonnes.Count]];
        var left = month - way.LeadMonths;
        if (left >= 0)
        {
            loss[left] = 1 - ((1 - loss[left]) * (1 - share));
        }

        return way with { LossShare = loss };
    }

    private static void CheckChange(SupplyProblem problem, string name, SupplyChange change, List<string> faults)
    {
        var offers = problem.Offers.Select(offer => offer.Name);
        var ways = problem.Ways.Select(way => way.Name);
        var (what, known, used, factor) = change switch
        {
            WaysClosed closed => ("way or gate", ways.Concat(problem.Gates.Select(gate => gate.Name)), closed.Names, closed.FirstDay < 1 || closed.Days < 0 ? -1 : 1),
            MostOver most => ("way", ways, most.Ways, most.MostTonnes.Count != problem.Months.Count || most.MostTonnes.Any(tonnes => !(tonnes >= 0)) ? -1 : 1),
            PricesTimes prices => ("offer", offers, prices.Offers, prices.Factor),
            OffersTimes harvest => ("offer", offers, harvest.Offers, harvest.Factor),
            FundsTimes funds => ("donor", (problem.Funds ?? []).Select(fund => fund.Donor), funds.Donors ?? [], funds.Factor),
            ConvoyLost lost => ("way", ways, lost.Ways, lost.Share > 1 ? -1 : lost.Share),
            _ => ("change", [], [], -1),
        };
        faults.AddRange(used.Except(known, StringComparer.Ordinal).Select(missing => $"event '{name}': there is no {what} '{missing}'."));
        if (!(factor >= 0 && double.IsFinite(factor)))
        {
            faults.Add($"event '{name}': factors, parts and limits are 0 or more, parts at most 1, days count from 1, a limit is stated for every month.");
        }
    }

    private static bool During(int t, int month, int? months) => t >= month && (months is null || t < month + months);

    private static bool Names(IReadOnlyList<string> names, string name) => names.Contains(name, StringComparer.Ordinal);

    // Nothing of no limit is nothing; a part of no limit is no limit.
    private static double[] Times(IReadOnlyList<double> values, Func<int, double> factor) => [.. values.Select((value, t) => factor(t) is 0 ? 0 : value * factor(t))];
}
