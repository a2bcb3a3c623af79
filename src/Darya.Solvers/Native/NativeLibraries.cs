using System.Reflection;
using System.Runtime.InteropServices;

namespace Darya.Solvers;

/// <summary>Finds Clp and Cbc: first in the folders of <c>DARYA_NATIVE</c>, then where the system keeps its libraries.</summary>
internal static class NativeLibraries
{
    internal const string Clp = "Clp";
    internal const string Cbc = "CbcSolver";

    /// <summary>Folders of unpacked libraries, separated as in PATH.</summary>
    internal const string FolderVariable = "DARYA_NATIVE";

    private static readonly string[] LoadOrder =
        ["libCoinUtils.", "libOsi.", "libClp.", "libOsiClp.", "libCgl.", "libCbc.", "libOsiCbc.", "libClpSolver.", "libCbcSolver."];

    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, nint> Loaded = new(StringComparer.Ordinal);
    private static bool _registered;
    private static bool _foldersLoaded;

    /// <summary>Loads a library, once, and answers its later imports.</summary>
    /// <exception cref="SolverNotFoundException">It is not there.</exception>
    internal static nint Require(string library)
    {
        lock (Gate)
        {
            if (!_registered)
            {
                NativeLibrary.SetDllImportResolver(typeof(NativeLibraries).Assembly, Resolve);
                _registered = true;
            }

            return Find(library) is var handle && handle != 0
                ? handle
                : throw new SolverNotFoundException(MissingMessage(library));
        }
    }

    internal static string MissingMessage(string library) => library == Cbc
        ? $"Cbc was not found; install it with: sudo apt-get install -y coinor-libcbc3 || sudo apt-get install -y coinor-libcbc3.1 (or name its folder in {FolderVariable})"
        : $"Clp was not found; install it with: sudo apt-get install -y coinor-libclp1 (or name its folder in {FolderVariable})";

    /// <summary>The file names of a library, the most exact first.</summary>
    internal static IReadOnlyList<string> FileNames(string library) => library switch
    {
        Clp => ["libClp.so.1", "libClp.so", "libClp.1.dylib"],
        Cbc => ["libCbcSolver.so.3", "libCbcSolver.so.3.1", "libCbcSolver.so", "libCbcSolver.3.dylib"],
        _ => [],
    };

    /// <summary>Loads every library of a folder, again and again while any more can be loaded, because each needs others loaded before it.</summary>
    /// <remarks>The known ones go in the order of their needs, so that none of them pulls in a copy from the system instead.</remarks>
    /// <returns>The handle of each file that could be loaded.</returns>
    internal static IReadOnlyDictionary<string, nint> LoadFolder(string folder)
    {
        var handles = new SortedDictionary<string, nint>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
        {
            return handles;
        }

        var waiting = Directory.EnumerateFiles(folder, "lib*.so*").OrderBy(Rank).ThenBy(file => file, StringComparer.Ordinal).ToList();
        for (var before = int.MaxValue; waiting.Count > 0 && waiting.Count < before;)
        {
            before = waiting.Count;
            waiting.RemoveAll(file =>
            {
                var loaded = NativeLibrary.TryLoad(file, out var handle);
                if (loaded)
                {
                    handles[Path.GetFileName(file)] = handle;
                }

                return loaded;
            });
        }

        return handles;
    }

    private static int Rank(string file)
    {
        var place = Array.FindIndex(LoadOrder, start => Path.GetFileName(file).StartsWith(start, StringComparison.Ordinal));
        return place < 0 ? LoadOrder.Length : place;
    }

    private static nint Resolve(string library, Assembly assembly, DllImportSearchPath? path)
    {
        lock (Gate)
        {
            return Find(library); // 0 lets the runtime look itself, as it should for libc
        }
    }

    private static nint Find(string library)
    {
        if (Loaded.TryGetValue(library, out var handle) || FileNames(library).Count == 0)
        {
            return handle;
        }

        if (!_foldersLoaded)
        {
            _foldersLoaded = true;
            foreach (var folder in (Environment.GetEnvironmentVariable(FolderVariable) ?? "")
                         .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                Keep(LoadFolder(folder));
            }

            if (Loaded.TryGetValue(library, out handle))
            {
                return handle;
            }
        }

        foreach (var file in FileNames(library))
        {
            if (NativeLibrary.TryLoad(file, out handle))
            {
                Loaded[library] = handle;
                return handle;
            }
        }

        return 0;
    }

    private static void Keep(IReadOnlyDictionary<string, nint> handles)
    {
        foreach (var library in (string[])[Clp, Cbc])
        {
            foreach (var file in FileNames(library))
            {
                if (handles.TryGetValue(file, out var handle))
                {
                    Loaded.TryAdd(library, handle);
                }
            }
        }
    }
}
