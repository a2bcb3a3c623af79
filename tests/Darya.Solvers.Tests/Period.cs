namespace Darya.Solvers.Tests;

internal sealed record Period(int Ordinal) : IIndex
{
    public string Label => FormattableString.Invariant($"{Ordinal + 1}");

    internal static IReadOnlyList<Period> First(int count) => [.. Enumerable.Range(0, count).Select(i => new Period(i))];
}
