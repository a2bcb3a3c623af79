namespace Darya.Solvers;

/// <summary>A row (constraint) of a <see cref="LinearProgram"/>.</summary>
/// <remarks>A row belongs to the program that made it; the default value belongs to none and is refused.</remarks>
public readonly record struct Row
{
    private readonly int _number; // row + 1, so that default(Row) is no row

    internal Row(int position) => _number = position + 1;

    internal int Position => _number - 1;

    /// <inheritdoc/>
    public override string ToString() => $"row {Position}";
}
