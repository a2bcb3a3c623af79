using Darya.Reporting.Page;

namespace Darya.Reporting.Agreements;

// The parts that the sections of agreements share; each is what its name says.

internal sealed record AgreementData(string Id, int Version, Name Title, Name Note);

/// <summary>A term in words and figures. Days of windows are <c>2000-06-01</c>, or <c>--06-01</c> of every year.</summary>
internal sealed record TermData(
    string Id,
    string Article,
    string Kind,
    Name KindName,
    Name Name,
    IReadOnlyList<string> Debtors,
    IReadOnlyList<string> Creditors,
    string Modality,
    Name Sentence,
    Name Text,
    string Unit,
    Name UnitName,
    string Bound,
    double? Tolerance,
    IReadOnlyList<AmountData> Amounts,
    PriceData? Price,
    IReadOnlyList<TierData> Tiers,
    IReadOnlyList<string> Scales,
    string YearRule,
    Name? Index,
    RangeData? Range);

/// <summary>Range of an index in which a term is owed, percent of norm.</summary>
internal sealed record RangeData(double? From, double? Below);

internal sealed record AmountData(string From, string To, Name When, double Value, FigureData Figure);

internal sealed record PriceData(double Value, Name Unit, FigureData Figure);

internal sealed record TierData(double? From, double? Below, double Factor, FigureData Figure);

internal sealed record FigureData(string Letter, string Source, string Run, string Item);

internal sealed record CitationData(string Id, string Citation, string Url);

internal sealed record MissedData(string Term, string From, string To, Name When, double Amount, double Missed, string Unit);
