using Darya.Model;
using Darya.Trade.Results;

namespace Darya.Trade.Targets;

/// <summary>The steps from the turnover now to the target.</summary>
internal static class WaterfallReading
{
    internal static IReadOnlyList<WaterfallStep> Of(int baseYear, TurnoverRequest request, double current, TargetPoint central, IReadOnlyList<TargetPoint> points)
    {
        var target = request.TurnoverMusd;
        var steps = new List<WaterfallStep> { new(WaterfallKind.Current, Name(WaterfallKind.Current, baseYear, request.Year), current, current, TradeRange.Of(current, [])) };
        var level = current;
        foreach (var kind in new[]
            {
                WaterfallKind.Growth, WaterfallKind.Inflation, WaterfallKind.Beyond, WaterfallKind.Hours, WaterfallKind.Rules, WaterfallKind.Remaining,
            })
        {
            var added = central.Added(kind, current, target);
            if (kind == WaterfallKind.Beyond && added == 0 && points.All(point => point.Added(kind, current, target) == 0))
            {
                continue;
            }

            level += added;
            steps.Add(new WaterfallStep(
                kind, Name(kind, baseYear, request.Year), added, level, TradeRange.Of(added, [.. points.Select(point => point.Added(kind, current, target))])));
        }

        steps.Add(new WaterfallStep(WaterfallKind.Target, Name(WaterfallKind.Target, baseYear, request.Year), target, target, TradeRange.Of(target, [])));
        return steps;
    }

    private static LocalName Name(WaterfallKind kind, int baseYear, int year) => kind switch
    {
        WaterfallKind.Current => new LocalName(FormattableString.Invariant($"Reported {baseYear}"), FormattableString.Invariant($"По отчёту, {baseYear}")),
        WaterfallKind.Growth => new LocalName("Real growth", "Реальный рост"),
        WaterfallKind.Inflation => new LocalName("Prices in USD", "Цены в долларах"),
        WaterfallKind.Beyond => new LocalName("Beyond the target", "Сверх цели"),
        WaterfallKind.Hours => new LocalName("Border hours to the best crossing", "Часы на границе до лучшего перехода"),
        WaterfallKind.Rules => new LocalName("Harmonised rules", "Согласование правил"),
        WaterfallKind.Remaining => new LocalName("Other cost cuts still needed", "Ещё нужное снижение затрат"),
        _ => new LocalName(FormattableString.Invariant($"Target {year}"), FormattableString.Invariant($"Цель, {year}")),
    };
}
