using Darya.Model;

namespace Darya.Trade.Estimation.Cleaning;

/// <summary>Takes the choices of a cleaning as they are made.</summary>
internal sealed class CleaningLog
{
    private readonly List<CleaningStep> _steps = [];
    private readonly List<LocalName> _warnings = [];

    internal IReadOnlyList<CleaningStep> Steps => _steps;

    internal IReadOnlyList<LocalName> Warnings => _warnings;

    internal void Add(string step, LocalName what, int before, int after, LocalName why) => _steps.Add(new(step, what, before, after, why));

    internal void Warn(string english, string russian) => _warnings.Add(new(english, russian));
}
