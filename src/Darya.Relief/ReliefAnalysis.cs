using System.Diagnostics;
using Darya.Model.Relief;
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
        var supply = RegionSupply.Of(request, cancellation);
        var needsPlan = request.Plan || request.Stress is not null || request.Shares is not null;
        PlanStudy? plan = null;
        if (needsPlan)
        {
            var started = Stopwatch.StartNew();
            supply = supply.WithRation(cancellation);
            plan = PlanFinder.Find(supply, started, cancellation);
        }

        return new()
        {
            State = request.State,
            Months = supply.Months,
            Places = supply.Places,
            Ways = [.. supply.Ways.Select(way => way.Way)],
            Foods = [.. supply.Foods.Foods],
            Need = supply.Need,
            Basket = null,
            Plan = request.Plan ? plan : null,
            Stress = request.Stress is { } events ? StressReading.Of(supply, plan!, events, cancellation) : null,
            Shares = request.Shares is { } contributors ? ShareReading.Of(supply, plan!, contributors, cancellation) : null,
            Parameters = request.Data.Parameters,
            Warnings = supply.Warnings,
            NeedsOpenStreetMapCredit = request.Network.Data.NeedsOpenStreetMapCredit,
        };
    }
}
