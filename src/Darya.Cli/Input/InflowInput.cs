using Darya.Data;
using Darya.Hydrology;
using Darya.Hydrology.Fitting;
using Darya.Input;
using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Cli.Input;

/// <summary>Reads what the inflow commands take beside the region: series, bulletins, scenarios.</summary>
internal static class InflowInput
{
    private static readonly string[] SeriesColumns = ["catchment", "year", "month", "flow_m3s"];
    private static readonly string[] BulletinColumns = ["target", "first", "last", "percent_of_norm", "standard_error_percent"];
    private static readonly string[] ScenarioColumns = ["catchment", "month", "factor", "trend_per_decade"];

    /// <summary>Every CSV file of a folder as series by catchment.</summary>
    /// <exception cref="InvalidInputException">There are faults; they have been printed.</exception>
    internal static (Dictionary<string, MonthlySeries> Series, IReadOnlyList<InputFile> Files) Series(string folder, Region region)
    {
        var faults = new FaultList();
        if (!Directory.Exists(folder))
        {
            faults.Error(folder, 0, InflowTable.Unreadable, "", "there is no such folder; name one with CSV files of series");
            Refuse(faults, [folder]);
        }

        string[] files = [.. Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            faults.Error(folder, 0, InflowTable.NoRows, "", "the folder has no CSV file; series stand in files with catchment, year, month, flow_m3s");
        }

        var known = region.Catchments.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var flows = new Dictionary<string, Dictionary<YearMonth, double>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            ReadSeries(file, known, flows, faults);
        }

