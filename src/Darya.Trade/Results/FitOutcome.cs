namespace Darya.Trade.Results;

/// <summary>Actual beside fitted trade of a pair in the gravity estimate.</summary>
/// <param name="Model">Id of the estimation.</param>
/// <param name="Exporter">Id of the exporter.</param>
/// <param name="Importer">Id of the importer.</param>
/// <param name="Year">Year.</param>
/// <param name="ActualMusd">Recorded, million USD.</param>
/// <param name="FittedMusd">Fitted, million USD.</param>
/// <param name="LogRatio">ln(actual / fitted).</param>
public sealed record FitOutcome(string Model, string Exporter, string Importer, int Year, double ActualMusd, double FittedMusd, double LogRatio);
