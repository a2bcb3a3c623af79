namespace Darya.Trade.Results;

/// <summary>How a state depends on its partners before and after a change.</summary>
/// <param name="State">Id of the state.</param>
/// <param name="Partners">All other economies, in the order of the matrix.</param>
/// <param name="ImportConcentrationBefore">Herfindahl-Hirschman index of imports by partner, 0 to 10,000, before; the rest of the world counts as one partner.</param>
/// <param name="ImportConcentrationAfter">The same after.</param>
/// <param name="ExportConcentrationBefore">Herfindahl-Hirschman index of exports by partner, 0 to 10,000, before.</param>
/// <param name="ExportConcentrationAfter">The same after.</param>
public sealed record DependenceOutcome(
    string State,
    IReadOnlyList<PartnerShare> Partners,
    double ImportConcentrationBefore,
    double ImportConcentrationAfter,
    double ExportConcentrationBefore,
    double ExportConcentrationAfter);
