using System.Runtime.CompilerServices;

namespace Darya.Linkage.Tests;

/// <summary>The region that the program ships with.</summary>
internal static class Shipped
{
    internal static string Folder { get; } = Locate();

    private static string Locate([CallerFilePath] string source = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../regions/central-asia"));
}
