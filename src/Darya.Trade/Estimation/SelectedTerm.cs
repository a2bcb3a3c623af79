namespace Darya.Trade.Estimation;

/// <summary>A term that a selection judged.</summary>
/// <param name="Term">Id of the term.</param>
/// <param name="IsSelected">Whether its score stands out of the noise.</param>
/// <param name="Score">Its score over the penalty in size; 1 for a selected term, below 1 for one left out.</param>
/// <param name="PenalisedEstimate">Penalised estimate; 0 for one left out.</param>
public sealed record SelectedTerm(string Term, bool IsSelected, double Score, double PenalisedEstimate);
