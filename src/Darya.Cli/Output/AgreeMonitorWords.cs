using Darya.Agreements.Compliance;
using Darya.Agreements.Wording;

namespace Darya.Cli.Output;

/// <summary>Words of a monitored season in English and Russian.</summary>
internal sealed class AgreeMonitorWords(string language)
{
    private readonly ComplianceWords _words = new(language);

    internal string State(ComplianceState state) => _words.State(state);

    internal string Movement(MakeUpMovement movement) => _words.Movement(movement);

    internal string Reason(PeriodVerdict verdict) => _words.Reason(verdict);

    internal string Say(string english, string russian) => language == "ru" ? russian : english;
}
