using System.Runtime.InteropServices;

namespace Darya.Solvers;

/// <summary>Clp's dual simplex with the option to keep work areas and factors, which its C interface leaves out.</summary>
/// <remarks>
/// The exported C++ member <c>ClpSimplex::dual(int, int)</c> is called on the object that the C wrapper holds in its first word. This rests on the
/// Itanium C++ ABI and on release 1.17; it is used after a self-test only, and <c>DARYA_CLP_KEEP=0</c> forbids it.
/// </remarks>
internal static unsafe class KeepingDual
{
    internal const string Switch = "DARYA_CLP_KEEP";
    private const string Member = "_ZN10ClpSimplex4dualEii";
    private const int Solves = 200;
    private const double Tolerance = 1e-7;

    [ThreadStatic]
    private static bool _testing;

    private static readonly Lazy<bool> SelfTest = new(Agrees);

    /// <summary>The function, or null where it must not be used.</summary>
    internal static delegate* unmanaged<nint, int, int, int> Function(nint library)
    {
        var known = ClpNative.Clp_VersionMajor() == 1 && ClpNative.Clp_VersionMinor() == 17 && !OperatingSystem.IsWindows();
        if (!known || Environment.GetEnvironmentVariable(Switch) == "0" || !NativeLibrary.TryGetExport(library, Member, out var function))
        {
            return null;
        }

        return _testing || SelfTest.Value ? (delegate* unmanaged<nint, int, int, int>)function : null;
    }

    /// <summary>Solves a changing program both ways: bounds, costs, coefficients, rows added and deleted.</summary>
    private static bool Agrees()
    {
        _testing = true;
        try
        {
            using var keeping = new WarmProgram(Sample(), [new VariableBounds(-100, double.PositiveInfinity, 1)]);
            using var plain = new WarmProgram(Sample(), [new VariableBounds(-100, double.PositiveInfinity, 1)], new WarmOptions { KeepFactors = false });
            var state = 12345u;
            for (var k = 0; k < Solves; k++)
            {
                var row = (int)(Next(ref state) % 3);
                var (bound, cost) = (Next(ref state) % 100, Next(ref state) % 10);
                foreach (var program in (WarmProgram[])[keeping, plain])
                {
                    Change(program, k, row, bound, cost);
                    _ = program.Solve();
                }

                if (keeping.Status != plain.Status || Math.Abs(keeping.Objective - plain.Objective) > Tolerance * (1 + Math.Abs(plain.Objective)))
                {
                    return false;
                }
            }

            return keeping.Ladder[(int)WarmStep.Kept] == Solves;
        }
        finally
        {
            _testing = false;
        }
    }

    private static LinearProgram Sample()
    {
        var program = new LinearProgram("self-test");
        var make = Enumerable.Range(0, 3).Select(k => program.AddVariable("make", 0, 50, 1 + k)).ToArray();
        var (store, miss) = (program.AddVariable("store", 0, 80), program.AddVariable("miss", cost: 40));
        for (var i = 0; i < 3; i++)
        {
            program.Subject("need", make[i] + (0.5 * make[(i + 1) % 3]) + miss - (0.1 * store) >= 20);
        }

        return program;
    }

    private static void Change(WarmProgram program, int k, int row, double bound, double cost)
    {
        const int Store = 3;
        const int Miss = 4;
        const int Extra = 5;
        program.SetRowBounds(row, bound, double.PositiveInfinity);
        program.SetBounds(Store, bound / 2, bound / 2);
        switch (k % 4)
        {
            case 1:
                program.SetCost(row, 1 + cost);
                break;
            case 2:
                program.SetCoefficient(row, Miss, 1 + (cost / 10));
                break;
            case 3:
                program.AddRows([bound - 50], [double.PositiveInfinity], [0, 2], [Extra, Store], [1, (cost - 5) / 10]);
                break;
            default:
                if (program.RowCount > 8)
                {
                    program.DeleteRows([3, 5]);
                }

                break;
        }
    }

    private static uint Next(ref uint state) => state = (state * 1664525) + 1013904223;
}
