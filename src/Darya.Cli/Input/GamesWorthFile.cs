using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using Darya.Games;
using Darya.Input;

namespace Darya.Cli.Input;

/// <summary>Reads the worths of coalitions from a CSV file and collects every fault of it.</summary>
/// <remarks>The file and its messages: <c>docs/data-formats/games.md</c>.</remarks>
internal sealed partial class GamesWorthFile
{
    internal const int MostPlayers = 20;
    private const string CoalitionColumn = "coalition";

    /// <summary>Beyond it sums of worths leave the range of the solver.</summary>
    private const double LargestWorth = 1e100;

    private const string WorthColumn = "worth";

    private readonly string _file;
    private readonly List<InputFault> _faults = [];
    private readonly List<string> _players = [];
    private readonly List<(int Line, string[] Members, Rational? Worth)> _rows = [];
    private bool _hasFaultyNames;
    private int _commaLine;
    private int _pointLine;

    private GamesWorthFile(string path) => _file = path;

    /// <summary>The players in the order in which they first appear.</summary>
    internal IReadOnlyList<string> Players => _players;

    /// <summary>Worth [mask of the coalition]; <c>null</c> where the file has none. Empty when there are errors.</summary>
    internal Rational?[] Worths { get; private set; } = [];

    /// <summary>What is wrong or was assumed, in the order of the lines.</summary>
    internal IReadOnlyList<InputFault> Faults => [.. _faults.OrderBy(fault => fault.Line)];

    internal bool HasErrors => _faults.Exists(fault => fault.Severity == FaultSeverity.Error);

    /// <summary>Reads a file; what is wrong is in <see cref="Faults"/>.</summary>
    internal static GamesWorthFile Read(string path)
    {
        var file = new GamesWorthFile(path);
        if (file.Text() is { } text && file.Columns(text) is var (separator, coalition, worth))
        {
            file.ReadRows(text, separator, coalition, worth);
            file.Fill();
        }

        return file;
    }

    /// <summary>The coalitions without a worth, smaller ones first.</summary>
    internal IEnumerable<Coalition> Missing() => Enumerable.Range(0, Worths.Length).Where(mask => Worths[mask] is null)
        .Select(mask => new Coalition((uint)mask)).OrderBy(coalition => coalition.Size).ThenBy(coalition => coalition.Mask);

