namespace Darya.Web.Agreements;

/// <summary>An amount as it stands in a form.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Value">The amount, a point or a comma as decimal mark.</param>
/// <param name="Letter">Confidence letter of the amount as it stands in the version; empty for a new one.</param>
internal sealed record AmountField(string From, string To, string Value, string Letter)
{
    /// <summary>Whether nothing was filled in.</summary>
    internal bool IsEmpty => From.Length + To.Length + Value.Length == 0;
}
