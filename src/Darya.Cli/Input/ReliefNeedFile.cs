using System.Globalization;
using System.Security.Cryptography;
using Darya.Data;
using Darya.Input;
using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Questions;

namespace Darya.Cli.Input;

/// <summary>Reads people in need by province and month from a CSV file; every fault at once. The file and its messages: <c>docs/data-formats/relief.md</c>.</summary>
internal sealed class ReliefNeedFile
{
    private const string Province = "province";
    private const string Month = "month";
    private const string Persons = "persons";
    private const string Priority = "priority";
    private const double MostPersons = 1e9;

    private static readonly string[] Columns = [Province, Month, Persons, Priority];

    private readonly string _path;
    private readonly ReliefData _data;
    private readonly YearMonth[] _months;
    private readonly FaultList _faults = new();
    private readonly List<(int Line, ProvinceNeed Need)> _rows = [];
    private bool _hasComma;

    private ReliefNeedFile(string path, ReliefData data, YearMonth first, int months) => (_path, _data, _months) = (path, data, [.. Enumerable.Range(first.Index, months).Select(Of)]);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="data">The region's relief tables.</param>
    /// <param name="first">First month of the plan.</param>
    /// <param name="months">Months of the plan.</param>
    /// <exception cref="InvalidInputException">There are faults; they have been printed.</exception>
    internal static ReliefNeed Read(string path, ReliefData data, YearMonth first, int months) => new ReliefNeedFile(path, data, first, months).Read();

    private ReliefNeed Read()
    {
        var bytes = Bytes();
        if (bytes is not null && TextFile.Decode(_path, bytes, _faults) is { } text && CsvTable.Parse(_path, text, _faults) is { } csv && Places(csv) is { } places)
        {
            foreach (var (line, fields) in csv.Records)
            {
                Row(line, column => places.TryGetValue(column, out var place) ? fields[place].Trim() : "", csv.Separator);
            }

            CheckPriorities();
            CheckTwice();
            CheckMonths();
            if (csv.Separator == ';')
            {
                Warn(ReliefFaultCodes.Semicolons, _hasComma ? "read with semicolons and decimal commas" : "read with semicolons and decimal points");
            }
        }

        var found = _faults.InOrder([_path]);
        if (_faults.ErrorCount > 0)
        {
            foreach (var fault in found)
            {
                Console.Error.WriteLine(fault);
            }

            Console.Error.WriteLine(FormattableString.Invariant($"{_faults.ErrorCount} error{(_faults.ErrorCount == 1 ? "" : "s")} in {_path}; nothing was computed."));
            throw new InvalidInputException();
        }

        return new(
            [.. _rows.Select(row => row.Need).Where(IsOfPlan)],
            new InputFile(_path, Convert.ToHexStringLower(SHA256.HashData(bytes!)), bytes!.LongLength),
            [.. found.Select(fault => fault.ToString())]);
    }

    private byte[]? Bytes()
    {
        try
        {
            return RegularFile.ReadAllBytes(_path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var why = File.Exists(_path) ? "the file cannot be read; check permissions"
                : Directory.Exists(_path) ? "this is a folder; name a CSV file"
                : "there is no such file; name a CSV file";
            _faults.Error(_path, 0, ReliefFaultCodes.Unreadable, "", why);
            return null;
        }
    }

    private Dictionary<string, int>? Places(CsvTable csv)
    {
        string[] names = [.. csv.Header.Select(name => name.Trim())];
        var before = _faults.ErrorCount;
        foreach (var column in Columns.Where(column => column != Priority && !names.Contains(column, StringComparer.Ordinal)))
        {
            _faults.Error(_path, 1, ReliefFaultCodes.Columns, column, $"the column is missing; the columns are {Province}, {Month}, {Persons} and, if wanted, {Priority}");
        }

        foreach (var group in names.GroupBy(name => name, StringComparer.Ordinal))
        {
            if (!Columns.Contains(group.Key, StringComparer.Ordinal))
            {
                _faults.Error(_path, 1, ReliefFaultCodes.Columns, group.Key, $"unknown column{Spelling.Suggest(group.Key, Columns)}; the columns are {string.Join(", ", Columns)}");
            }
            else if (group.Count() > 1)
            {
                _faults.Error(_path, 1, ReliefFaultCodes.Columns, group.Key, "the column stands twice in the header; keep one");
            }
        }

        return _faults.ErrorCount > before ? null : names.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);
    }

    private void Row(int line, Func<string, string> cell, char separator)
    {
        var (province, month) = (ProvinceOf(line, cell(Province)), MonthOf(line, cell(Month), out var isMonth));
        var (persons, priority) = (PersonsOf(line, cell(Persons), separator), PriorityOf(line, cell(Priority), out var isPriority));
        if (province is not null && isMonth && persons is { } number && isPriority)
        {
            _rows.Add((line, new ProvinceNeed(province, month, number, priority)));
        }
    }

