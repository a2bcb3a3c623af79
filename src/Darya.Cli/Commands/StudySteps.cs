using Darya.Agreements.Trials;
using Darya.Cooperation;
using Darya.Planning;

namespace Darya.Cli.Commands;

/// <summary>Steps of studies and trials as steps of one progress line, from several threads.</summary>
internal sealed class StudySteps(IProgress<PlanProgress> to) : IProgress<CooperationProgress>, IProgress<TrialProgress>
{
    private readonly Lock _gate = new();

    public void Report(CooperationProgress value) => Say(FormattableString.Invariant($"{value.Done} of {value.All} equilibria; {value.Step}"), value.Elapsed);

    public void Report(TrialProgress value) => Say(FormattableString.Invariant($"step {value.Done}; {value.Step}"), value.Elapsed);

    private void Say(string step, TimeSpan elapsed)
    {
        lock (_gate)
        {
            to.Report(new PlanProgress(step, elapsed));
        }
    }
}
