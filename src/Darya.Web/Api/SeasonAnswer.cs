namespace Darya.Web.Api;

/// <summary>How an agreement was kept: what its ledger holds, and the verdicts. A flaw says why the ledger cannot be used.</summary>
internal sealed record SeasonAnswer(
    string? Head, string? Flaw, int Readings, int Events, DateOnly? AsOf, IReadOnlyList<PeriodAnswer> Verdicts, IReadOnlyList<MakeUpAnswer> MakeUp);
