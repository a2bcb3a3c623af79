using System.Globalization;
using System.Runtime.CompilerServices;
using Darya.Agreements.Documents;
using Darya.Agreements.Format;

namespace Darya.Agreements.Tests.Library;

/// <summary>The agreements that the region ships with.</summary>
internal static class Shelf
{
    internal static string Region { get; } = RegionFolder();

    internal static string Folder { get; } = Path.Combine(Region, "agreements");

    internal static IReadOnlyList<(string File, AgreementReading Reading)> Readings { get; } = AgreementFile.ReadFolder(Folder, "agreements");

    internal static IReadOnlyList<Agreement> All => [.. Readings.Select(r => r.Reading.Agreement!)];

    internal static Agreement Of(string id) => All.Single(a => a.Id == id);

    /// <summary>The amounts of a term of an agreement, added up.</summary>
    internal static double Sum(string id, string term) => Of(id).Term(term)!.Quantity!.Amounts.Sum(a => a.Value);

    /// <summary>The rows of a file of readings: meter, reporter, first and last day, value, unit.</summary>
    internal static IReadOnlyList<(string Meter, string Reporter, DateOnly From, DateOnly To, double Value, string Unit)> ReadingsOf(string file) =>
    [
        .. File.ReadAllLines(Path.Combine(Folder, "readings", file)).Skip(1).Select(l => l.Split(',')).Select(c => (
            c[0], c[1], DateOnly.Parse(c[2], CultureInfo.InvariantCulture), DateOnly.Parse(c[3], CultureInfo.InvariantCulture), double.Parse(c[4], CultureInfo.InvariantCulture), c[5])),
    ];

    private static string RegionFolder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../../regions/central-asia"));
}
