using Darya.Model;

namespace Darya.Trade.Estimation.Models;

/// <summary>A gravity equation of trade: Poisson pseudo-maximum likelihood on flows in million USD.</summary>
/// <param name="Id">Id; years are added to it in results.</param>
/// <param name="Name">Name.</param>
/// <param name="Terms">Ids of its variables, of <see cref="TradeTerms"/>; <c>provisions</c> stands for every provision of the file of agreements.</param>
/// <param name="Effects">Effects, each a list of <c>exporter</c>, <c>importer</c>, <c>year</c>.</param>
/// <param name="Errors">Standard errors: the first is reported, the others stand beside it.</param>
/// <param name="IsOneYear">Whether it is estimated on one year.</param>
/// <param name="HasDomesticTrade">Whether trade of a country with itself takes part.</param>
/// <param name="IsBiasCorrected">Whether estimates corrected for the bias of three-way models stand beside.</param>
/// <param name="IsSelection">Whether terms are selected by a lasso before they are estimated.</param>
public sealed record TradeModel(
    string Id,
    LocalName Name,
    IReadOnlyList<string> Terms,
    IReadOnlyList<IReadOnlyList<string>> Effects,
    IReadOnlyList<TradeErrorKind> Errors,
    bool IsOneYear,
    bool HasDomesticTrade,
    bool IsBiasCorrected,
    bool IsSelection);
