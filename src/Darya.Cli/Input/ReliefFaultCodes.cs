namespace Darya.Cli.Input;

/// <summary>Codes of messages about a need file; <c>docs/data-formats/relief.md</c> says what each means.</summary>
internal static class ReliefFaultCodes
{
    /// <summary>The file cannot be read.</summary>
    internal const string Unreadable = "RLF101";

    /// <summary>A column is missing, unknown or stands twice.</summary>
    internal const string Columns = "RLF102";

    /// <summary>A province that the region does not have.</summary>
    internal const string Province = "RLF103";

    /// <summary>Not a month.</summary>
    internal const string Month = "RLF104";

    /// <summary>Persons that are no number, below zero or too many.</summary>
    internal const string Persons = "RLF105";

    /// <summary>A priority that is not 1, 2 or 3, or two of one province.</summary>
    internal const string Priority = "RLF106";

    /// <summary>A month of a province twice.</summary>
    internal const string Twice = "RLF107";

    /// <summary>A province with a gap in the months of the plan.</summary>
    internal const string Gap = "RLF108";

    /// <summary>No row of the plan.</summary>
    internal const string NoRows = "RLF109";

    /// <summary>Read with semicolons.</summary>
    internal const string Semicolons = "RLF201";

    /// <summary>Rows outside the plan were left aside.</summary>
    internal const string Outside = "RLF202";

    /// <summary>Provinces without a row count as without people in need.</summary>
    internal const string NoNeed = "RLF203";
}
