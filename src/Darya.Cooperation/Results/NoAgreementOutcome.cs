using Darya.Model;
using Darya.Planning;

namespace Darya.Cooperation.Results;

/// <summary>One year in which every state acts alone, and what a plan of the same year must share with it to be compared.</summary>
/// <param name="Id"><c>mean-year</c> or the calendar year.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="Region">The region of the year: the mean year replaces one of the record.</param>
/// <param name="Year">The calendar year that is played.</param>
/// <param name="End">Where reservoirs end.</param>
/// <param name="States">Account of every state, outsiders included.</param>
/// <param name="Contracts">Trade as it came out.</param>
public sealed record NoAgreementOutcome(
    string Id, LocalName Name, Region Region, int Year, EndRule End, IReadOnlyList<StateAccount> States, TradeContracts Contracts);
