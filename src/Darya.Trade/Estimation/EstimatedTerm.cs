using Darya.Model;

namespace Darya.Trade.Estimation;

/// <summary>What a variable does to trade, all else the same.</summary>
/// <param name="Term">Id of the variable.</param>
/// <param name="Name">The variable in words.</param>
/// <param name="Estimate">Change of log trade for one unit of the variable.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Change">The change of the variable that <paramref name="Percent"/> belongs to: from no to yes, or twice the distance.</param>
/// <param name="Percent">Change of trade, percent.</param>
/// <param name="LowPercent">Lower end of its 95 % interval.</param>
/// <param name="HighPercent">Upper end of its 95 % interval.</param>
/// <param name="ErrorKind">Kind of standard error.</param>
/// <param name="OtherErrors">Standard errors under other assumptions, by kind.</param>
/// <param name="Corrected">Estimate corrected for the bias that few years bring; null where the model needs none.</param>
public sealed record EstimatedTerm(
    string Term,
    LocalName Name,
    double Estimate,
    double StandardError,
    LocalName Change,
    double Percent,
    double LowPercent,
    double HighPercent,
    string ErrorKind,
    IReadOnlyList<OtherError> OtherErrors,
    CorrectedTerm? Corrected);
