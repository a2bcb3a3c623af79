namespace Darya.Agreements.Compliance;

/// <summary>Something that happened, in the words of the agreement.</summary>
/// <param name="Term">Id of the term.</param>
/// <param name="Event">Word of the event; <c>WORD-ends</c> says that it is over.</param>
/// <param name="Date">When.</param>
/// <param name="By">Who declared or did it.</param>
/// <param name="Note">In words; may be empty.</param>
public sealed record AgreementEvent(string Term, string Event, DateOnly Date, string By, string Note)
{
    /// <summary>Ends a pause by force majeure, whatever began it.</summary>
    public const string ForceMajeureEnds = "force-majeure-ends";

    /// <summary>Shows a notice given.</summary>
    public const string Notice = "notice";

    /// <summary>Shows data given.</summary>
    public const string Data = "data";

    /// <summary>What follows the word of an event that is over.</summary>
    public const string Ends = "-ends";

    /// <summary>Line of the file it was read from; 0 when it comes from a ledger.</summary>
    public int Line { get; init; }
}