    private string? Text()
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(_file)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            Error(0, GamesFaultCodes.NotUtf8, "", "bytes that are not UTF-8; save the file as UTF-8");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Error(0, GamesFaultCodes.Unreadable, "", Unreadable(unreadable));
        }

        return null;
    }

    private string Unreadable(Exception reason) => Directory.Exists(_file)
        ? "it is a folder; name a CSV file"
        : File.Exists(_file) ? $"the file cannot be read: {reason.Message}" : "there is no such file";

    /// <summary>The separator and the places of the two columns; <c>null</c> after a fault.</summary>
    private (char Separator, int Coalition, int Worth)? Columns(string text)
    {
        var header = text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0);
        if (header is null)
        {
            Error(0, GamesFaultCodes.NoRows, "", $"the file is empty; it needs a header '{CoalitionColumn},{WorthColumn}' and a row for each coalition");
            return null;
        }

        var separator = !header.Contains(',', StringComparison.Ordinal) && header.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var names = header.Split(separator).Select(name => name.Trim().Trim('"')).ToList();
        foreach (var column in (string[])[CoalitionColumn, WorthColumn])
        {
            var count = names.Count(name => name == column);
            if (count != 1)
            {
                Error(1, GamesFaultCodes.Columns, column, count == 0 ? "the column is missing" : "the column stands twice in the header");
            }
        }

        foreach (var name in names.Where(name => name is not (CoalitionColumn or WorthColumn)))
        {
            Error(1, GamesFaultCodes.Columns, name, $"unknown column; the columns are {CoalitionColumn} and {WorthColumn}");
        }

        return HasErrors ? null : (separator, names.IndexOf(CoalitionColumn), names.IndexOf(WorthColumn));
    }

    private void ReadRows(string text, char separator, int coalition, int worth)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = record =>
                Error((int)record.LineNumber, GamesFaultCodes.Fields, "", "quotes that do not match; double a quote that belongs to a name"),
        });
        for (var isHeader = true; reader.Read(); isHeader = false)
        {
            if (!isHeader)
            {
                ReadRow((int)reader.LineNumber, reader.Current.ToArray(), separator, coalition, worth);
            }
        }

        if (_rows.Count == 0 && !HasErrors)
        {
            Error(0, GamesFaultCodes.NoRows, "", "the file has a header and no rows; it needs a row for each coalition");
        }

        if (separator == ';')
        {
            _faults.Add(new InputFault(
                _file, 0, GamesFaultCodes.Semicolons, FaultSeverity.Warning, "",
                _commaLine > 0 ? "read with semicolons and decimal commas" : "read with semicolons and decimal points"));
        }
    }

    private void ReadRow(int line, string[] fields, char separator, int coalition, int worth)
    {
        if (fields.Length != 2)
        {
            Error(
                line, GamesFaultCodes.Fields, "",
                FormattableString.Invariant($"got {fields.Length} fields; 2 are allowed{(separator == ',' ? "; write '.' as decimal mark" : "")}"));
            _hasFaultyNames = true;
            return;
        }

        var number = Worth(line, fields[worth].Trim(), separator);
        if (Members(line, fields[coalition]) is { } members)
        {
            _rows.Add((line, members, number));
        }
        else
        {
            _hasFaultyNames = true;
        }
    }

    private string[]? Members(int line, string text)
    {
        if (text.Trim().Length == 0)
        {
            return [];
        }

        string[] members = [.. text.Split('+').Select(member => member.Trim())];
        if (members.Any(member => member.Length == 0))
        {
            Error(line, GamesFaultCodes.EmptyName, CoalitionColumn, $"got '{Short(text)}'; a player between two '+' needs a name");
            return null;
        }

        if (members.Any(member => member.Any(char.IsControl)))
        {
            Error(line, GamesFaultCodes.EmptyName, CoalitionColumn, "a name holds control characters; remove them");
            return null;
        }

        if (members.GroupBy(member => member, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            Error(line, GamesFaultCodes.MemberTwice, CoalitionColumn, $"got '{Short(text)}'; '{twice.Key}' may stand in it once");
            return null;
        }

        _players.AddRange(members.Except(_players, StringComparer.Ordinal));
        return members;
    }

    private Rational? Worth(int line, string text, char separator)
    {
        var plain = text;
        if (separator == ';' && DecimalComma().IsMatch(text))
        {
            _commaLine = _commaLine == 0 ? line : _commaLine;
            plain = text.Replace(',', '.');
        }
        else if (text.Contains('.', StringComparison.Ordinal))
        {
            _pointLine = _pointLine == 0 ? line : _pointLine;
        }

        if (_commaLine > 0 && _pointLine > 0 && text.AsSpan().ContainsAny(',', '.'))
        {
            var other = line == _commaLine ? _pointLine : _commaLine;
            Error(
                line, GamesFaultCodes.NotANumber, WorthColumn,
                FormattableString.Invariant($"got '{Short(text)}', but line {other} has the other decimal mark; use one"));
            return null;
        }

        if (ZeroDenominator().IsMatch(plain))
        {
            Error(line, GamesFaultCodes.NotANumber, WorthColumn, $"got '{Short(text)}'; a denominator must not be 0");
            return null;
        }

        if (Rational.TryParse(plain, out var value))
        {
            if (Math.Abs(value.ToDouble()) <= LargestWorth)
            {
                return value;
            }

            Error(line, GamesFaultCodes.NotANumber, WorthColumn, $"got '{Short(text)}'; a worth lies between -1e100 and 1e100");
            return null;
        }

        Error(
            line, GamesFaultCodes.NotANumber, WorthColumn,
            text.Length == 0 ? "empty; a worth is needed" : $"got '{Short(text)}'; a worth must be a number: 7, -1.25 or p/q");
        return null;
    }

    /// <summary>Puts the rows into the table, when the players are few enough.</summary>
    private void Fill()
    {
        if (_players.Count > MostPlayers)
        {
            Error(
                0, GamesFaultCodes.TooManyPlayers, CoalitionColumn,
                FormattableString.Invariant($"got {_players.Count} players; a table may have {MostPlayers}"));
            return;
        }

        if (_players.Count == 0)
        {
            if (_rows.Count > 0)
            {
                Error(0, GamesFaultCodes.NoRows, CoalitionColumn, "only the empty coalition has a worth; a game needs a player");
            }

            return;
        }

        var number = _players.Select((name, i) => (name, i)).ToDictionary(player => player.name, player => player.i, StringComparer.Ordinal);
        var firstLine = new Dictionary<uint, int>();
        var worths = new Rational?[1 << _players.Count];
        foreach (var (line, members, worth) in _rows)
        {
            var coalition = Coalition.Of(members.Select(member => number[member]));
            if (!firstLine.TryAdd(coalition.Mask, line))
            {
                Error(
                    line, GamesFaultCodes.Duplicate, CoalitionColumn,
                    FormattableString.Invariant($"'{Short(string.Join('+', members))}' stands already in line {firstLine[coalition.Mask]}; keep one"));
            }
            else if (coalition.IsEmpty && worth is { IsZero: false } something)
            {
                Error(line, GamesFaultCodes.EmptyCoalition, WorthColumn, $"got {something}; the empty coalition must be worth 0");
            }

            // A row whose worth cannot be read is a fault already; its coalition is not missing as well.
            worths[coalition.Mask] = worth ?? Rational.Zero;
        }

        worths[0] = Rational.Zero;
        Worths = _hasFaultyNames ? [] : worths;
    }

    private void Error(int line, string code, string field, string message) =>
        _faults.Add(new InputFault(_file, line, code, FaultSeverity.Error, field, message));

    private static string Short(string text) => text.Length <= 60 ? text : text[..57] + "...";

    [GeneratedRegex("^[+-]?[0-9]+,[0-9]+([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DecimalComma();

    [GeneratedRegex("^[^/]*/\\s*[+-]?0+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ZeroDenominator();
}
