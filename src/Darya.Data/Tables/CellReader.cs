using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Input;

namespace Darya.Data.Tables;

/// <summary>Reads the cells of one file by its format: types, ranges, words. Remembers the decimal mark of the file.</summary>
internal sealed partial class CellReader(TableFormat format, CsvTable csv, FaultList faults)
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private string[] _current = []; // the record being read, [field]
    private int _firstCommaLine;
    private int _firstPointLine;

    /// <summary>True when numbers with a decimal comma were read.</summary>
    internal bool SawDecimalComma => _firstCommaLine > 0;

    /// <summary>Reads the fields of a record, given in the order of the format; only key fields when the row is to be deleted.</summary>
    internal (TableRow Row, bool IsFaulty) Read(int line, string[] texts, RowPurpose purpose)
    {
        var numbers = new double[texts.Length];
        Array.Fill(numbers, double.NaN);
        _current = texts;
        var before = faults.ErrorCount;
        for (var i = 0; i < texts.Length; i++)
        {
            if (purpose == RowPurpose.Value || format.KeyPlaces.Contains(i))
            {
                ReadCell(format.Fields[i], line, texts[i], ref numbers[i]);
            }
        }

        var row = new TableRow(format, csv.File, line, texts, numbers);
        if (purpose == RowPurpose.Value && format.HasProvenance && row.Text("letter") == "E" && string.IsNullOrWhiteSpace(row.Text("note")))
        {
            faults.Error(
                csv.File,
                line,
                FaultCodes.EstimateWithoutNote,
                "note",
                $"empty; letter E needs a note that says how the estimate was made ({row.Words})");
        }

        return (row, faults.ErrorCount > before);
    }

    private void ReadCell(FieldFormat field, int line, string text, ref double number)
    {
        if (text.Length == 0)
        {
            if (field.IsRequired)
            {
                Fault(field, line, FaultCodes.EmptyCell, $"empty; {field.Description} is needed");
            }

            return;
        }

        switch (field.Kind)
        {
            case FieldKind.Number or FieldKind.Whole:
                ReadNumber(field, line, text, ref number);
                break;
            case FieldKind.Choice when !field.Choices.Contains(text, StringComparer.Ordinal):
                Fault(
                    field,
                    line,
                    field.Name == "letter" ? FaultCodes.UnknownLetter : FaultCodes.UnknownWord,
                    $"got '{Short(text)}'; must be one of {string.Join(", ", field.Choices)}{Spelling.Suggest(text, field.Choices)}");
                break;
            case FieldKind.Identifier when !IdentifierPattern().IsMatch(text):
                Fault(
                    field,
                    line,
                    FaultCodes.BadIdentifier,
                    $"got '{Short(text)}'; an id has letters A-Z, a-z, digits, '_', '-' and '.', at most 60");
                break;
            case FieldKind.Text when text.Any(sign => !XmlConvert.IsXmlChar(sign) && !char.IsSurrogate(sign)): // a workbook could not hold it
                Fault(field, line, FaultCodes.ControlCharacter, $"{field.Description} holds control characters; remove them");
                break;
        }
    }

    private void ReadNumber(FieldFormat field, int line, string text, ref double number)
    {
        if (NotANumber().IsMatch(text))
        {
            Fault(
                field,
                line,
                FaultCodes.NotFinite,
                $"got {text}; {field.Description} {field.RangeInWords} and finite; leave an unknown optional value empty");
            return;
        }

        var plain = text;
        if (text.Contains(',', StringComparison.Ordinal))
        {
            if (csv.Separator == ',' || !DecimalComma().IsMatch(text))
            {
                Fault(
                    field,
                    line,
                    FaultCodes.DecimalComma,
                    $"got '{Short(text)}'; write '.' as decimal mark and no thousands separators (or separate the whole file by semicolons)");
                return;
            }

            _firstCommaLine = _firstCommaLine == 0 ? line : _firstCommaLine;
            plain = text.Replace(',', '.');
        }
        else if (text.Contains('.', StringComparison.Ordinal))
        {
            _firstPointLine = _firstPointLine == 0 ? line : _firstPointLine;
        }

        if (_firstCommaLine > 0 && _firstPointLine > 0 && text.AsSpan().ContainsAny(',', '.'))
        {
            var other = text.Contains(',', StringComparison.Ordinal) ? _firstPointLine : _firstCommaLine;
            Fault(
                field,
                line,
                FaultCodes.MixedDecimalMarks,
                FormattableString.Invariant($"got '{text}', but line {other} has the other decimal mark; use one mark in the whole file"));
            return;
        }

        if (!double.TryParse(plain, Plain, CultureInfo.InvariantCulture, out var value))
        {
            var spaced = text.Any(char.IsWhiteSpace) ? "; write numbers without spaces or thousands separators" : "";
            Fault(field, line, FaultCodes.NotANumber, $"got '{Short(text)}'; {field.Description} must be a number{Unit(field)}{spaced}");
        }
        else if (!double.IsFinite(value))
        {
            Fault(
                field,
                line,
                FaultCodes.NotFinite,
                $"got {Short(text)}, which is beyond any number; {field.Description} {field.RangeInWords} and finite");
        }
        else if (field.Kind == FieldKind.Whole && (value != Math.Floor(value) || Math.Abs(value) > int.MaxValue))
        {
            Fault(field, line, FaultCodes.NotAnInteger, $"got {text}; {field.Description} must be a whole number");
        }
        else if (!field.Allows(value))
        {
            Fault(field, line, FaultCodes.OutOfRange, $"got {text}; {field.Description} {field.RangeInWords}");
        }
        else if (field.Kind == FieldKind.Number && Measure.Broken(field, value) is { } broken)
        {
            Fault(field, line, FaultCodes.BeyondMeasure, $"got {Short(text)}; {broken}");
        }
        else
        {
            number = value;
        }
    }

    private void Fault(FieldFormat field, int line, string code, string message) =>
        faults.Error(csv.File, line, code, field.Name, message + RowWords(field));

    /// <summary>Which row it is, unless the faulty cell is itself part of the key.</summary>
    private string RowWords(FieldFormat field) =>
        format.KeyPlaces.Any(k => _current[k].Length == 0 || format.Fields[k] == field)
            ? ""
            : $" ({format.RowWord} '{Short(string.Join(' ', format.KeyPlaces.Select(k => _current[k])))}')";

    private static string Unit(FieldFormat field) => field.Unit.Length > 1 ? $" in {field.Unit}" : "";

    private static string Short(string text) => text.Length <= 60 ? text : text[..57] + "...";

    [GeneratedRegex(FieldFormat.IdentifierPattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdentifierPattern();

    [GeneratedRegex("^[+-]?(nan|inf|infinity|\u221e)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotANumber();

    [GeneratedRegex("^[+-]?[0-9]+,[0-9]+([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DecimalComma();
}
