using Darya.Model;

namespace Darya.Agreements.Trials;

/// <summary>A term as rows of a plan.</summary>
/// <param name="Term">Id of the term.</param>
/// <param name="Rows">Its obligations with the days they stand for; empty for terms without rows.</param>
/// <param name="MovesMoney">Whether it is a payment: no rows, but accounts.</param>
/// <param name="Reason">Why it has neither; empty when it has.</param>
internal sealed record CompiledTerm(string Term, IReadOnlyList<CompiledRow> Rows, bool MovesMoney, LocalName Reason)
{
    internal static readonly LocalName NoReason = new(string.Empty, string.Empty);

    internal static CompiledTerm Told(string term, string english, string russian) => new(term, [], MovesMoney: false, new LocalName(english, russian));
}
