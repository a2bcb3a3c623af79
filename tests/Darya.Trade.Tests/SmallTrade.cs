using Darya.Model;
using Darya.Model.Trade;

namespace Darya.Trade.Tests;

/// <summary>Builds trade tables of three states A, B, C, a partner P and the rest W, in two sectors: farm and goods. Years: 2015 old, 2025 new.</summary>
internal sealed class SmallTrade
{
    internal static readonly string[] Ids = ["A", "B", "C", "P", "W"];

    private readonly List<TradeFlow> _flows = [];
    private readonly Dictionary<(string Economy, int Year), TradeTotal> _totals = [];
    private readonly List<ReportedTrade> _reported = [];
    private readonly List<TradeBarrier> _barriers = [];
    private readonly List<BorderMeasure> _borders = [];
    private readonly List<TradeCoefficient> _coefficients = [];
    private readonly List<TradeFit> _fits = [];
    private readonly Dictionary<string, TradeParameter> _parameters = [];
    private readonly Dictionary<string, string[]> _unions = [];

    private SmallTrade()
    {
    }

    /// <summary>Every pair trades 60 of farm and 40 of goods; exports and imports are 400, GDP is 1400, and 2025 is as 2015. All parameters have one value.</summary>
    internal static SmallTrade Symmetric()
    {
        var trade = new SmallTrade();
        foreach (var exporter in Ids)
        {
            foreach (var importer in Ids.Where(importer => importer != exporter))
            {
                trade.Flow(exporter, importer, 60, 40);
            }

            trade.Total(exporter, 400, 400, 1400).Parameter($"growth {exporter}", 0);
        }

        return trade.Parameter("theta", 4).Parameter("border_time_elasticity", 0.13).Parameter("usd_inflation", 0).Parameter("goods_share", 0.8);
    }

    internal SmallTrade Flow(string exporter, string importer, double farm, double goods)
    {
        _flows.RemoveAll(flow => flow.Exporter == exporter && flow.Importer == importer);
        if (farm > 0)
        {
            _flows.Add(new TradeFlow(2015, "farm", exporter, importer, farm, Confidence.Published));
        }

        if (goods > 0)
        {
            _flows.Add(new TradeFlow(2015, "goods", exporter, importer, goods, Confidence.Published));
        }

        return this;
    }

    internal SmallTrade Total(string economy, double exports, double imports, double gdp, Confidence letter = Confidence.Estimate)
    {
        _totals[(economy, 2025)] = new TradeTotal(economy, 2025, exports, imports, gdp, letter);
        return this;
    }

    internal SmallTrade WithoutTotal(string economy)
    {
        _totals.Remove((economy, 2025));
        return this;
    }

    internal SmallTrade Report(int year, string first, string second, double? there, double? back, double? turnover, string reporter = "somebody", int months = 12)
    {
        _reported.Add(new ReportedTrade(year, months, first, second, there, back, turnover, reporter, Confidence.Official, "source", ""));
        return this;
    }

    internal SmallTrade Barrier(string importer, string exporter, string sector, TradeBarrierKind kind, double percent, double low = double.NaN, double high = double.NaN)
    {
        _barriers.Add(new TradeBarrier(
            importer, exporter, sector, kind, double.IsNaN(low) ? percent : low, percent, double.IsNaN(high) ? percent : high, 2020, Confidence.Estimate, "source", ""));
        return this;
    }

    internal SmallTrade Border(string place, string country, string? partner, double hours, int year = 2022, BorderDirection direction = BorderDirection.In)
    {
        _borders.Add(new BorderMeasure(place, country, partner, BorderMode.Road, direction, year, hours, null, Confidence.Measured, "source"));
        return this;
    }

    internal SmallTrade Coefficient(string term, double estimate, double error = 0)
    {
        _coefficients.Add(new TradeCoefficient("model", term, new LocalName(term, term), estimate, error, 100, "robust", "command", Confidence.Estimate, "source", ""));
        return this;
    }

    internal SmallTrade Fit(string exporter, string importer, double actual, double fitted)
    {
        _fits.Add(new TradeFit("model", exporter, importer, 2015, actual, fitted));
        return this;
    }

    internal SmallTrade Parameter(string id, double central, double low = double.NaN, double high = double.NaN)
    {
        _parameters[id] = new TradeParameter(
            id, new LocalName(id, id), "1", double.IsNaN(low) ? central : low, central, double.IsNaN(high) ? central : high, Confidence.Estimate, "source", "");
        return this;
    }

    internal SmallTrade WithoutParameter(string id)
    {
        _parameters.Remove(id);
        return this;
    }

    internal SmallTrade Union(string economy, params string[] unions)
    {
        _unions[economy] = unions;
        return this;
    }

    internal TradeData Build() => new()
    {
        Economies =
        [
            .. Ids.Select(id => new TradeEconomy(
                id,
                new LocalName(id, id),
                id == "P" ? TradeEconomyKind.Partner : id == "W" ? TradeEconomyKind.Rest : TradeEconomyKind.State,
                _unions.GetValueOrDefault(id, []))),
        ],
        Sectors = [new TradeSector("farm", new LocalName("Farm", "Село"), "0"), new TradeSector("goods", new LocalName("Goods", "Товары"), "5")],
        Flows = _flows,
        Totals = [.. _totals.Values],
        Reported = _reported,
        Barriers = _barriers,
        Borders = _borders,
        Coefficients = _coefficients,
        Fits = _fits,
        Parameters = [.. _parameters.Values],
    };
}
