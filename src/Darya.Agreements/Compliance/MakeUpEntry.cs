namespace Darya.Agreements.Compliance;

/// <summary>One movement of the make-up account of a term.</summary>
/// <param name="Term">Id of the term.</param>
/// <param name="Date">When.</param>
/// <param name="Movement">What happened.</param>
/// <param name="PeriodFrom">First day of the period that was missed.</param>
/// <param name="PeriodTo">Its last day.</param>
/// <param name="Amount">How much.</param>
/// <param name="Balance">What is still to be made up after it.</param>
/// <param name="Unit">Unit of both: that of the term; hm³ for a flow, GWh for a power.</param>
public sealed record MakeUpEntry(
    string Term, DateOnly Date, MakeUpMovement Movement, DateOnly PeriodFrom, DateOnly PeriodTo, double Amount, double Balance, string Unit);
