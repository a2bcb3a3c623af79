using Darya.Hydrology.Diagnostics;
using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Reporting.Inflows;

/// <summary>Rearrangements of diagnostics that the page, the workbook, the tables and the words share.</summary>
internal sealed class InflowFigures
{
    private readonly Dictionary<string, Catchment> _catchments;

    internal InflowFigures(InflowDiagnostics diagnostics, Region region)
    {
        Diagnostics = diagnostics;
        Region = region;
        _catchments = region.Catchments.ToDictionary(c => c.Id, StringComparer.Ordinal);
    }

    internal InflowDiagnostics Diagnostics { get; }

    internal Region Region { get; }

    internal static string Id(InflowModelKind kind) => kind switch
    {
        InflowModelKind.Monthly => "monthly",
        InflowModelKind.Yearly => "yearly",
        InflowModelKind.Statistics => "statistics",
        InflowModelKind.Share => "share",
        InflowModelKind.Accretion => "accretion",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of inflow model."),
    };

    internal static string Id(InflowModelBasis basis) => basis switch
    {
        InflowModelBasis.Series => "series",
        InflowModelBasis.Statistics => "statistics",
        InflowModelBasis.Record => "record",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "No such basis of an inflow model."),
    };

    internal static string Id(DiagnosticCheckKind check) => check switch
    {
        DiagnosticCheckKind.MonthlyMean => "monthly-mean",
        DiagnosticCheckKind.MonthlySd => "monthly-sd",
        DiagnosticCheckKind.AnnualSd => "annual-sd",
        DiagnosticCheckKind.AnnualCorrelation => "annual-correlation",
        DiagnosticCheckKind.LowestTwo => "lowest-two",
        DiagnosticCheckKind.LowestThree => "lowest-three",
        DiagnosticCheckKind.LowestMonth => "lowest-month",
        _ => throw new ArgumentOutOfRangeException(nameof(check), check, "No such check."),
    };

    /// <summary>What a check looks at, in words.</summary>
    internal static LocalName Name(DiagnosticCheckKind check) => check switch
    {
        DiagnosticCheckKind.MonthlyMean => new("mean of a month", "среднее месяца"),
        DiagnosticCheckKind.MonthlySd => new("standard deviation of a month", "стандартное отклонение месяца"),
        DiagnosticCheckKind.AnnualSd => new("standard deviation of the years", "стандартное отклонение лет"),
        DiagnosticCheckKind.AnnualCorrelation => new("correlation of two catchments by year", "корреляция двух бассейнов по годам"),
        DiagnosticCheckKind.LowestTwo => new("lowest two years in a row", "самые маловодные два года подряд"),
        DiagnosticCheckKind.LowestThree => new("lowest three years in a row", "самые маловодные три года подряд"),
        _ => new("lowest month", "самый маловодный месяц"),
    };

    /// <summary>The name of a catchment.</summary>
    internal LocalName Name(string id) => _catchments.TryGetValue(id, out var catchment) ? catchment.Name : new LocalName(id, id);

    /// <summary>The state of a catchment; empty where the region has no such catchment.</summary>
    internal string State(string id) => _catchments.TryGetValue(id, out var catchment) ? catchment.State : string.Empty;

    /// <summary>The catchments of a check: one id, or the two of a pair, which stand with a hyphen between them.</summary>
    internal IReadOnlyList<string> Places(string text)
    {
        if (!_catchments.ContainsKey(text))
        {
            for (var at = text.IndexOf('-', StringComparison.Ordinal); at > 0; at = text.IndexOf('-', at + 1))
            {
                if (_catchments.ContainsKey(text[..at]) && _catchments.ContainsKey(text[(at + 1)..]))
                {
                    return [text[..at], text[(at + 1)..]];
                }
            }
        }

        return [text];
    }

    /// <summary>The catchments of a check by name.</summary>
    internal LocalName PlaceNames(string text)
    {
        LocalName[] names = [.. Places(text).Select(Name)];
        return new LocalName(string.Join(" – ", names.Select(n => n.English)), string.Join(" – ", names.Select(n => n.Russian)));
    }
}
