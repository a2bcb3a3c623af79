namespace Darya.Data.Runs;

/// <summary>A result folder cannot be written; the message says why and what to do.</summary>
public sealed class RunFolderException : Exception
{
    /// <summary>Creates the exception.</summary>
    public RunFolderException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public RunFolderException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    public RunFolderException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
