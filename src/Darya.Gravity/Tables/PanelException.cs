namespace Darya.Gravity.Tables;

/// <summary>A file that is no panel; it carries every fault with its place.</summary>
/// <param name="faults">The first faults by line, at least one.</param>
/// <param name="more">Faults beyond them.</param>
public sealed class PanelException(IReadOnlyList<PanelFault> faults, int more)
    : Exception(string.Join('\n', faults) + (more > 0 ? FormattableString.Invariant($"\n{more} more") : ""))
{
    /// <summary>The first faults by line; at most <see cref="PanelReader.MostFaults"/>.</summary>
    public IReadOnlyList<PanelFault> Faults { get; } = faults;

    /// <summary>How many faults there are beyond <see cref="Faults"/>.</summary>
    public int More { get; } = more;
}
