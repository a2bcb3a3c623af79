using Darya.Corridors.Closures;
using Darya.Corridors.Easing;
using Darya.Corridors.Freight;
using Darya.Corridors.Indicators;
using Darya.Corridors.People;
using Darya.Corridors.Results;
using Darya.Corridors.Routes;
using Darya.Corridors.Works;
using Darya.Model.Corridors;

namespace Darya.Corridors;

/// <summary>The whole study of corridors from a <see cref="CorridorRequest"/>.</summary>
public static class CorridorAnalysis
{
    /// <summary>Answers what is asked.</summary>
    /// <exception cref="CorridorException">The tables or the request do not allow an answer; every fault in a line.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static CorridorStudy Run(CorridorRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Run(request, FreightModel.Of(request, cancellation), cancellation);
    }

    /// <summary>Answers what is asked with a model that was made of the same request.</summary>
    /// <exception cref="CorridorException">The tables or the request do not allow an answer; every fault in a line.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static CorridorStudy Run(CorridorRequest request, FreightModel model, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(model);
        var now = model.Base;
        var closed = request.Closure is { } closure ? model.Solve(FreightChange.Of(closure), null, cancellation) : null;
        var eased = request.Ease is { } ease ? model.Solve(FreightChange.Of(ease), null, cancellation) : null;
        var people = request.People is { } asked ? PeopleStudy.Run(request.Data, request.Date, asked, request.Settings) : null;
        var works = request.Invest is null ? default : InvestmentStudy.Run(request, model, cancellation);
        var built = Built(works.Outcome);
        var after = closed ?? eased ?? (built.Length > 0 ? model.Solve(new FreightChange { Built = built }, null, cancellation) : null);
        return new CorridorStudy
        {
            Members = request.Members,
            Date = request.Date,
            GoodsYear = request.GoodsYear,
            Places = NetworkReading.Places(model),
            Legs = NetworkReading.Legs(model, now, after),
            Crossings = NetworkReading.Crossings(model, now, after),
            Corridors = CorridorReading.Of(model, now, after),
            Goods = GoodsReading.Goods(now),
            States = GoodsReading.States(now),
            Tonnages = TonnageReading.Of(now),
            Forecast = request.Forecast ? IndicatorForecasts.Run(request.Data, request.BorderMeasures) : null,
            Routes = RouteReading.Of(model, now, cancellation),
            Closure = closed is null ? null : ClosureReading.Of(request.Closure!, now, closed),
            Ease = eased is null ? null : EaseReading.Of(request.Ease!, now, eased),
            Investment = works.Outcome,
            Frontier = works.Frontier ?? [],
            People = people,
            Parameters = request.Data.Parameters,
            Warnings = FreightWarnings.Of(now),
            NeedsOpenStreetMapCredit = request.Data.NeedsOpenStreetMapCredit,
        };
    }

    /// <summary>Works of a portfolio that are on the network.</summary>
    private static string[] Built(InvestmentOutcome? works) =>
        [.. (works?.Works ?? []).Where(w => w.Verdict == WorkVerdict.Built && w.Kind is not (JointWorkKind.Dam or JointWorkKind.PowerLine)).Select(w => w.Id)];
}
