using System.CommandLine;
using Darya.Cli.Input;
using Darya.Relief;
using Darya.Relief.Questions;

namespace Darya.Cli.Commands;

/// <summary><c>darya relief stress REGION --close galaba_hairatan=4 --month 2026-01 --stock</c>: what breaks, where, when, and the stock that prevents it.</summary>
internal sealed class ReliefStressCommand
{
    private const string All = "all";
    private const string Prevent = "prevent";
    private const string Expected = "expected";

    private readonly IReadOnlyList<string> _line;
    private readonly ReliefArguments _arguments = new("relief-stress");
    private readonly ReliefPlanArguments _plan = new();
    private readonly ReliefEventArguments _events = new();
    private readonly Option<string?> _stock = new("--stock")
    {
        Description = "Find the cheapest stock against the events; in all stores when no other word follows, or in the only ones that may hold more, joined by commas.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _aim = new("--stock-aim")
    {
        Description = "With --stock: prevent (all that can be prevented) or expected (people weigh by the probability of the event).",
        DefaultValueFactory = _ => Prevent,
    };

    private ReliefStressCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var stress = new ReliefStressCommand(line);
        return stress._arguments.On(
            new Command("stress", "What breaks when a crossing closes, prices jump, a harvest or money fails, a convoy is lost; and the cheapest stock that prevents it. A standard set when no event is given."),
            [.. stress._events.Options, stress._stock, stress._aim, .. stress._plan.Options],
            stress.Run);
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var settings = _plan.Settings(parsed);
        foreach (var (name, value) in _events.Settings(parsed).Append(new("stock", Stores(parsed) ?? "")).Append(new("stock_aim", parsed.GetRequiredValue(_aim))))
        {
            settings[name] = value;
        }

        return _arguments.Run(parsed, "relief stress", _line, (question, faults) => Ask(parsed, question, faults), settings, cancellation);
    }

    private ReliefQuestion Ask(ParseResult parsed, ReliefQuestion question, List<string> faults)
    {
        var stock = Stock(parsed, question, faults);
        var events = _events.Events(parsed, question with { Request = _plan.WithMonths(parsed, question.Request) }, faults);
        _plan.RefuseByPlace(parsed, faults);
        var asked = _plan.With(parsed, question, faults);
        if (events.Count == 0 && faults.Count == 0)
        {
            events = Standard(asked.Request, faults);
        }

        return asked with { Request = asked.Request with { Stress = new StressQuestion(events, stock) } };
    }

    private static IReadOnlyList<ReliefEvent> Standard(ReliefRequest request, List<string> faults)
    {
        try
        {
            return StandardEvents.For(request);
        }
        catch (ReliefException none)
        {
            faults.AddRange(none.Faults);
            return [];
        }
    }

    /// <summary>The stores named, all when the option stands alone; null without it.</summary>
    private string? Stores(ParseResult parsed) => parsed.GetValue(_stock) ?? (parsed.GetResult(_stock) is { Implicit: false } ? All : null);

    private StockQuestion? Stock(ParseResult parsed, ReliefQuestion question, List<string> faults)
    {
        var (text, aim) = (Stores(parsed), parsed.GetRequiredValue(_aim));
        if (aim is not (Prevent or Expected))
        {
            faults.Add($"--stock-aim must be {Prevent} or {Expected}; got '{aim}'.");
        }

        if (text is null)
        {
            if (parsed.GetResult(_aim) is { Implicit: false })
            {
                faults.Add("--stock-aim goes with --stock.");
            }

            return null;
        }

        var hubs = text == All ? [] : new KnownIds("store", [.. question.Request.Data.Hubs.Select(h => (h.Id, h.Name))]).List("--stock", text, faults);
        return new StockQuestion(hubs, aim == Prevent);
    }
}
