using Darya.Model;

namespace Darya.Data.Package;

/// <summary>What <c>datapackage.json</c> says: the name of the region and where its tables are.</summary>
/// <param name="Name">Name of the package.</param>
/// <param name="Title">Title.</param>
/// <param name="Paths">Path of each table, relative to the package.</param>
/// <param name="Licences">Licences of the package, in words.</param>
internal sealed record PackageDescriptor(string Name, LocalName Title, IReadOnlyDictionary<string, string> Paths, IReadOnlyList<string> Licences);
