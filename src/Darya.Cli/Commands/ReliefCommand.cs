using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary><c>darya relief</c>: baskets, supply plans, what breaks them, what each contributor's part is worth.</summary>
internal static class ReliefCommand
{
    internal static Command Create(IReadOnlyList<string> line) =>
        new("relief", "What feeds people in need, how it reaches them month by month, what breaks when something fails, what each contributor's part is worth.")
        {
            ReliefBasketCommand.Create(line),
            ReliefPlanCommand.Create(line),
            ReliefStressCommand.Create(line),
            ReliefShareCommand.Create(line),
        };
}
