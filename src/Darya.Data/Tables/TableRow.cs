using System.Globalization;
using Darya.Data.Format;

namespace Darya.Data.Tables;

/// <summary>One checked row; fields are found by name, numbers are parsed once.</summary>
internal sealed class TableRow
{
    private readonly string[] _texts; // [field]
    private readonly double[] _numbers; // [field], NaN where not stated or not a number

    internal TableRow(TableFormat format, string file, int line, string[] texts, double[] numbers)
    {
        (Format, File, Line, _texts, _numbers) = (format, file, line, texts, numbers);
        Key = format.KeyPlaces.Count == 1 ? KeyPart(format.KeyPlaces[0]) : string.Join(' ', format.KeyPlaces.Select(KeyPart));
    }

    internal TableFormat Format { get; }

    internal string File { get; }

    internal int Line { get; }

    /// <summary>The key fields joined by a space; numbers in their shortest form.</summary>
    internal string Key { get; }

    /// <summary>What and which the row is, for messages: <c>reservoir 'Upper'</c>.</summary>
    internal string Words => $"{Format.RowWord} '{Key}'";

    /// <summary>The text of a cell; empty when not stated.</summary>
    internal string Text(string field) => _texts[Format.PlaceOf(field)];

    /// <summary>The text of a cell, or null when not stated.</summary>
    internal string? TextOrNull(string field) => Text(field) is { Length: > 0 } text ? text : null;

    /// <summary>The number of a required cell.</summary>
    internal double Number(string field) => _numbers[Format.PlaceOf(field)];

    /// <summary>The number of a cell, or null when not stated.</summary>
    internal double? NumberOrNull(string field) => Number(field) is var number && double.IsNaN(number) ? null : number;

    /// <summary>The whole number of a required cell.</summary>
    internal int Integer(string field) => (int)Number(field);

    /// <summary>The whole number of a cell, or null when not stated.</summary>
    internal int? IntegerOrNull(string field) => (int?)NumberOrNull(field);

    /// <summary>The text at a place of the format.</summary>
    internal string TextAt(int place) => _texts[place];

    /// <summary>The number at a place of the format.</summary>
    internal double NumberAt(int place) => _numbers[place];

    private string KeyPart(int place) => Format.Fields[place].IsNumeric && !double.IsNaN(_numbers[place])
        ? _numbers[place].ToString(CultureInfo.InvariantCulture)
        : _texts[place];
}
