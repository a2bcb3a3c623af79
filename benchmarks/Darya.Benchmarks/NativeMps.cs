using Darya.Solvers;

namespace Darya.Benchmarks;

/// <summary>Clp alone, as its command line would do it: read an MPS file, solve with presolve.</summary>
internal static class NativeMps
{
    internal static double ReadAndSolve(string file, ColdStart method)
    {
        _ = NativeLibraries.Require(NativeLibraries.Clp);
        using var model = ClpNative.Clp_newModel();
        ClpNative.Clp_setLogLevel(model, 0);
        var errors = ClpNative.Clp_readMps(model, file, keepNames: 0, ignoreErrors: 0);
        if (errors != 0)
        {
            throw new InvalidDataException(FormattableString.Invariant($"Clp found {errors} errors in {file}."));
        }

        _ = method == ColdStart.Barrier ? ClpNative.Clp_initialBarrierSolve(model) : ClpNative.Clp_initialSolve(model);
        return ClpNative.Clp_objectiveValue(model);
    }
}
