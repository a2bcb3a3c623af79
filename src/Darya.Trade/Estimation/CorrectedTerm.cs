namespace Darya.Trade.Estimation;

/// <summary>An estimate corrected for the bias of three-way models; Weidner and Zylkin (2021), Journal of International Economics 132: 103513.</summary>
/// <param name="Estimate">Corrected estimate.</param>
/// <param name="StandardError">Standard error beside it.</param>
/// <param name="IsErrorCorrected">Whether the standard error is corrected too; else it is that of the uncorrected estimate.</param>
public sealed record CorrectedTerm(double Estimate, double StandardError, bool IsErrorCorrected);
