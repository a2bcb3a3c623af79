using Darya.Agreements.Documents;
using Darya.Agreements.Ledgers;
using Darya.Input;

namespace Darya.Agreements.Compliance;

/// <summary>Whether readings fit the meters and periods of an agreement.</summary>
public static class ReadingChecks
{
    /// <summary>Adds a fault for every row that overlaps another of its reporter, crosses the edge of a period, or has a unit that does not fit.</summary>
    /// <param name="file">File of the readings, for messages.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="readings">All readings, those of a ledger with them.</param>
    /// <param name="events">All events.</param>
    /// <param name="asOf">Last day that counts.</param>
    /// <param name="faults">Where to add.</param>
    public static void Check(
        string file,
        Agreement agreement,
        IReadOnlyList<MeterReading> readings,
        IReadOnlyList<AgreementEvent> events,
        DateOnly asOf,
        FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(faults);
        var book = new MeterBook(agreement, readings, DateOnly.MaxValue);
        var span = MonitoredSpan.Of(agreement, readings, events, asOf);
        var measured = Measured(agreement);
        foreach (var meter in agreement.Meters)
        {
            var users = measured.GetValueOrDefault(meter.Id) ?? [];
            var periods = users.Where(u => Measures.Of(meter.Variable, u.Unit) != Measure.LastDay)
                .Select(u => (u.Term, Periods: DuePeriod.Of(u.Term, agreement.Amendments.Where(a => a.Term == u.Term.Id), span))).ToList();
            var isLevel = Measures.Of(meter.Variable, meter.Unit) == Measure.LastDay;
            foreach (var series in book.Of(meter.Id))
            {
                for (var i = 0; i < series.Rows.Count; i++)
                {
                    var row = series.Rows[i];
                    CheckUnit(file, row, meter, users, faults);
                    if (i > 0 && (isLevel ? series.Rows[i - 1].To == row.To : series.Rows[i - 1].To >= row.From))
                    {
                        Overlap(file, series.Rows[i - 1], row, faults);
                    }

                    foreach (var (term, list) in periods)
                    {
                        CheckEdges(file, row, term, list, faults);
                    }
                }
            }
        }
    }

    private static Dictionary<string, List<(Term Term, Unit Unit)>> Measured(Agreement agreement)
    {
        var measured = new Dictionary<string, List<(Term Term, Unit Unit)>>(StringComparer.Ordinal);
        foreach (var term in agreement.Terms.Where(JudgingContext.IsMeasured))
        {
            Add(term.Meter, term, term.Quantity!.Unit);
            if (term.Quantity.Formula is { Kind: FormulaKind.ShareOfMeter } formula && agreement.Meter(formula.Of) is { } meter)
            {
                Add(meter.Id, term, meter.Unit);
            }
        }

        return measured;

        void Add(string meter, Term term, Unit unit)
        {
            if (!measured.TryGetValue(meter, out var list))
            {
                measured[meter] = list = [];
            }

            list.Add((term, unit));
        }
    }

    private static void CheckUnit(string file, MeterReading row, Meter meter, List<(Term Term, Unit Unit)> users, FaultList faults)
    {
        if (ReferenceEquals(row.Unit, meter.Unit) && users.Count == 0)
        {
            return;
        }

        var isLevel = Measures.Of(meter.Variable, meter.Unit) == Measure.LastDay;
        foreach (var unit in users.Select(u => u.Unit).Prepend(meter.Unit))
        {
            if (ReferenceEquals(unit, row.Unit))
            {
                continue;
            }

            if (row.Unit.Convert(1, unit, 1) is null || (isLevel && row.Unit.Dimension != unit.Dimension))
            {
                faults.Error(
                    file, row.Line, LedgerFaultCodes.BadUnit, "unit", $"got '{row.Unit.Symbol}'; meter '{meter.Id}' is read in {unit.Symbol} or a unit that converts to it");
                return;
            }
        }
    }

    private static void CheckEdges(string file, MeterReading row, Term term, List<DuePeriod> periods, FaultList faults)
    {
        var (low, high) = (0, periods.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = periods[middle].To < row.From ? (middle + 1, high) : (low, middle);
        }

        if (low < periods.Count && periods[low].From <= row.To && (row.From < periods[low].From || row.To > periods[low].To))
        {
            faults.Error(
                file,
                row.Line,
                LedgerFaultCodes.CrossesPeriod,
                "from",
                FormattableString.Invariant(
                    $"got {row.From:yyyy-MM-dd} to {row.To:yyyy-MM-dd}, across the edge of the period {periods[low].From:yyyy-MM-dd} to {periods[low].To:yyyy-MM-dd} of term '{term.Id}'; split the row there"));
        }
    }

    private static void Overlap(string file, MeterReading first, MeterReading second, FaultList faults)
    {
        var (row, other) = second.Line > 0 ? (second, first) : (first, second);
        var where = other.Line > 0 ? FormattableString.Invariant($"line {other.Line}") : "the ledger";
        faults.Error(
            file,
            row.Line,
            LedgerFaultCodes.Overlap,
            "from",
            FormattableString.Invariant(
                $"got {row.From:yyyy-MM-dd} to {row.To:yyyy-MM-dd} of '{row.Meter}' by {row.Reporter}, but {where} has {other.From:yyyy-MM-dd} to {other.To:yyyy-MM-dd}; a reporter says each day once"));
    }
}
