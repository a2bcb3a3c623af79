using Darya.Model;

namespace Darya.Relief.Results;

/// <summary>A figure of the plan beside a reported one.</summary>
/// <param name="Report">Id of the reported figure.</param>
/// <param name="Name">What it says.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Period">From and to as stated, for example 2014-2016.</param>
/// <param name="Reported">Reported value.</param>
/// <param name="Modelled">The plan's.</param>
/// <param name="Letter">Letter of the reported figure.</param>
/// <param name="Source">An id of the sources.</param>
/// <param name="Reason">Why they differ.</param>
public sealed record ReportedBeside(string Report, LocalName Name, string Unit, string Period, double Reported, double Modelled, Confidence Letter, string Source, LocalName Reason);
