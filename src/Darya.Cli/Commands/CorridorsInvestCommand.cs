using System.CommandLine;
using System.Globalization;
using Darya.Corridors;

namespace Darya.Cli.Commands;

/// <summary><c>darya corridors invest REGION --budget 1000</c>: which works to build together, when, and who pays.</summary>
internal sealed class CorridorsInvestCommand
{
    private readonly IReadOnlyList<string> _line;
    private readonly CorridorArguments _arguments = new("corridors-invest");
    private readonly CorridorInvestArguments _invest = new();
    private readonly Option<double> _budget = TradeArguments.Number(
        "--budget", "What all together may spend in a year, million USD; unspent money is kept.", "million USD a year above 0, with a point, for example 1500", x => x > 0);

    private readonly Option<bool> _noCases = new("--no-cases") { Description = "Leave out cases of growth and overrun." };
    private readonly Option<bool> _noShares = new("--no-shares") { Description = "Leave out the cost game." };

    private CorridorsInvestCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var invest = new CorridorsInvestCommand(line);
        return invest._arguments.On(
            new Command("invest", "Which works to build together and when under a yearly budget, what each state gains and pays, and what the choice hangs on."),
            [invest._budget, .. invest._invest.Options, invest._noCases, invest._noShares],
            invest.Run);
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var budget = parsed.GetValue(_budget);
        var settings = _invest.Settings(parsed);
        settings["budget_musd"] = budget.ToString(CultureInfo.InvariantCulture);
        return _arguments.Run(
            parsed,
            "corridors invest",
            _line,
            (question, faults) => question.Request with
            {
                Invest = _invest.Question(parsed, question, budget, faults) with { Cases = !parsed.GetValue(_noCases), Shares = !parsed.GetValue(_noShares) },
            },
            settings,
            cancellation,
            question => CorridorAnalysis.Run(_invest.WithPowerGains(parsed, question, cancellation).Request, cancellation));
    }
}
