using Darya.Agreements.Documents;
using Darya.Input;

namespace Darya.Agreements.Format;

/// <summary>The outcome of reading an agreement: the agreement, or why there is none.</summary>
/// <param name="Agreement">The agreement, or null when there is an error.</param>
/// <param name="Faults">Errors and warnings by line.</param>
public sealed record AgreementReading(Agreement? Agreement, IReadOnlyList<InputFault> Faults);
