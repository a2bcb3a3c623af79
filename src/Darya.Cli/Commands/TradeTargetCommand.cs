using System.CommandLine;
using System.Globalization;
using Darya.Model.Trade;
using Darya.Trade.Targets;

namespace Darya.Cli.Commands;

/// <summary><c>darya trade target REGION --pair KZ,UZ --turnover 10 --by 2030</c>: what takes a pair's turnover to a value.</summary>
internal sealed class TradeTargetCommand
{
    private readonly IReadOnlyList<string> _line;
    private readonly TradeArguments _arguments = new("trade-target");
    private readonly Option<string> _pair = new("--pair") { Description = "Two economies, for example KZ,UZ.", Required = true };
    private readonly Option<double> _turnover = TradeArguments.Number("--turnover", "Turnover to reach, billion USD of the year of --by.", "billion USD above 0, with a point, for example 10.5", x => x > 0);
    private readonly Option<int> _by = PolicyArguments.WholeNumber("--by", "Year by which, at most 30 years after the trade matrix.", 1, 9999, 0);
    private readonly Option<string> _mode = new("--mode") { Description = "Whose border hours are shortened: road or rail.", DefaultValueFactory = _ => "road" };

    private TradeTargetCommand(IReadOnlyList<string> line)
    {
        _line = line;
        (_by.Required, _by.DefaultValueFactory) = (true, null);
    }

    internal static Command Create(IReadOnlyList<string> line)
    {
        var target = new TradeTargetCommand(line);
        return new Command("target", "The cut of trade costs that takes a pair's turnover to a value: what growth brings, what border hours and rules bring, who gains.")
            .With(target._arguments.Region, [target._pair, target._turnover, target._by, target._mode, .. target._arguments.Options], target.Run);
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (pair, turnover, by) = (parsed.GetRequiredValue(_pair), parsed.GetValue(_turnover), parsed.GetValue(_by));
        var mode = TradeLeverArguments.Mode("--mode", parsed.GetRequiredValue(_mode));
        return _arguments.Run(
            parsed,
            "trade target",
            _line,
            (request, _) =>
            {
                var (first, second) = TradeArguments.Pair("--pair", pair, request.Data);
                if (by < request.Year || by > request.Year + TurnoverRequest.MostYears)
                {
                    throw new UsageException(FormattableString.Invariant(
                        $"--by must be a year from {request.Year}, the year of the trade matrix, to {request.Year + TurnoverRequest.MostYears}; got {by}."));
                }

                return request with { Target = new TurnoverRequest(first, second, 1000 * turnover, by) { Mode = mode } };
            },
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["pair"] = pair,
                ["turnover_busd"] = turnover.ToString(CultureInfo.InvariantCulture),
                ["by"] = by.ToString(CultureInfo.InvariantCulture),
                ["mode"] = mode == BorderMode.Road ? "road" : "rail",
            },
            cancellation);
    }
}
