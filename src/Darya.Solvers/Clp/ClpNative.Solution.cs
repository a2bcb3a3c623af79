using System.Runtime.InteropServices;

namespace Darya.Solvers;

/// <content>Solving and reading the answer.</content>
internal static unsafe partial class ClpNative
{
    [LibraryImport(Library)]
    internal static partial int Clp_initialSolve(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Clp_initialDualSolve(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Clp_initialPrimalSolve(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Clp_initialBarrierSolve(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Clp_dual(ClpModelHandle model, int ifValuesPass);

    [LibraryImport(Library)]
    internal static partial int Clp_primal(ClpModelHandle model, int ifValuesPass);

    [LibraryImport(Library)]
    internal static partial void Clp_idiot(ClpModelHandle model, int tryHard);

    [LibraryImport(Library)]
    internal static partial int Clp_crash(ClpModelHandle model, double gap, int pivot);

    [LibraryImport(Library)]
    internal static partial int Clp_status(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Clp_secondaryStatus(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Clp_numberIterations(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial double Clp_objectiveValue(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial double* Clp_primalColumnSolution(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial double* Clp_dualColumnSolution(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial double* Clp_primalRowSolution(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial double* Clp_dualRowSolution(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Clp_statusExists(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial byte* Clp_statusArray(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial void Clp_copyinStatus(ClpModelHandle model, byte* statusArray);
}
