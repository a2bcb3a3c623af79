namespace Darya.Model.Rivers;

/// <summary>The inflow model of one catchment, with the statistics it was fitted on. Years are hydrological years, from 1 October.</summary>
public sealed record CatchmentInflowModel
{
    /// <summary>Id of the catchment.</summary>
    public required string Catchment { get; init; }

    /// <summary>How it is modelled.</summary>
    public required InflowModelKind Kind { get; init; }

    /// <summary>The catchment whose persistence, flow or course it follows; null when it stands on its own.</summary>
    public string? Of { get; init; }

    /// <summary>Stated correlation with <see cref="Of"/> by year, or null when it is computed.</summary>
    public double? StatedCorrelation { get; init; }

    /// <summary>What it was fitted on.</summary>
    public required InflowModelBasis Basis { get; init; }

    /// <summary>First and last hydrological year of the series, or null without one.</summary>
    public (int First, int Last)? Span { get; init; }

    /// <summary>Statistics of whole hydrological years, or null when no such year is known.</summary>
    public AnnualInflowStatistics? Annual { get; init; }

    /// <summary>Weight of the standard numbers of this catchment in the regional index; the weights of all catchments sum to 1, or all are 0.</summary>
    public double IndexWeight { get; init; }

    /// <summary>The calendar months, January first [12].</summary>
    public required IReadOnlyList<MonthInflowModel> Months { get; init; }

    /// <summary>How sure the row is.</summary>
    public required Confidence Letter { get; init; }

    /// <summary>Id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>How it was made.</summary>
    public string Note { get; init; } = "";
}
