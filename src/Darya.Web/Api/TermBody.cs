namespace Darya.Web.Api;

/// <summary>A changed term: what is left out stays as it stands, and all amounts are replaced where some are given.</summary>
internal sealed record TermBody(
    IReadOnlyList<string>? Debtors,
    IReadOnlyList<string>? Creditors,
    string? Bound,
    IReadOnlyList<TermAmountBody>? Amount,
    double? Scale,
    double? Percent,
    double? Cumulative,
    string? Averaging,
    double? Price,
    double? RemedyPrice,
    string? TextEn,
    string? TextRu);
