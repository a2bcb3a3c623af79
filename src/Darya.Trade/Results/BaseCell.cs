using Darya.Model;

namespace Darya.Trade.Results;

/// <summary>A flow of the base matrix.</summary>
/// <param name="Exporter">Id of the exporter.</param>
/// <param name="Importer">Id of the importer; the exporter itself for domestic trade.</param>
/// <param name="OldMusd">Value in the old matrix, million USD of its year; 0 where it has none, and for domestic trade.</param>
/// <param name="ValueMusd">Value in the base matrix, million USD of its year.</param>
/// <param name="Status">Where it comes from.</param>
/// <param name="Letter">How sure.</param>
/// <param name="ReportYear">Year of the report; null where there is none.</param>
/// <param name="Reporter">Who reported it; null where there is none.</param>
/// <param name="SectorShares">Share of each sector [sector], in the order of the sectors; they sum to 1. Zeros where there is no trade, and for domestic trade.</param>
public sealed record BaseCell(
    string Exporter,
    string Importer,
    double OldMusd,
    double ValueMusd,
    CellStatus Status,
    Confidence Letter,
    int? ReportYear,
    string? Reporter,
    IReadOnlyList<double> SectorShares);
