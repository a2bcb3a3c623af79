namespace Darya.Trade.Results;

/// <summary>What a partner is to a state, percent before and after.</summary>
/// <param name="Partner">Id of the partner.</param>
/// <param name="ImportsBefore">Share in the state's imports before.</param>
/// <param name="ImportsAfter">Share in the state's imports after.</param>
/// <param name="ExportsBefore">Share in the state's exports before.</param>
/// <param name="ExportsAfter">Share in the state's exports after.</param>
/// <param name="SpendingBefore">Share in the state's whole spending on goods before, domestic goods included.</param>
/// <param name="SpendingAfter">Share in the state's whole spending on goods after.</param>
public sealed record PartnerShare(
    string Partner, double ImportsBefore, double ImportsAfter, double ExportsBefore, double ExportsAfter, double SpendingBefore, double SpendingAfter);