    /// <summary>The id of a province that is named by id, name or code; null after a fault.</summary>
    private string? ProvinceOf(int line, string text)
    {
        if (_data.Provinces.FirstOrDefault(p => p.Code.Length > 0 && p.Code == text) is { } coded)
        {
            return coded.Id;
        }

        var faults = new List<string>();
        var found = new KnownIds(Province, [.. _data.Provinces.Select(p => (p.Id, p.Name))]).Find(Province, text, faults);
        if (found is null)
        {
            _faults.Error(_path, line, ReliefFaultCodes.Province, Province, text.Length == 0 ? "empty; a province by id, name or code is needed" : faults[0][(Province.Length + 2)..].TrimEnd('.'));
        }

        return found;
    }

    private YearMonth? MonthOf(int line, string text, out bool isRead)
    {
        isRead = text.Length == 0 || YearMonth.TryParse(text, out _);
        if (!isRead)
        {
            _faults.Error(_path, line, ReliefFaultCodes.Month, Month, $"got '{text}'; must be a month like {_months[0]}, or empty for every month of the plan");
        }

        return text.Length > 0 && YearMonth.TryParse(text, out var month) ? month : null;
    }

    private double? PersonsOf(int line, string text, char separator)
    {
        var hasComma = text.Contains(',', StringComparison.Ordinal);
        var isMarked = separator == ';' && hasComma && !text.Contains('.', StringComparison.Ordinal);
        _hasComma |= isMarked;
        if (!double.TryParse(isMarked ? text.Replace(',', '.') : text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number))
        {
            _faults.Error(_path, line, ReliefFaultCodes.Persons, Persons, $"got '{text}'; must be persons as a number such as 125000{(hasComma ? ", with '.' as decimal mark and no separators of thousands" : "")}");
            return null;
        }

        if (number is < 0 or > MostPersons)
        {
            _faults.Error(_path, line, ReliefFaultCodes.Persons, Persons, FormattableString.Invariant($"got {text}; must be from 0 to {MostPersons:0} persons"));
            return null;
        }

        return number;
    }

    private int? PriorityOf(int line, string text, out bool isRead)
    {
        isRead = text is "" or "1" or "2" or "3";
        if (!isRead)
        {
            _faults.Error(_path, line, ReliefFaultCodes.Priority, Priority, $"got '{text}'; must be 1, 2 or 3, or empty for that of the tables");
        }

        return isRead && text.Length > 0 ? text[0] - '0' : null;
    }

    private void CheckPriorities()
    {
        foreach (var rows in _rows.GroupBy(row => row.Need.Province, StringComparer.Ordinal))
        {
            var first = rows.First();
            foreach (var (line, need) in rows.Where(row => row.Need.Priority != first.Need.Priority))
            {
                _faults.Error(
                    _path, line, ReliefFaultCodes.Priority, Priority, FormattableString.Invariant($"got {Text(need.Priority)}; '{need.Province}' has {Text(first.Need.Priority)} in line {first.Line}: a province has one priority"));
            }
        }

        static string Text(int? priority) => priority?.ToString(CultureInfo.InvariantCulture) ?? "none";
    }

    private void CheckTwice()
    {
        foreach (var rows in _rows.GroupBy(row => (row.Need.Province, row.Need.Month)))
        {
            foreach (var (line, need) in rows.Skip(1))
            {
                _faults.Error(
                    _path, line, ReliefFaultCodes.Twice, Month, FormattableString.Invariant($"{(need.Month is { } month ? month.ToString() : "every month")} of '{need.Province}' stands already in line {rows.First().Line}; keep one"));
            }
        }
    }

    private void CheckMonths()
    {
        string plan = $"the plan, {_months[0]} to {_months[^1]}";
        var inside = _rows.Where(row => IsOfPlan(row.Need)).ToList();
        if (inside.Count == 0 && _faults.ErrorCount == 0)
        {
            _faults.Error(_path, 0, ReliefFaultCodes.NoRows, "", _rows.Count == 0 ? "the file has a header and no rows" : $"no row is of {plan}");
            return;
        }

        if (_rows.Count > inside.Count)
        {
            Warn(ReliefFaultCodes.Outside, FormattableString.Invariant($"{_rows.Count - inside.Count} rows lie outside {plan}, and were left aside"));
        }

        foreach (var rows in inside.GroupBy(row => row.Need.Province, StringComparer.Ordinal).Where(rows => rows.All(row => row.Need.Month is not null)))
        {
            var missing = _months.Where(month => rows.All(row => row.Need.Month != month)).ToList();
            if (missing.Count > 0)
            {
                _faults.Error(
                    _path, rows.First().Line, ReliefFaultCodes.Gap, Month, $"'{rows.Key}' has no row for {string.Join(", ", missing)}; write 0 where nobody is in need, or a row without a month for all others");
            }
        }

        string[] silent = [.. _data.Provinces.Select(p => p.Id).Except(inside.Select(row => row.Need.Province), StringComparer.Ordinal)];
        if (silent.Length > 0 && _faults.ErrorCount == 0)
        {
            Warn(ReliefFaultCodes.NoNeed, $"no row of {string.Join(", ", silent)}: nobody there counts as in need");
        }
    }

    private bool IsOfPlan(ProvinceNeed need) => need.Month is not { } month || _months.Contains(month);

    private void Warn(string code, string message) => _faults.Warning(_path, 0, code, "", message);

    private static YearMonth Of(int index) => new(index / 12, (index % 12) + 1);
}
