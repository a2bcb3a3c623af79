using System.CommandLine;
using System.Globalization;
using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Scenarios;

namespace Darya.Cli.Commands;

/// <summary>The levers of a scenario as options, in the words of the field.</summary>
internal sealed class TradeLeverArguments
{
    private readonly Option<string[]> _hours = Many("--hours", "Hours at the borders of a pair: KZ,UZ (to the best measured) or KZ,UZ=2.5; add :rail for rail.");
    private readonly Option<string[]> _tariff = Many("--tariff", "Tariff of an importer on an exporter, percent: UZ,CN=5 or UZ,CN:industry=5.");
    private readonly Option<string[]> _rules = Many("--rules", "Percent of the cost of rules other than tariffs that goes for a pair: KZ,UZ=50 or KZ,UZ:agriculture=50.");
    private readonly Option<string[]> _corridor = Many("--corridor", "A corridor makes pairs cheaper, percent of the value: KZ,UZ+UZ,AF=3.");
    private readonly Option<string?> _market = new("--common-market") { Description = "Common market of all members or of some: all, or KZ,UZ,KG; =50 removes half of the cost of rules." };
    private readonly Option<string> _marketBy = new("--market-by")
    {
        Description = "Effect of a common market: barriers (tariffs and rules on record) or an estimate, for example panel-1964-2016:rta.",
        DefaultValueFactory = _ => "barriers",
    };

    private readonly Option<string?> _name = new("--name") { Description = "Name of the scenario." };

    internal IEnumerable<Option> Options => [_hours, _tariff, _rules, _corridor, _market, _marketBy, _name];

    /// <summary>The scenario as asked.</summary>
    /// <exception cref="UsageException">A lever is not as described, or there is none.</exception>
    internal TradeScenario Scenario(ParseResult parsed, TradeData data, IReadOnlyList<string> members)
    {
        List<TradeLever> levers =
        [
            .. Given(parsed, _hours).Select(text => Hours(text, data)),
            .. Given(parsed, _tariff).Select(text => Tariff(text, data)),
            .. Given(parsed, _rules).Select(text => Rules(text, data)),
            .. Given(parsed, _corridor).Select(text => Corridor(text, data)),
        ];
        if (parsed.GetValue(_market) is { } market)
        {
            levers.Add(Market(market, parsed.GetRequiredValue(_marketBy), data, members));
        }

        if (levers.Count == 0)
        {
            throw new UsageException("Give at least one lever: --hours, --tariff, --rules, --corridor or --common-market.");
        }

        return new TradeScenario(parsed.GetValue(_name)?.Trim() is { Length: > 0 } name ? new LocalName(name, name) : new LocalName("scenario", "сценарий"), levers);
    }

    /// <summary>The levers as settings.</summary>
    internal SortedDictionary<string, string> Settings(ParseResult parsed) => new(StringComparer.Ordinal)
    {
        ["hours"] = string.Join(' ', Given(parsed, _hours)),
        ["tariff"] = string.Join(' ', Given(parsed, _tariff)),
        ["rules"] = string.Join(' ', Given(parsed, _rules)),
        ["corridor"] = string.Join(' ', Given(parsed, _corridor)),
        ["common_market"] = parsed.GetValue(_market) ?? "",
        ["market_by"] = parsed.GetRequiredValue(_marketBy),
    };

    /// <exception cref="UsageException">Neither road nor rail.</exception>
    internal static BorderMode Mode(string option, string text) => text switch
    {
        "road" => BorderMode.Road,
        "rail" => BorderMode.Rail,
        _ => throw new UsageException($"{option}: a border is crossed by road or rail; got '{text}'."),
    };

    private static BorderHoursLever Hours(string text, TradeData data)
    {
        var (pair, detail, value) = Parts(text);
        var (first, second) = TradeArguments.Pair("--hours", pair, data);
        return new BorderHoursLever(first, second, Mode("--hours", detail ?? "road"), value is null ? null : Number("--hours", text, value, 0.1, 1000));
    }

    private static TariffLever Tariff(string text, TradeData data)
    {
        var (pair, detail, value) = Parts(text);
        var (importer, exporter) = TradeArguments.Pair("--tariff", pair, data);
        return new TariffLever(importer, exporter, Sectors("--tariff", detail, data), Number("--tariff", text, value, 0, 1000));
    }

