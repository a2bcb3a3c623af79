namespace Darya.Agreements.Ledgers;

/// <summary>The stable codes of readings, events and ledgers; <c>docs/data-formats/agree-ledger.md</c> says what to do about each.</summary>
public static class LedgerFaultCodes
{
    /// <summary>A column is missing, unknown or double.</summary>
    public const string Columns = "AGR201";

    /// <summary>An empty cell.</summary>
    public const string EmptyCell = "AGR202";

    /// <summary>A meter that the agreement does not have.</summary>
    public const string UnknownMeter = "AGR203";

    /// <summary>A reporter that the meter does not have.</summary>
    public const string UnknownReporter = "AGR204";

    /// <summary>Not a date, not of the years 1800 to 2199, or a last day before the first.</summary>
    public const string BadDate = "AGR205";

    /// <summary>Not a number, or one beyond 1e15 in size.</summary>
    public const string NotANumber = "AGR206";

    /// <summary>A unit that is not known or does not measure what the meter does.</summary>
    public const string BadUnit = "AGR207";

    /// <summary>A row across the edge of a period.</summary>
    public const string CrossesPeriod = "AGR208";

    /// <summary>Two rows of a reporter for the same days.</summary>
    public const string Overlap = "AGR209";

    /// <summary>A term that the agreement does not have.</summary>
    public const string UnknownTerm = "AGR210";

    /// <summary>A word that the term does not know.</summary>
    public const string UnknownEvent = "AGR211";

    /// <summary>A cell too long for an entry.</summary>
    public const string TooLong = "AGR212";

    /// <summary>A header without rows.</summary>
    public const string NoRows = "AGR213";

    /// <summary>The file was read with semicolons.</summary>
    public const string Semicolons = "AGR221";

    /// <summary>The ledger cannot be opened or read.</summary>
    public const string Unreadable = "AGR231";

    /// <summary>Another program writes the ledger.</summary>
    public const string Locked = "AGR232";

    /// <summary>An entry was changed, removed or put in.</summary>
    public const string BrokenChain = "AGR233";

    /// <summary>The tail was cut.</summary>
    public const string CutTail = "AGR234";

    /// <summary>The chain holds, but not with a head that was kept.</summary>
    public const string Rewritten = "AGR235";

    /// <summary>The ledger of another agreement, not a ledger, or an entry that does not fit the agreement.</summary>
    public const string OtherAgreement = "AGR236";

    /// <summary>An entry differs from the other copy.</summary>
    public const string CopiesDiffer = "AGR237";

    /// <summary>A last line that was never completed.</summary>
    public const string TornLine = "AGR241";
}
