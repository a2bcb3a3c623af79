using Darya.Data.Building;
using Darya.Data.Checks;
using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Data.Package;
using Darya.Data.Tables;
using Darya.Input;
using Darya.Model;

namespace Darya.Data;

/// <summary>Reads a region package, collects every fault, and gives the region only when there is no error.</summary>
public static class RegionReader
{
    /// <summary>Reads the package in <paramref name="folder"/>.</summary>
    /// <param name="folder">Folder with <c>datapackage.json</c>.</param>
    /// <param name="variant">Name of a folder in <c>variants/</c>, or the path of a folder elsewhere (it has a slash), or null for the base.</param>
    /// <param name="seriesFolder">Folder with <c>inflows_dekad.csv</c>, or null.</param>
    /// <returns>The region with warnings, or the errors. Bad input never throws.</returns>
    public static RegionReading Read(string folder, string? variant = null, string? seriesFolder = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var faults = new FaultList();
        var input = new InputFolder(folder, "");
        if (!Directory.Exists(folder))
        {
            faults.Error(folder, 0, FaultCodes.NoPackage, "", "there is no such folder; a region is a folder with a datapackage.json");
            return Result(null, null, [], faults);
        }

        var descriptor = new DescriptorReader(faults).Read(input);
        if (descriptor == null)
        {
            return Result(null, null, input.Read, faults);
        }

        var overlay = variant == null ? null : VariantFolder.Open(input, variant, faults);
        var tables = ReadTables(input, descriptor, overlay, faults);
        var series = seriesFolder == null ? null : SeriesFolder.Read(seriesFolder, faults);
        ReferenceCheck.Run(tables, faults);
        RegionChecks.Run(tables, series, faults);

        IReadOnlyList<InputFile> read = [.. input.Read, .. overlay?.OwnInputs ?? [], .. series?.Inputs ?? []];
        var region = faults.ErrorCount > 0 ? null : RegionBuilder.Build(descriptor, overlay?.Name, tables, series);
        return Result(region, tables, read, faults);
    }

    private static TableSet ReadTables(InputFolder input, PackageDescriptor descriptor, VariantFolder? variant, FaultList faults)
    {
        var tables = new Dictionary<string, Table>(StringComparer.Ordinal);
        foreach (var format in RegionFormat.Tables)
        {
            var path = descriptor.Paths.GetValueOrDefault(format.Name, "");
            var bytes = path.Length == 0
                ? null
                : input.Bytes(path, FaultCodes.MissingFile, $"the file of table '{format.Name}' is missing ({format.Description.TrimEnd('.')})", faults);
            var parent = TableFile.Read(format, input.NameOf(path), bytes, TableRole.Parent, faults);
            tables.Add(format.Name, VariantOverlay.Merge(format, parent, variant?.Read(format, faults), faults));
        }

        // A table whose description is at fault is not stray besides.
        var described = RegionFormat.Tables.Select(t => descriptor.Paths.GetValueOrDefault(t.Name) is { Length: > 0 } path ? path : $"data/{t.Name}.csv");
        foreach (var stray in input.TableFiles("data", faults).Select(f => "data/" + f).Except(described, StringComparer.Ordinal))
        {
            faults.Error(stray, 0, FaultCodes.StrayFile, "", "the file belongs to no table of datapackage.json; remove it or describe it");
        }

        return new TableSet(tables);
    }

    private static RegionReading Result(Region? region, TableSet? tables, IReadOnlyList<InputFile> inputs, FaultList faults)
    {
        var ordered = faults.InOrder([.. inputs.Select(i => i.Path)]);
        var rows = tables == null ? [] : RegionFormat.Tables.Select(t => (t.Name, tables.Rows(t.Name).Count)).ToList();
        var letters = new SortedDictionary<Confidence, int>();
        foreach (var row in tables?.All.Where(t => t.Format.HasProvenance).SelectMany(t => t.Rows) ?? [])
        {
            if (ConfidenceLetters.TryParse(row.Text("letter"), out var letter))
            {
                letters[letter] = letters.GetValueOrDefault(letter) + 1;
            }
        }

        var errors = ordered.Count(f => f.Severity == FaultSeverity.Error);
        return new RegionReading(region, ordered, new CheckSummary(rows, letters, inputs.Count, errors, ordered.Count - errors), inputs);
    }
}