    private static RulesLever Rules(string text, TradeData data)
    {
        var (pair, detail, value) = Parts(text);
        var (first, second) = TradeArguments.Pair("--rules", pair, data);
        return new RulesLever(first, second, Sectors("--rules", detail, data), Number("--rules", text, value, 0, 100) / 100);
    }

    private static CorridorLever Corridor(string text, TradeData data)
    {
        var (pairs, value) = Head("--corridor", text);
        return new CorridorLever(
            new LocalName(pairs, pairs),
            [.. pairs.Split('+').Select(pair => TradeArguments.Pair("--corridor", pair, data))],
            Number("--corridor", text, value, -100, 99));
    }

    private static CommonMarketLever Market(string text, string by, TradeData data, IReadOnlyList<string> members)
    {
        var (ids, value) = Head("--common-market", text);
        IReadOnlyList<string> inIt = ids == "all" ? members : [.. ids.Split(',', StringSplitOptions.TrimEntries).Select(id => TradeArguments.Known("--common-market", id, data))];
        if (inIt.Count < 2 || inIt.Distinct(StringComparer.Ordinal).Count() < inIt.Count)
        {
            throw new UsageException($"--common-market takes all or at least two economies, each once, such as KZ,UZ,KG; got '{text}'.");
        }

        if (by == "barriers")
        {
            return new CommonMarketLever(inIt, MarketBasis.Barriers) { RulesShare = value is null ? 1 : Number("--common-market", text, value, 0, 100) / 100 };
        }

        if (value is not null)
        {
            throw new UsageException($"--common-market: '={value}' is for --market-by barriers; a coefficient has no share of rules.");
        }

        var coefficient = Coefficient(by, data);
        return new CommonMarketLever(inIt, MarketBasis.Coefficient) { Term = coefficient.Term, Model = coefficient.Model };
    }

    /// <summary>
    /// The coefficient meant by <c>term</c> or <c>model:term</c>. A term without a model is that of pairs over the years, or of the only model that has it; else the model must be said,
    /// for the numbers differ much.
    /// </summary>
    private static TradeCoefficient Coefficient(string text, TradeData data)
    {
        var (term, model) = text.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? (text[(colon + 1)..], text[..colon]) : (text, null);
        TradeCoefficient[] named = [.. data.Coefficients.Where(c => c.Term == term)];
        if (named.Length == 0)
        {
            throw new UsageException($"--market-by takes barriers or a term of the coefficients; got '{text}'; they have {string.Join(", ", data.Coefficients.Select(c => c.Term).Distinct(StringComparer.Ordinal))}.");
        }

        var usual = new CommonMarketLever([], MarketBasis.Coefficient).Model;
        TradeCoefficient[] meant = [.. named.Where(c => c.Model == (model ?? (named.Length == 1 ? c.Model : usual)))];
        return meant.Length == 1
            ? meant[0]
            : throw new UsageException(FormattableString.Invariant($"--market-by: say which estimate of {term}; got '{text}'; there are {string.Join(", ", named.Select(Text))}."));

        static string Text(TradeCoefficient c) => FormattableString.Invariant($"{c.Model}:{c.Term} ({c.Estimate:0.000})");
    }

    /// <summary>What stands before the equals sign and after it, where nothing stands between.</summary>
    private static (string Head, string? Value) Head(string option, string text) => Parts(text) is (var head, null, var value)
        ? (head, value)
        : throw new UsageException($"{option} knows no ':'; got '{text}'.");

    private static IReadOnlyList<string>? Sectors(string option, string? id, TradeData data) => id is null
        ? null
        : data.Sectors.Any(s => s.Id == id)
            ? [id]
            : throw new UsageException($"{option}: no sector '{id}'; the trade tables have {string.Join(", ", data.Sectors.Select(s => s.Id))}.");

    /// <summary>What stands before a colon, between colon and equals sign, and after it.</summary>
    private static (string Head, string? Detail, string? Value) Parts(string text)
    {
        var (head, value) = text.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? (text[..at], text[(at + 1)..]) : (text, null);
        return head.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? (head[..colon], head[(colon + 1)..], value) : (head, null, value);
    }

    private static double Number(string option, string text, string? value, double least, double most) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new UsageException(FormattableString.Invariant($"{option} needs a number from {least} to {most} after '='; got '{text}'."));

    private static string[] Given(ParseResult parsed, Option<string[]> option) => parsed.GetValue(option) ?? [];

    private static Option<string[]> Many(string name, string description) => new(name) { Description = description };
}
