using System.CommandLine;
using Darya.Corridors;

namespace Darya.Cli.Commands;

/// <summary><c>darya corridors frontier REGION --budgets 1000,2000,5000</c>: gain of the best portfolio by whole budget.</summary>
internal sealed class CorridorsFrontierCommand
{
    private readonly IReadOnlyList<string> _line;
    private readonly CorridorArguments _arguments = new("corridors-frontier");
    private readonly CorridorInvestArguments _invest = new();
    private readonly Option<string> _budgets = new("--budgets") { Description = "Whole budgets over all years, million USD, rising, for example 1000,2000,5000.", Required = true };

    private CorridorsFrontierCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var frontier = new CorridorsFrontierCommand(line);
        return frontier._arguments.On(
            new Command("frontier", "Cost against gain: the best portfolio of each whole budget."),
            [frontier._budgets, .. frontier._invest.Options],
            frontier.Run);
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var text = parsed.GetRequiredValue(_budgets);
        var settings = _invest.Settings(parsed);
        settings["budgets_musd"] = text;
        return _arguments.Run(
            parsed,
            "corridors frontier",
            _line,
            (question, faults) =>
            {
                var budgets = Budgets(text, faults);
                var perYear = (budgets.Count > 0 ? budgets[^1] : 1) / _invest.Years(parsed);
                return question.Request with
                {
                    Invest = _invest.Question(parsed, question, perYear, faults) with { FrontierMusd = budgets, Cases = false, Shares = false },
                };
            },
            settings,
            cancellation,
            question => CorridorAnalysis.Run(_invest.WithPowerGains(parsed, question, cancellation).Request, cancellation));
    }

    private static List<double> Budgets(string text, List<string> faults)
    {
        var budgets = new List<double>();
        foreach (var item in CorridorArguments.Items(text))
        {
            if (!CorridorArguments.TryNumber(item, out var budget) || budget <= 0 || (budgets.Count > 0 && budget <= budgets[^1]))
            {
                faults.Add($"--budgets takes million USD above 0, rising, joined by commas, for example 1000,2000,5000; got '{text}'.");
                return budgets;
            }

            budgets.Add(budget);
        }

        return budgets;
    }
}
