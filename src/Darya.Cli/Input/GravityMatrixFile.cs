using Darya.Gravity.Equilibrium;
using Darya.Gravity.Tables;
using Darya.Input;

namespace Darya.Cli.Input;

/// <summary>Flows between all pairs of countries and how each changes, from a table with a row for each pair.</summary>
/// <param name="Baseline">The flows; countries in ordinal order.</param>
/// <param name="Shock">The changes.</param>
/// <param name="Warnings">What was assumed in reading.</param>
internal sealed record GravityMatrixFile(TradeBaseline Baseline, TradeShock Shock, IReadOnlyList<string> Warnings)
{
    private const string Exporter = "exporter";
    private const string Importer = "importer";
    private const string Flow = "flow";
    private const string PartialChange = "partial";
    private const double LargestPartial = 200; // of the library: e^200 times as much trade
    private const int MostShown = 20;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidInputException">There are faults; they have been printed.</exception>
    internal static GravityMatrixFile Read(string path, CancellationToken cancellation)
    {
        var panel = GravityInput.Read(path, new PanelRequest([Flow, PartialChange], [Exporter, Importer]), cancellation);
        var (exporters, importers) = (panel.Columns.Codes[Exporter], panel.Columns.Codes[Importer]);
        string[] countries = [.. exporters.Labels.Union(importers.Labels, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var place = countries.Select((name, i) => (name, i)).ToDictionary(country => country.name, country => country.i, StringComparer.Ordinal);
        var (rowPlaces, columnPlaces) = (exporters.Labels.Select(name => place[name]).ToArray(), importers.Labels.Select(name => place[name]).ToArray());
        var pairs = Enumerable.Range(0, panel.Columns.Rows).Select(row => (From: rowPlaces[exporters.Index[row]], To: columnPlaces[importers.Index[row]])).ToList();
        var faults = new List<InputFault>();
        CheckRows(path, panel, countries, pairs, faults);
        CheckPairs(path, countries, [.. pairs], faults);
        if (faults.Count > 0)
        {
            throw GravityInput.Refuse(path, [.. faults.OrderBy(fault => fault.Line)]);
        }

        var (flow, partial) = (new double[countries.Length, countries.Length], new double[countries.Length, countries.Length]);
        for (var row = 0; row < pairs.Count; row++)
        {
            flow[pairs[row].From, pairs[row].To] = panel.Columns.Numbers[Flow][row];
            partial[pairs[row].From, pairs[row].To] = panel.Columns.Numbers[PartialChange][row];
        }

        return new GravityMatrixFile(TradeBaseline.FromFlows(countries, flow), new TradeShock(partial), GravityInput.Warnings(path, panel));
    }

    private static void CheckRows(string path, Panel panel, string[] countries, List<(int From, int To)> pairs, List<InputFault> faults)
    {
        var firstRow = new Dictionary<(int From, int To), int>();
        for (var row = 0; row < pairs.Count; row++)
        {
            var (pair, line) = (pairs[row], panel.Lines.Of(row));
            var (flow, partial) = (panel.Columns.Numbers[Flow][row], panel.Columns.Numbers[PartialChange][row]);
            if (!firstRow.TryAdd(pair, row))
            {
                Error(line, GravityFaultCodes.DuplicatePair, "", FormattableString.Invariant($"{Name(countries, pair)} stands already in line {panel.Lines.Of(firstRow[pair])}; keep one"));
            }

            if (flow < 0)
            {
                Error(line, GravityFaultCodes.NegativeFlow, Flow, FormattableString.Invariant($"got {flow}; a flow must be at least 0"));
            }
            else if (flow == 0 && pair.From == pair.To)
            {
                Error(line, GravityFaultCodes.NoDomesticFlow, Flow, $"got 0; what {countries[pair.From]} sells at home must be above 0 (output less exports)");
            }

            if (Math.Abs(partial) > LargestPartial)
            {
                Error(line, GravityFaultCodes.Partial, PartialChange, FormattableString.Invariant($"got {partial}; a change of log trade must lie within ±{LargestPartial}"));
            }
        }

        void Error(int line, string code, string field, string message) => faults.Add(new InputFault(path, line, code, FaultSeverity.Error, field, message));
    }

    private static void CheckPairs(string path, string[] countries, HashSet<(int From, int To)> present, List<InputFault> faults)
    {
        if (countries.Length < 2)
        {
            faults.Add(new InputFault(path, 0, GravityFaultCodes.OneCountry, FaultSeverity.Error, "", $"got one country, {countries[0]}; trade needs two"));
            return;
        }

        var home = Enumerable.Range(0, countries.Length).Where(i => !present.Contains((i, i))).ToList();
        if (home.Count > 0)
        {
            var shown = string.Join(", ", home.Take(MostShown).Select(i => countries[i]));
            faults.Add(new InputFault(
                path, 0, GravityFaultCodes.NoDomesticFlow, FaultSeverity.Error, "",
                $"no row for what {(home.Count == 1 ? "a country sells" : "countries sell")} at home: {shown}{More(home.Count)}; take output less exports"));
        }

        var missing = ((long)countries.Length * countries.Length) - present.Count - home.Count;
        if (missing > 0)
        {
            var shown = Enumerable.Range(0, countries.Length)
                .SelectMany(i => Enumerable.Range(0, countries.Length).Where(j => i != j && !present.Contains((i, j))).Select(j => Name(countries, (i, j))))
                .Take(MostShown);
            faults.Add(new InputFault(
                path, 0, GravityFaultCodes.MissingPair, FaultSeverity.Error, "",
                FormattableString.Invariant(
                    $"{missing} pair{(missing == 1 ? " has" : "s have")} no row: {string.Join(", ", shown)}{More(missing)}; the {countries.Length} countries need every pair, zero flows included")));
        }
    }

    private static string Name(string[] countries, (int From, int To) pair) => $"{countries[pair.From]} to {countries[pair.To]}";

    private static string More(long count) => count > MostShown ? FormattableString.Invariant($" and {count - MostShown} more") : "";
}
