namespace Darya.Agreements.Documents;

/// <summary>Data or notice that is owed.</summary>
/// <param name="Variables">What is told, in words that reports use: <c>release</c>, <c>inflow</c>, <c>planned-works</c>.</param>
/// <param name="EveryDays">How often, days; 0 for on the event.</param>
/// <param name="DelayDays">Days after the period, or before the event when negative.</param>
/// <param name="Format">In which form.</param>
public sealed record Notice(IReadOnlyList<string> Variables, int EveryDays, int DelayDays, string Format);
