namespace Darya.Web.Commands;

/// <summary>How the program ends, as every command of Darya does.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    internal const int Done = 0;

    /// <summary>A defect, or the place is taken.</summary>
    internal const int Defect = 1;

    /// <summary>Wrong usage.</summary>
    internal const int Usage = 2;

    /// <summary>What was read is not whole.</summary>
    internal const int InvalidInput = 3;
}
