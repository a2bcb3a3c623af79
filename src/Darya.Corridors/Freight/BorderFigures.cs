using Darya.Corridors.Results;
using Darya.Model.Corridors;
using Darya.Model.Trade;

namespace Darya.Corridors.Freight;

/// <summary>Hours and money on one side of a crossing: measured there, else the mean of its state, of its measured crossings, of the programme; the newest not after the year of the goods.</summary>
/// <remarks>
/// The mean of a state by rail holds the change of gauge where trains that enter it change it. It stands for entering at such crossings only; at others what leaves stands for what enters.
/// Where a state was not measured by rail, the mean of the states without change of gauge stands for it.
/// </remarks>
internal sealed class BorderFigures
{
    private const string Programme = "carec";
    private readonly CorridorRequest _request;
    private readonly FreightNumbers _numbers;
    private readonly ILookup<(string Place, BorderMode Mode, BorderDirection Direction), BorderMeasure> _measures;
    private readonly Dictionary<string, IReadOnlyList<string>> _unions;
    private readonly HashSet<string> _gaugeStates;
    private readonly double? _plainRailHours;

    internal BorderFigures(CorridorRequest request, FreightNumbers numbers)
    {
        (_request, _numbers) = (request, numbers);
        _measures = request.BorderMeasures.Where(m => m.Year <= request.GoodsYear).ToLookup(m => (m.Place, m.Mode, m.Direction));
        _unions = request.Economies.ToDictionary(e => e.Id, e => e.Unions, StringComparer.Ordinal);
        var economy = request.Data.Nodes.ToDictionary(n => n.Id, n => n.Economy, StringComparer.Ordinal);
        _gaugeStates =
        [
            .. request.Data.Crossings.Where(c => c.ChangesGauge).SelectMany(c => new[] { economy[c.SideA], economy[c.SideB] })
                .Where(e => _measures[(e, BorderMode.Rail, BorderDirection.In)].Any() && _measures[(e, BorderMode.Rail, BorderDirection.Out)].Any()),
        ];
        var plain = request.BorderMeasures.Where(m => m.Place == m.Country && m.Mode == BorderMode.Rail && !_gaugeStates.Contains(m.Place))
            .Select(m => m.Place).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(place => Newest(place, BorderMode.Rail, BorderDirection.Both, m => m.Hours)).Where(f => f is not null).Select(f => f!.Value.Value).ToList();
        _plainRailHours = plain.Count > 0 ? plain.Average() : null;
    }

    /// <summary>A side of a crossing.</summary>
    /// <param name="crossing">The crossing.</param>
    /// <param name="economy">Economy of the side.</param>
    /// <param name="other">Economy of the other side.</param>
    /// <param name="measured">Place measured on the side; null for none.</param>
    /// <param name="isEntering">Goods enter the economy; else they leave it.</param>
    internal BorderSide Of(Crossing crossing, string economy, string other, string? measured, bool isEntering)
    {
        var mode = crossing.Mode == TransportMode.Rail ? BorderMode.Rail : BorderMode.Road;
        var direction = isEntering ? BorderDirection.In : BorderDirection.Out;
        var union = UnionShare(economy, other);
        var usd = Figure(measured, mode, direction, m => m.CostUsd) is { } ownUsd ? ownUsd.Value
            : (Figure(economy, mode, direction, m => m.CostUsd) ?? Mean(mode, m => m.BorderUsd) ?? (0, 0)).Value * union;
        if (Figure(measured, mode, direction, m => m.Hours) is { } own)
        {
            return new BorderSide(own.Value, usd, HoursBasis.Crossing, own.Year, crossing.ChangesGauge && isEntering);
        }

        var isGaugeState = mode == BorderMode.Rail && _gaugeStates.Contains(economy);
        var meanDirection = isGaugeState && !crossing.ChangesGauge ? BorderDirection.Out : direction;
        if (Figure(economy, mode, meanDirection, m => m.Hours) is { } state)
        {
            return new BorderSide(state.Value * union, usd, HoursBasis.State, state.Year, isGaugeState && crossing.ChangesGauge && isEntering);
        }

        if (Measured(economy, mode, direction) is { } crossings)
        {
            return new BorderSide(crossings.Value * union, usd, HoursBasis.State, crossings.Year, false);
        }

        var mean = mode == BorderMode.Rail && _plainRailHours is { } hours ? (hours, _request.GoodsYear) : Mean(mode, m => m.BorderHours) ?? (0, _request.GoodsYear);
        return new BorderSide(mean.Item1 * union, usd, HoursBasis.Programme, mean.Item2, false);
    }

    /// <summary>The figure in the direction, else for both.</summary>
    private (double Value, int Year)? Figure(string? place, BorderMode mode, BorderDirection direction, Func<BorderMeasure, double?> figure) =>
        place is null ? null : Newest(place, mode, direction, figure) ?? Newest(place, mode, BorderDirection.Both, figure);

    private (double Value, int Year)? Newest(string place, BorderMode mode, BorderDirection direction, Func<BorderMeasure, double?> figure) =>
        _measures[(place, mode, direction)].Where(m => figure(m) is not null).OrderBy(m => m.Year).Select(m => ((double, int)?)(figure(m)!.Value, m.Year)).LastOrDefault();

    /// <summary>Mean hours of the crossings measured on the side of an economy that has no mean of its own.</summary>
    private (double Value, int Year)? Measured(string economy, BorderMode mode, BorderDirection direction)
    {
        var places = _measures.Where(g => g.Key.Mode == mode && g.Key.Direction == direction).SelectMany(g => g).Where(m => m.Country == economy && m.Hours is not null)
            .GroupBy(m => m.Place, StringComparer.Ordinal).Select(g => g.MaxBy(m => m.Year)!).OrderBy(m => m.Place, StringComparer.Ordinal).ToList();
        return places.Count > 0 ? (places.Average(m => m.Hours!.Value), places.Min(m => m.Year)) : null;
    }

    private (double Value, int Year)? Mean(BorderMode mode, Func<CorridorMeasure, double?> figure) => _request.Data.Measures
        .Where(m => m.Place == Programme && (m.Mode == TransportMode.Rail) == (mode == BorderMode.Rail) && m.Year <= _request.GoodsYear && figure(m) is not null)
        .OrderBy(m => m.Year).Select(m => ((double, int)?)(figure(m)!.Value, m.Year)).LastOrDefault();

    private double UnionShare(string one, string other) =>
        _unions.TryGetValue(one, out var first) && _unions.TryGetValue(other, out var second)
            ? first.Intersect(second, StringComparer.Ordinal).Select(_numbers.UnionShare).Where(s => s is not null).Min() ?? 1
            : 1;
}
