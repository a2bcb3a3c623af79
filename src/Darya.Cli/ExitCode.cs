namespace Darya.Cli;

/// <summary>What the program answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    internal const int Done = 0;

    /// <summary>A defect of the program, or a missing part of the machine.</summary>
    internal const int Defect = 1;

    /// <summary>Wrong usage.</summary>
    internal const int Usage = 2;

    /// <summary>Input invalid.</summary>
    internal const int InvalidInput = 3;

    /// <summary>Infeasible; the conflicting rules are named.</summary>
    internal const int Infeasible = 4;

    /// <summary>A limit was reached.</summary>
    internal const int LimitReached = 5;

    /// <summary>A breach of an agreement stands; everything was printed and written.</summary>
    internal const int Breached = 6;

    /// <summary>Cancelled.</summary>
    internal const int Cancelled = 130;
}
