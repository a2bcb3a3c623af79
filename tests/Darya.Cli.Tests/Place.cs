using System.Runtime.CompilerServices;
using System.Text.Json;
using Darya.Data.Tests;

namespace Darya.Cli.Tests;

/// <summary>A working folder with the small region in <c>region</c>; it goes with its content.</summary>
internal sealed class Place : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal Place(Action<SmallPackage>? change = null) => Write("region", change);

    /// <summary>The region that the program ships with.</summary>
    internal static string CentralAsia => RegionFolder();

    internal string Path => _folder.Path;

    /// <summary>Names in the working folder besides the region, in ordinal order.</summary>
    internal IReadOnlyList<string> Names => NamesIn(Path).Where(n => n != "region").ToList();

    internal static IReadOnlyList<string> NamesIn(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(e => System.IO.Path.GetFileName(e)).Order(StringComparer.Ordinal)];

    internal string In(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    /// <summary>Writes the small region, changed, into a folder.</summary>
    internal void Write(string name, Action<SmallPackage>? change = null)
    {
        var package = new SmallPackage();
        change?.Invoke(package);
        package.WriteTo(In(name));
    }

    internal Answer Run(params string[] arguments) => DaryaProcess.Run(Path, arguments);

    /// <summary>Runs a command that must succeed with <c>--json</c>; the object it prints.</summary>
    internal JsonElement Json(params string[] arguments)
    {
        var answer = Run([.. arguments, "--json"]);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        return JsonDocument.Parse(answer.Output).RootElement;
    }

    /// <summary>The tables of a run by name, byte for byte.</summary>
    internal SortedDictionary<string, string> Tables(string run) => new(
        Directory.EnumerateFiles(In(run), "*.csv").ToDictionary(f => System.IO.Path.GetFileName(f), File.ReadAllText, StringComparer.Ordinal), StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();

    private static string RegionFolder([CallerFilePath] string source = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(source)!, "../../regions/central-asia"));
}
