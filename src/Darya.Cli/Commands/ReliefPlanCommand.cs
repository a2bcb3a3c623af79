using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary><c>darya relief plan REGION --months 12 --people 12.6</c>: where to buy, mill, carry and store, who is fed when, what it costs.</summary>
internal sealed class ReliefPlanCommand
{
    private readonly IReadOnlyList<string> _line;
    private readonly ReliefArguments _arguments = new("relief-plan");
    private readonly ReliefPlanArguments _plan = new();

    private ReliefPlanCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var plan = new ReliefPlanCommand(line);
        return plan._arguments.On(
            new Command("plan", "Months ahead: where food is bought, milled, carried and stored, who is fed, what it costs, where and why rations are missing."),
            plan._plan.Options,
            plan.Run);
    }

    private int Run(ParseResult parsed, CancellationToken cancellation) => _arguments.Run(
        parsed,
        "relief plan",
        _line,
        (question, faults) =>
        {
            var asked = _plan.With(parsed, question, faults);
            return asked with { Request = asked.Request with { Plan = true } };
        },
        _plan.Settings(parsed),
        cancellation);
}
