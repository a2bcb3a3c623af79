namespace Darya.Gravity.Selection;

/// <summary>A term that could come into the equation.</summary>
/// <param name="Name">Column of the regressor.</param>
/// <param name="Penalty">Penalty on its absolute coefficient: what the score must exceed, in units of outcome times regressor.</param>
/// <param name="Score">Score of the term at the lasso estimate; at most the penalty in size, and equal to it for a selected term.</param>
/// <param name="Lasso">Penalised estimate; exactly zero for a term that is left out.</param>
public sealed record LassoTerm(string Name, double Penalty, double Score, double Lasso)
{
    /// <summary>Whether the term comes in.</summary>
    public bool IsSelected => Lasso != 0;
}
