using System.Numerics;
using Darya.Games;
using Darya.Games.Partitions;
using Darya.Games.Rivers;

namespace Darya.Cli.Input;

/// <summary>Reads the places of one river; prints every fault and refuses a file with errors.</summary>
internal sealed class GamesRiverReader
{
    /// <summary>Most owners: eight have 4140 partitions.</summary>
    internal const int MostOwners = 8;

    /// <summary>Most units of water times places: what fits in memory.</summary>
    internal const int MostStates = 20_000_000;

    /// <summary>Most units of water times places times partitions: about half a minute.</summary>
    internal const int MostWork = 1_000_000_000;

    /// <summary>Numbers stay below this, so that every worth is an ordinary number in JSON.</summary>
    private static readonly Rational Largest = Rational.Parse("1e15");

    private readonly GamesRiverTable _table;
    private readonly GamesRiverFaults _faults;
    private readonly List<(BigInteger Place, RiverNode Node)> _places = [];
    private readonly Dictionary<BigInteger, int> _lineOf = [];
    private int _commaLine;
    private int _pointLine;

    private GamesRiverReader(GamesRiverTable table, GamesRiverFaults faults) => (_table, _faults) = (table, faults);

    /// <summary>Reads a file.</summary>
    /// <returns>The river's name, the river, and the warnings.</returns>
    /// <exception cref="InvalidInputException">There are errors; they have been printed.</exception>
    internal static (string Id, River River, IReadOnlyList<string> Warnings) Read(string path)
    {
        var faults = new GamesRiverFaults(path);
        if (GamesRiverTable.Read(path, faults) is { } table && new GamesRiverReader(table, faults).River() is { } river)
        {
            return (table.Rows[0].Cells["river_id"], river, [.. faults.Warnings]);
        }

        foreach (var line in faults.ErrorLines)
        {
            Console.Error.WriteLine(line);
        }

        throw new InvalidInputException();
    }

    private River? River()
    {
        foreach (var (line, cells) in _table.Rows)
        {
            ReadRow(line, cells);
        }

        CheckOneRiver();
        if (_table.Separator == ';')
        {
            _faults.Warning(
                0,
                GamesRiverFaults.Semicolons,
                "",
                _commaLine > 0 ? "read with semicolons and decimal commas" : "read with semicolons and decimal points");
        }

        CheckOwners();
        if (_faults.HasErrors)
        {
            return null;
        }

        var river = Games.Rivers.River.Of(_places.OrderBy(p => p.Place).Select(p => p.Node));
        if (river.Unit != Rational.One)
        {
            _faults.Warning(
                0,
                GamesRiverFaults.PartUnits,
                "",
                $"inflows and capacities are not all whole; water is counted in units of {river.Unit}");
        }

        CheckWork(river);
        return _faults.HasErrors ? null : river;
    }

    private void ReadRow(int line, IReadOnlyDictionary<string, string> cells)
    {
        if (cells["river_id"].Length == 0)
        {
            _faults.Error(line, GamesRiverFaults.Empty, "river_id", "empty; the river needs a name");
        }

        var place = Place(line, cells["node"]);
        var owner = Owner(line, cells["owner"]);
        var (inflow, capacity) = (Water(line, "inflow", cells), Water(line, "capacity", cells));
        var value = Number(line, "value_per_unit", cells["value_per_unit"], "money per unit of water");
        if (value is { Sign: < 0 })
        {
            _faults.Warning(
                line, GamesRiverFaults.NegativeValue, "value_per_unit", $"got {cells["value_per_unit"]}; below 0 nobody uses water at this place");
        }

        if (place is { } number && owner is not null && inflow is { } rising && capacity is { } most && value is { } earns)
        {
            _places.Add((number, new RiverNode(number.ToString("R", null), owner, rising, most, earns)));
        }
    }

    private BigInteger? Place(int line, string text)
    {
        if (Number(line, "node", text, "a whole number that rises down the river") is not { } number)
        {
            return null;
        }

        if (!number.IsInteger)
        {
            _faults.Error(
                line,
                GamesRiverFaults.NotANumber,
                "node",
                $"got {GamesRiverFaults.Quote(text)}; must be a whole number that rises down the river");
            return null;
        }

        if (!_lineOf.TryAdd(number.Numerator, line))
        {
            _faults.Error(
                line, GamesRiverFaults.DuplicateNode, "node", FormattableString.Invariant(
                    $"got {text}, which stands already in line {_lineOf[number.Numerator]}; every place has a number of its own"));
            return null;
        }

        return number.Numerator;
    }

