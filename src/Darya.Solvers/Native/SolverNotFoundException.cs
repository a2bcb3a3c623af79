namespace Darya.Solvers;

/// <summary>A native solver library is not installed; the message is one line with the command that installs it.</summary>
public sealed class SolverNotFoundException : Exception
{
    /// <summary>Creates the exception with a general message.</summary>
    public SolverNotFoundException()
        : this("A native solver library was not found.")
    {
    }

    /// <summary>Creates the exception with the line to show.</summary>
    public SolverNotFoundException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with the line to show and its cause.</summary>
    public SolverNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
