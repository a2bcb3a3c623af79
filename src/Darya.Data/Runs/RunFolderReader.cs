using System.Globalization;
using Darya.Data.Faults;
using Darya.Data.Package;
using Darya.Input;

namespace Darya.Data.Runs;

/// <summary>Reads result folders, for reports over several runs.</summary>
public static class RunFolderReader
{
    /// <summary>Reads the manifest and every long table. A file that changed since the run is a warning, a missing or broken one an error.</summary>
    public static RunReading Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var faults = new FaultList();
        var input = new InputFolder(folder, "");
        var tables = new SortedDictionary<string, IReadOnlyList<ResultRow>>(StringComparer.Ordinal);
        var bytes = input.Bytes(ManifestJson.FileName, FaultCodes.BadManifest, $"the file is missing; '{folder}' is not a result folder", faults);
        var manifest = bytes == null ? null : ManifestJson.Read(ManifestJson.FileName, bytes, faults);
        foreach (var file in manifest?.Files ?? [])
        {
            if (file.Path != Path.GetFileName(file.Path))
            {
                faults.Error(ManifestJson.FileName, 0, FaultCodes.BadManifest, "$.files", $"'{file.Path}' is not a file of the folder");
            }
            else if (input.Bytes(file.Path, FaultCodes.MissingFile, "the file is missing; the manifest names it", faults) is { } content)
            {
                if (input.Read[^1].Sha256 != file.Sha256)
                {
                    faults.Warning(
                        file.Path,
                        0,
                        FaultCodes.ChangedResult,
                        "",
                        "the file was changed after the run; its hash is not that of the manifest");
                }

                if (file.Path.EndsWith(".csv", StringComparison.Ordinal) && LongTable(file.Path, content, faults) is { } rows)
                {
                    tables.Add(file.Path, rows);
                }
            }
        }

        return new RunReading(faults.ErrorCount > 0 ? null : manifest, tables, faults.InOrder([.. input.Read.Select(r => r.Path)]));
    }

    /// <summary>Reads the manifest alone, for lists of many folders.</summary>
    /// <param name="folder">The folder; it stands before the file in messages.</param>
    /// <returns>The manifest, or null when there is an error; and what is wrong.</returns>
    public static (RunManifest? Manifest, IReadOnlyList<InputFault> Faults) ReadManifest(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var faults = new FaultList();
        var input = new InputFolder(folder, folder.TrimEnd('/') + "/");
        var name = input.NameOf(ManifestJson.FileName);
        var bytes = input.Bytes(ManifestJson.FileName, FaultCodes.BadManifest, $"the file is missing; '{folder}' is not a result folder", faults);
        return (bytes == null ? null : ManifestJson.Read(name, bytes, faults), faults.InOrder([name]));
    }

    /// <summary>Reads one file of a result folder. A file that changed since the run is a warning, a missing file or a broken manifest an error.</summary>
    /// <param name="folder">The folder; it stands before the file in messages.</param>
    /// <param name="name">Name of the file, for example <c>report.json</c>.</param>
    /// <returns>The bytes, or null when there is an error; and what is wrong.</returns>
    public static (byte[]? Content, IReadOnlyList<InputFault> Faults) ReadFile(string folder, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var faults = new FaultList();
        var input = new InputFolder(folder, folder.TrimEnd('/') + "/");
        var manifestName = input.NameOf(ManifestJson.FileName);
        var bytes = input.Bytes(ManifestJson.FileName, FaultCodes.BadManifest, $"the file is missing; '{folder}' is not a result folder", faults);
        var manifest = bytes == null ? null : ManifestJson.Read(manifestName, bytes, faults);
        byte[]? content = null;
        if (manifest?.Files.FirstOrDefault(f => f.Path == name) is { } file)
        {
            content = input.Bytes(name, FaultCodes.MissingFile, "the file is missing; the manifest names it", faults);
            if (content != null && input.Read[^1].Sha256 != file.Sha256)
            {
                faults.Warning(input.NameOf(name), 0, FaultCodes.ChangedResult, "", "the file was changed after the run; its hash is not that of the manifest");
            }
        }
        else if (manifest != null)
        {
            faults.Error(input.NameOf(name), 0, FaultCodes.MissingFile, "", "the run has no such file; make it again with this version");
        }

        return (content, faults.InOrder([manifestName]));
    }

    /// <summary>The rows of a long table; null when the file has another header or a fault.</summary>
    private static List<ResultRow>? LongTable(string file, byte[] bytes, FaultList faults)
    {
        if (TextFile.Decode(file, bytes, faults) is not { } text || CsvTable.Parse(file, text, faults) is not { } csv
            || !csv.Header.SequenceEqual(ResultTable.Header, StringComparer.Ordinal))
        {
            return null;
        }

        var rows = new List<ResultRow>(csv.Records.Count);
        foreach (var (line, f) in csv.Records)
        {
            if (Day(f[5], out var start) & Day(f[6], out var end) & Number(f[7], out var value))
            {
                rows.Add(new ResultRow(f[1], f[2], f[3], f[4], start, end, value));
            }
            else
            {
                faults.Error(
                    file,
                    line,
                    FaultCodes.BadResult,
                    "",
                    "a period or a value cannot be read; days are written 2001-01-31, numbers with '.'");
            }
        }

        return rows;
    }

    private static bool Day(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool Number(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
