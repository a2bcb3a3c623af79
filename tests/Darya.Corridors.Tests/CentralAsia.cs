using System.Runtime.CompilerServices;
using Darya.Data;
using Darya.Model;

namespace Darya.Corridors.Tests;

/// <summary>The region that the program ships with, read once.</summary>
internal static class CentralAsia
{
    private static readonly Lazy<Region> Read = new(() => RegionReader.Read(Folder()).Region!);

    internal static Region Region => Read.Value;

    private static string Folder([CallerFilePath] string source = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../regions/central-asia"));
}