    private string? Owner(int line, string text)
    {
        if (text.Length == 0)
        {
            _faults.Error(line, GamesRiverFaults.Empty, "owner", "empty; every place needs an owner");
            return null;
        }

        if (text.Any(sign => sign is '+' or '|' || char.IsControl(sign)))
        {
            _faults.Error(
                line,
                GamesRiverFaults.ReservedSign,
                "owner",
                $"got {GamesRiverFaults.Quote(text)}; a name must not have '+', '|' or control characters: they join members and blocks");
            return null;
        }

        return text;
    }

    private Rational? Water(int line, string field, IReadOnlyDictionary<string, string> cells)
    {
        var amount = Number(line, field, cells[field], "an amount of water");
        if (amount is { Sign: < 0 })
        {
            _faults.Error(line, GamesRiverFaults.OutOfRange, field, $"got {cells[field]}; must not be below 0");
            return null;
        }

        return amount;
    }

    private Rational? Number(int line, string field, string text, string words)
    {
        if (text.Length == 0)
        {
            _faults.Error(line, GamesRiverFaults.Empty, field, $"empty; must be {words}");
            return null;
        }

        var isComma = _table.Separator == ';' && text.Count(sign => sign == ',') == 1 && !text.Contains('.', StringComparison.Ordinal);
        _commaLine = isComma && _commaLine == 0 ? line : _commaLine;
        _pointLine = text.Contains('.', StringComparison.Ordinal) && _pointLine == 0 ? line : _pointLine;
        if (_commaLine > 0 && _pointLine > 0 && text.AsSpan().ContainsAny(',', '.'))
        {
            var other = isComma ? _pointLine : _commaLine;
            _faults.Error(
                line,
                GamesRiverFaults.NotANumber,
                field,
                FormattableString.Invariant($"got {GamesRiverFaults.Quote(text)}, but line {other} has the other decimal mark; use one"));
            return null;
        }

        if (!Rational.TryParse(isComma ? text.Replace(',', '.') : text, out var number))
        {
            _faults.Error(
                line,
                GamesRiverFaults.NotANumber,
                field,
                $"got {GamesRiverFaults.Quote(text)}; must be {words}: a number such as 7, 1.25 or 5/4");
            return null;
        }

        if (Rational.Abs(number) >= Largest)
        {
            _faults.Error(line, GamesRiverFaults.OutOfRange, field, $"got {GamesRiverFaults.Quote(text)}; must be below 1e15 in size");
            return null;
        }

        return number;
    }

    private void CheckOneRiver()
    {
        var rivers = _table.Rows.GroupBy(r => r.Cells["river_id"], StringComparer.Ordinal).Where(g => g.Key.Length > 0).ToList();
        if (rivers.Count > 1)
        {
            _faults.Error(
                rivers[1].First().Line,
                GamesRiverFaults.SeveralRivers,
                "river_id",
                $"got {string.Join(", ", rivers.Take(5).Select(r => GamesRiverFaults.Quote(r.Key)))}{(rivers.Count > 5 ? " and more" : "")}; a file holds one river, split it");
        }
    }

    private void CheckOwners()
    {
        var owners = _table.Rows.Select(r => r.Cells["owner"]).Where(o => o.Length > 0).Distinct(StringComparer.Ordinal).Count();
        if (owners > MostOwners)
        {
            _faults.Error(
                0,
                GamesRiverFaults.TooManyOwners,
                "owner",
                FormattableString.Invariant($"got {owners} owners; at most {MostOwners}, who have {Partition.Number(MostOwners)} partitions"));
        }
    }

    private void CheckWork(River river)
    {
        var states = river.Water / river.Unit * river.Nodes.Count;
        if (states > MostStates || states * Partition.Number(river.Players.Count) > MostWork)
        {
            _faults.Error(
                0,
                GamesRiverFaults.TooMuchWater,
                "inflow",
                FormattableString.Invariant(
                    $"got {river.Water} of water in units of {river.Unit}, {river.Nodes.Count} places, {Partition.Number(river.Players.Count)} partitions; ")
                + FormattableString.Invariant(
                    $"units times places must not be above {MostStates}, times partitions {MostWork}: measure water in larger units"));
        }
    }
}
