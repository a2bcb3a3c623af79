using System.Text;
using System.Text.Json.Nodes;
using Darya.Data.Format;
using Darya.Data.Package;
using Darya.Data.Tables;
using Darya.Model;

namespace Darya.Data.Catalogue;

/// <summary>Writes the folder of a variant: <c>variant.json</c> and tables with the rows that differ.</summary>
public static class VariantWriter
{
    /// <summary>Writes a variant into a folder that exists and is empty.</summary>
    /// <param name="folder">The folder; its name is the name of the variant.</param>
    /// <param name="title">Title.</param>
    /// <param name="description">What the variant is about.</param>
    /// <param name="rows">Rows by table, in the order in which they are written.</param>
    public static void Write(string folder, LocalName title, LocalName description, IReadOnlyDictionary<string, IReadOnlyList<RegionRow>> rows)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(rows);
        var about = new JsonObject
        {
            ["title_en"] = title.English,
            ["title_ru"] = title.Russian,
            ["description_en"] = description.English,
            ["description_ru"] = description.Russian,
        };
        File.WriteAllText(Path.Combine(folder, "variant.json"), about.ToJsonString(SchemaWriter.Indented) + "\n");
        foreach (var format in RegionFormat.Tables.Where(f => rows.ContainsKey(f.Name)))
        {
            File.WriteAllText(Path.Combine(folder, format.Name + ".csv"), Table(format, rows[format.Name]));
        }
    }

    private static string Table(TableFormat format, IReadOnlyList<RegionRow> rows)
    {
        var text = new StringBuilder().AppendJoin(',', format.Fields.Select(f => f.Name)).Append(',').Append(TableFile.DeleteColumn).Append('\n');
        foreach (var row in rows)
        {
            // A region may be written with decimal commas; a variant never is.
            text.AppendJoin(',', format.Fields.Zip(row.Cells, (f, c) => Quoted(f.IsNumeric ? c.Replace(',', '.') : c))).Append(row.IsRemoval ? ",true\n" : ",\n");
        }

        return text.ToString();
    }

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",;\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
