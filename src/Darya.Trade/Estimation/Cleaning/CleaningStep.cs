using Darya.Model;

namespace Darya.Trade.Estimation.Cleaning;

/// <summary>A choice made in cleaning a panel, and what it did to the rows.</summary>
/// <param name="Step">Id of the step, for example <c>own-pairs</c>.</param>
/// <param name="What">What was done.</param>
/// <param name="RowsBefore">Rows before it.</param>
/// <param name="RowsAfter">Rows after it.</param>
/// <param name="Why">Why.</param>
public sealed record CleaningStep(string Step, LocalName What, int RowsBefore, int RowsAfter, LocalName Why);
