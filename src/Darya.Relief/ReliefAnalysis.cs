using System.Diagnostics;
using Darya.Relief.Results;
using Darya.Relief.Tables;

namespace Darya.Relief;

/// <summary>The whole study of relief from a <see cref="ReliefRequest"/>.</summary>
public static class ReliefAnalysis
{
    /// <summary>Answers what is asked.</summary>
    /// <exception cref="ReliefException">The tables or the request do not allow an answer; every fault in a line.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static ReliefStudy Run(ReliefRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellation.ThrowIfCancellationRequested();
        var needsPlan = request.Plan || request.Stress is not null || request.Shares is not null;
        if (!needsPlan && BasketReading.IsAtSource(request))
        {
            return Study(request, null, BasketReading.AtSource(request, request.Basket!, cancellation), null);
        }

        var supply = RegionSupply.Of(request, cancellation);
        PlanStudy? plan = null;
        if (needsPlan)
        {
            var started = Stopwatch.StartNew();
            request.Progress?.Report("the ration");
            supply = supply.WithRation(cancellation);
            request.Progress?.Report("the plan");
            plan = PlanFinder.Find(supply, started, cancellation);
        }

        var basket = request.Basket is not { } asked ? null
            : BasketReading.IsAtSource(request) ? BasketReading.AtSource(request, asked, cancellation)
            : BasketReading.AtProvince(supply, asked, cancellation);
        return Study(request, supply, basket, plan) with
        {
            Plan = request.Plan ? plan : null,
            Stress = request.Stress is { } events ? StressReading.Of(supply, plan!, events, cancellation) : null,
            Shares = request.Shares is { } contributors ? ShareReading.Of(supply, plan!, contributors, cancellation) : null,
        };
    }

    private static ReliefStudy Study(ReliefRequest request, RegionSupply? supply, BasketStudy? basket, PlanStudy? plan) => new()
    {
        State = request.State,
        Months = ReliefMonths.Of(request),
        Places = supply?.Places ?? [],
        Ways = [.. Used(supply, plan).Select(way => way.Way)],
        Foods = supply?.Foods.Foods ?? [.. request.Data.Foods.Where(food => basket!.Prices.Any(price => price.Food == food.Id))],
        Need = supply?.Need,
        Basket = basket,
        Plan = plan,
        Stress = null,
        Shares = null,
        Parameters = request.Data.Parameters,
        Warnings = supply?.Warnings ?? [],
        NeedsOpenStreetMapCredit = supply is not null && request.Network.Data.NeedsOpenStreetMapCredit,
    };

    /// <summary>Ways that answers name: those that a plan uses, all where events or parts of the supply are asked.</summary>
    private static IEnumerable<RegionWay> Used(RegionSupply? supply, PlanStudy? plan)
    {
        if (supply is null)
        {
            return [];
        }

        var used = (plan?.Outcome.Flows ?? []).Select(flow => flow.Way).ToHashSet(StringComparer.Ordinal);
        var isAll = supply.Request.Stress is not null || supply.Request.Shares is not null;
        return supply.Ways.Where(way => isAll || used.Contains(way.Way.Id));
    }
}
