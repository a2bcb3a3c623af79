using System.Text;

namespace Darya.Gravity.Tables;

/// <summary>The first line of a file: the names of its columns and the sign between them.</summary>
/// <param name="Separator">Comma, or semicolon as regional spreadsheets write.</param>
/// <param name="Names">The names in order, without spaces around them.</param>
internal sealed record PanelHeader(byte Separator, IReadOnlyList<string> Names)
{
    private const int MostNamesShown = 30;

    /// <summary>Reads a line without its end; null after a fault.</summary>
    internal static PanelHeader? Read(ReadOnlySpan<byte> line, int number, PanelFaultList faults)
    {
        if (line.Contains((byte)'\r'))
        {
            faults.Add(number, PanelFaultKind.NoRows, "", "carriage returns alone", "lines that end with a line feed");
            return null;
        }

        var separator = (byte)',';
        if (SplitNames(line, separator) is not { Count: > 1 } && line.Contains((byte)';'))
        {
            separator = (byte)';';
        }

        if (SplitNames(line, separator) is { } names)
        {
            return new PanelHeader(separator, names);
        }

        faults.Add(number, PanelFaultKind.Quote, "", "quotes that do not match", "a quote inside a name doubled, the name in quotes");
        return null;
    }

    /// <summary>The wanted column at each place of the header, null where none is wanted; every name that is missing or double is a fault.</summary>
    internal PanelColumn?[] Plan(PanelRequest request, int line, PanelFaultList faults)
    {
        foreach (var twice in Names.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add(line, PanelFaultKind.Column, twice.Key, FormattableString.Invariant($"the name {twice.Count()} times"), "each name once");
        }

        foreach (var missing in request.Numbers.Concat(request.Codes).Distinct(StringComparer.Ordinal).Except(Names, StringComparer.Ordinal))
        {
            faults.Add(line, PanelFaultKind.Column, missing, "no such column", Existing());
        }

        return
        [
            .. Names.Select(name => (Name: name, IsNumber: request.Numbers.Contains(name), IsCode: request.Codes.Contains(name)))
                .Select(column => column.IsNumber || column.IsCode
                    ? new PanelColumn(column.Name, column.IsNumber, column.IsCode, request.MayBeMissing.Contains(column.Name))
                    : null),
        ];
    }

    private string Existing()
    {
        var more = Names.Count > MostNamesShown ? FormattableString.Invariant($" and {Names.Count - MostNamesShown} more") : "";
        return string.Join(", ", Names.Take(MostNamesShown)) + more;
    }

    /// <summary>The names between separators outside quotes; null when quotes do not match.</summary>
    private static List<string>? SplitNames(ReadOnlySpan<byte> line, byte separator)
    {
        var names = new List<string>();
        while (true)
        {
            var isQuoted = QuotedField.StartsAt(line);
            var length = isQuoted ? QuotedField.Length(line) : line.IndexOf(separator) is >= 0 and var stop ? stop : line.Length;
            if (length < 0 || (length < line.Length && line[length] != separator) || (!isQuoted && line[..length].Contains((byte)'"')))
            {
                return null;
            }

            names.Add(Encoding.UTF8.GetString(isQuoted ? QuotedField.Value(line[..length]) : line[..length]).Trim());
            if (length == line.Length)
            {
                return names;
            }

            line = line[(length + 1)..];
        }
    }
}