        Refuse(faults, files);
        return (
            flows.ToDictionary(f => f.Key, f => new MonthlySeries(f.Key, f.Value), StringComparer.Ordinal), [.. files.Select(InputFileOf)]);
    }

    /// <summary>Bulletins; a target is a catchment or a river, which stands for its catchments that are not accretions.</summary>
    /// <exception cref="InvalidInputException">There are faults; they have been printed.</exception>
    internal static IReadOnlyList<SeasonalBulletin> Bulletins(string file, Region region)
    {
        var faults = new FaultList();
        var bulletins = new List<SeasonalBulletin>();
        if (InflowTable.Read(file, BulletinColumns, faults) is { } table)
        {
            foreach (var row in table.Rows)
            {
                var target = table.Text(row, "target");
                var catchments = CatchmentsOf(target, region);
                if (catchments.Count == 0)
                {
                    table.Error(row, InflowTable.UnknownName, "target", $"no catchment or river '{target}'{Suggest(target, region)}");
                }

                var (first, last) = (Month(table, row, "first"), Month(table, row, "last"));
                var percent = table.Number(row, "percent_of_norm", 0, 1000, "a percentage from 0 to 1000");
                var error = table.Number(row, "standard_error_percent", 0.1, 1000, "a percentage from 0.1 to 1000");
                if (first is { } from && last is { } to && percent is { } expected && error is { } spread)
                {
                    bulletins.Add(new SeasonalBulletin(target, catchments, from, to, expected, spread));
                }
            }
        }

        Refuse(faults, [file]);
        return bulletins;
    }

    /// <summary>A scenario; catchment <c>*</c> stands for all that are not accretions, month <c>*</c> for all; later rows replace earlier ones.</summary>
    /// <exception cref="InvalidInputException">There are faults; they have been printed.</exception>
    internal static ClimateScenario Scenario(string file, Region region)
    {
        var faults = new FaultList();
        var (factors, trends) = (new Dictionary<string, double[]>(StringComparer.Ordinal), new Dictionary<string, double[]>(StringComparer.Ordinal));
        if (InflowTable.Read(file, ScenarioColumns, faults) is { } table)
        {
            foreach (var row in table.Rows)
            {
                var name = table.Text(row, "catchment");
                IReadOnlyList<string> catchments = name == "*" ? Natural(region, region.Catchments) : [.. region.Catchments.Select(c => c.Id).Where(c => c == name)];
                if (catchments.Count == 0)
                {
                    table.Error(row, InflowTable.UnknownName, "catchment", $"no catchment '{name}'{Spelling.Suggest(name, region.Catchments.Select(c => c.Id))}; '*' stands for all natural ones");
                }

                int? month = table.Text(row, "month") == "*" ? 0 : table.Whole(row, "month", 1, 12);
                var factor = table.Number(row, "factor", 0, 10, "a factor from 0 to 10");
                var trend = table.Number(row, "trend_per_decade", -1, 1, "a share a decade from -1 to 1");
                foreach (var catchment in month is null || factor is null || trend is null ? [] : catchments)
                {
                    Set(factors, catchment, month ?? 0, factor ?? 1, 1);
                    Set(trends, catchment, month ?? 0, trend ?? 0, 0);
                }
            }
        }

        Refuse(faults, [file]);
        return new ClimateScenario(
            factors.ToDictionary(f => f.Key, f => (IReadOnlyList<double>)f.Value, StringComparer.Ordinal),
            trends.ToDictionary(t => t.Key, t => (IReadOnlyList<double>)t.Value, StringComparer.Ordinal));
    }

    /// <summary>Prints why series cannot be fitted; what to throw then.</summary>
    internal static InvalidInputException Refusal(string folder, InflowFitException refused)
    {
        var faults = new FaultList();
        faults.Error(folder, 0, InflowTable.CannotFit, refused.Catchment, refused.Message);
        return Refusal(faults, [folder]);
    }

    /// <summary>A file that was read, for the manifest.</summary>
    internal static InputFile InputFileOf(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return new InputFile(Path.GetFileName(path), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), bytes.Length);
    }

    private static void ReadSeries(string file, HashSet<string> known, Dictionary<string, Dictionary<YearMonth, double>> flows, FaultList faults)
    {
        if (InflowTable.Read(file, SeriesColumns, faults) is not { } table)
        {
            return;
        }

        foreach (var row in table.Rows)
        {
            var catchment = table.Text(row, "catchment");
            if (!known.Contains(catchment))
            {
                table.Error(row, InflowTable.UnknownName, "catchment", $"no catchment '{catchment}'{Spelling.Suggest(catchment, known)}");
            }

            var (year, month) = (table.Whole(row, "year", 1800, 2200), table.Whole(row, "month", 1, 12));
            var flow = table.Number(row, "flow_m3s", 0, 1e6, "a flow from 0 to 1000000 m3/s");
            if (year is { } y && month is { } m && flow is { } q && known.Contains(catchment)
                && !(flows.TryGetValue(catchment, out var months) ? months : flows[catchment] = []).TryAdd(new YearMonth(y, m), q))
            {
                table.Error(row, InflowTable.Duplicate, "month", $"'{catchment}' has {new YearMonth(y, m)} already; keep one");
            }
        }
    }

    private static void Refuse(FaultList faults, IReadOnlyList<string> files)
    {
        if (faults.ErrorCount > 0)
        {
            throw Refusal(faults, files);
        }
    }

    private static InvalidInputException Refusal(FaultList faults, IReadOnlyList<string> files)
    {
        foreach (var fault in faults.InOrder(files))
        {
            Console.Error.WriteLine(fault);
        }

        Console.Error.WriteLine(FormattableString.Invariant($"{faults.ErrorCount} {(faults.ErrorCount == 1 ? "error" : "errors")}; nothing was computed."));
        return new InvalidInputException();
    }

    private static YearMonth? Month(InflowTable table, (int Line, string[] Fields) row, string column)
    {
        if (YearMonth.TryParse(table.Text(row, column), out var month))
        {
            return month;
        }

        table.Error(row, InflowTable.NotANumber, column, $"got '{table.Text(row, column)}'; must be a month such as 2011-04");
        return null;
    }

    private static IReadOnlyList<string> CatchmentsOf(string target, Region region)
    {
        if (region.Catchments.Any(c => c.Id == target))
        {
            return [target];
        }

        var nodes = region.Nodes.Where(n => n.River == target).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return Natural(region, region.Catchments.Where(c => nodes.Contains(c.Node)));
    }

    private static IReadOnlyList<string> Natural(Region region, IEnumerable<Catchment> catchments)
    {
        var accretions = (region.InflowModel?.Catchments ?? []).Where(c => c.Kind == InflowModelKind.Accretion).Select(c => c.Catchment)
            .ToHashSet(StringComparer.Ordinal);
        return [.. catchments.Select(c => c.Id).Where(c => !accretions.Contains(c))];
    }

    private static string Suggest(string name, Region region) =>
        Spelling.Suggest(name, region.Catchments.Select(c => c.Id).Concat(region.Nodes.Select(n => n.River).Distinct(StringComparer.Ordinal)));

    private static void Set(Dictionary<string, double[]> values, string catchment, int month, double value, double neutral)
    {
        if (!values.TryGetValue(catchment, out var months))
        {
            values[catchment] = months = [.. Enumerable.Repeat(neutral, 12)];
        }

        for (var m = 1; m <= 12; m++)
        {
            months[m - 1] = month == 0 || month == m ? value : months[m - 1];
        }
    }
}
