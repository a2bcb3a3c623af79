namespace Darya.Model.Trade;

/// <summary>An estimated coefficient of a gravity equation: change of log trade for one unit of its variable.</summary>
/// <param name="Model">Id of the estimation, for example <c>cross-section-2016</c>.</param>
/// <param name="Term">Variable.</param>
/// <param name="Name">What the variable is, in words.</param>
/// <param name="Estimate">Estimate.</param>
/// <param name="StandardError">Standard error.</param>
/// <param name="Rows">Rows estimated on.</param>
/// <param name="ErrorKind">Kind of standard error, for example <c>clustered by pair, G/(G-1)</c>.</param>
/// <param name="Command">Arguments of <c>darya</c> that estimate it again; <c>PANEL</c> stands for the file.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record TradeCoefficient(
    string Model,
    string Term,
    LocalName Name,
    double Estimate,
    double StandardError,
    int Rows,
    string ErrorKind,
    string Command,
    Confidence Letter,
    string Source,
    string Note);
