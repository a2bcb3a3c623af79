using Darya.Input;

namespace Darya.Web.Agreements;

/// <summary>A table of readings or events that cannot be accepted.</summary>
/// <param name="faults">Everything that is wrong with it.</param>
internal sealed class LedgerFaultsException(IReadOnlyList<InputFault> faults) : Exception("The table has errors.")
{
    /// <summary>Everything that is wrong with it.</summary>
    internal IReadOnlyList<InputFault> Faults => faults;
}
