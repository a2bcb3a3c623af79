using System.Runtime.InteropServices;

namespace Darya.Solvers;

/// <summary>The functions of <c>Cbc_C_Interface.h</c> used here, named as there.</summary>
internal static unsafe partial class CbcNative
{
    private const string Library = NativeLibraries.Cbc;

    [LibraryImport(Library)]
    internal static partial CbcModelHandle Cbc_newModel();

    [LibraryImport(Library)]
    internal static partial void Cbc_deleteModel(nint model);

    [LibraryImport(Library)]
    internal static partial void Cbc_setLogLevel(CbcModelHandle model, int value);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void Cbc_setParameter(CbcModelHandle model, string name, string value);

    [LibraryImport(Library)]
    internal static partial void Cbc_loadProblem(
        CbcModelHandle model, int columns, int rows, int* start, int* index, double* value,
        double* columnLower, double* columnUpper, double* objective, double* rowLower, double* rowUpper);

    [LibraryImport(Library)]
    internal static partial void Cbc_setInteger(CbcModelHandle model, int column);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Cbc_readLp(CbcModelHandle model, string file);

    [LibraryImport(Library)]
    internal static partial int Cbc_solve(CbcModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Cbc_getNumCols(CbcModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Cbc_getNumRows(CbcModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Cbc_status(CbcModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Cbc_secondaryStatus(CbcModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Cbc_isProvenOptimal(CbcModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Cbc_isProvenInfeasible(CbcModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Cbc_isContinuousUnbounded(CbcModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Cbc_getIterationCount(CbcModelHandle model);

    [LibraryImport(Library)]
    internal static partial double Cbc_getObjValue(CbcModelHandle model);

    [LibraryImport(Library)]
    internal static partial double Cbc_getBestPossibleObjValue(CbcModelHandle model);

    [LibraryImport(Library)]
    internal static partial double* Cbc_bestSolution(CbcModelHandle model);
}
