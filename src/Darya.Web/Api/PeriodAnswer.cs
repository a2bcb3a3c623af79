namespace Darya.Web.Api;

/// <summary>How a term stands in a period, in the words of the format.</summary>
internal sealed record PeriodAnswer(
    string Term, DateOnly From, DateOnly To, string State, string Unit, double? Promised, IReadOnlyList<ReportedAnswer> Reported, double? Accepted, string AcceptedBy, string Reason);
