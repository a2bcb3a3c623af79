using Darya.Solvers;

namespace Darya.Relief.Supply;

/// <summary>The program of a plan: columns, costs and every family of rows.</summary>
internal sealed class SupplyProgram
{
    internal SupplyProgram(SupplyProblem problem)
    {
        Sets = new SupplySets(problem);
        Program = new LinearProgram("supply plan");
        Limits = new SupplyLimits();
        Columns = new SupplyColumns(Sets, Program);
        SupplyBalance.Add(Program, Sets, Columns, Limits);
        SupplyWayRows.Add(Program, Sets, Columns, Limits);
        SupplyShelf.Add(Program, Sets, Columns, Limits);
        SupplyPeopleRows.Add(Program, Sets, Columns);
        Money = new SupplyMoney(Program, Sets, Columns, Limits);
    }

    internal SupplySets Sets { get; }

    internal LinearProgram Program { get; }

    internal SupplyColumns Columns { get; }

    internal SupplyLimits Limits { get; }

    internal SupplyMoney Money { get; }
}
