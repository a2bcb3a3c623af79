using System.Runtime.InteropServices;

namespace Darya.Solvers;

/// <summary>The functions of <c>Clp_C_Interface.h</c> used here, named as there: the model and its data.</summary>
internal static unsafe partial class ClpNative
{
    private const string Library = NativeLibraries.Clp;

    [LibraryImport(Library)]
    internal static partial int Clp_VersionMajor();

    [LibraryImport(Library)]
    internal static partial int Clp_VersionMinor();

    [LibraryImport(Library)]
    internal static partial int Clp_VersionRelease();

    [LibraryImport(Library)]
    internal static partial ClpModelHandle Clp_newModel();

    [LibraryImport(Library)]
    internal static partial void Clp_deleteModel(nint model);

    [LibraryImport(Library)]
    internal static partial void Clp_setLogLevel(ClpModelHandle model, int value);

    [LibraryImport(Library)]
    internal static partial void Clp_loadProblem(
        ClpModelHandle model, int columns, int rows, int* start, int* index, double* value,
        double* columnLower, double* columnUpper, double* objective, double* rowLower, double* rowUpper);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Clp_readMps(ClpModelHandle model, string file, int keepNames, int ignoreErrors);

    [LibraryImport(Library)]
    internal static partial void Clp_addRows(
        ClpModelHandle model, int number, double* rowLower, double* rowUpper, int* rowStarts, int* columns, double* elements);

    [LibraryImport(Library)]
    internal static partial void Clp_deleteRows(ClpModelHandle model, int number, int* which);

    [LibraryImport(Library)]
    internal static partial void Clp_addColumns(
        ClpModelHandle model, int number, double* columnLower, double* columnUpper, double* objective,
        int* columnStarts, int* rows, double* elements);

    [LibraryImport(Library)]
    internal static partial void Clp_modifyCoefficient(ClpModelHandle model, int row, int column, double newElement, byte keepZero);

    [LibraryImport(Library)]
    internal static partial int Clp_numberRows(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Clp_numberColumns(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial int Clp_getNumElements(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial double* Clp_rowLower(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial double* Clp_rowUpper(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial double* Clp_columnLower(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial double* Clp_columnUpper(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial double* Clp_objective(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial double Clp_objectiveOffset(ClpModelHandle model);

    [LibraryImport(Library)]
    internal static partial void Clp_setPrimalTolerance(ClpModelHandle model, double value);

    [LibraryImport(Library)]
    internal static partial void Clp_setDualTolerance(ClpModelHandle model, double value);

    [LibraryImport(Library)]
    internal static partial void Clp_setMaximumSeconds(ClpModelHandle model, double value);

    [LibraryImport(Library)]
    internal static partial void Clp_setMaximumIterations(ClpModelHandle model, int value);

    [LibraryImport(Library)]
    internal static partial void Clp_scaling(ClpModelHandle model, int mode);

    [LibraryImport(Library)]
    internal static partial void Clp_setPerturbation(ClpModelHandle model, int value);
}
