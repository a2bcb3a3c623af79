using Darya.Agreements.Trials.Results;
using Darya.Web.Agreements;

namespace Darya.Web.Trials;

/// <summary>What a quick look shows to one visitor.</summary>
/// <param name="Phase">Where the look at what the form says stands.</param>
/// <param name="Failure">Why it has no outcome.</param>
/// <param name="PreparingSeconds">Seconds for which the point without agreement has been in the making; null when it is there.</param>
/// <param name="Lines">Gain by state.</param>
/// <param name="JointMusd">Joint gain of the form, million USD.</param>
/// <param name="VersionJointMusd">Joint gain of the version as it stands.</param>
/// <param name="Missed">Amounts that cannot be kept under the form.</param>
/// <param name="VersionMissed">How many cannot be kept under the version as it stands; null when that is not known.</param>
/// <param name="Seconds">Seconds that the look took.</param>
/// <param name="IsOfForm">Whether a form was looked at beside the version; else the version alone.</param>
internal sealed record GainsView(
    TrialPhase Phase,
    TrialFailure? Failure,
    int? PreparingSeconds,
    IReadOnlyList<GainLine> Lines,
    double? JointMusd,
    double? VersionJointMusd,
    IReadOnlyList<MissedAmount> Missed,
    int? VersionMissed,
    double? Seconds,
    bool IsOfForm)
{
    /// <summary>Whether it is worth asking again.</summary>
    internal bool IsUnderWay => Phase is TrialPhase.Preparing or TrialPhase.Waiting or TrialPhase.Solving || (Phase == TrialPhase.Done && VersionJointMusd is null && Failure is null);

    /// <summary>What the visitor may see.</summary>
    /// <param name="changed">The look at what the form says.</param>
    /// <param name="version">The look at the version as it stands.</param>
    /// <param name="preparing">How long the point without agreement has been in the making.</param>
    /// <param name="rights">Whose gains may be seen.</param>
    internal static GainsView Of(TrialJob changed, TrialJob? version, TimeSpan? preparing, GainRights rights)
    {
        var (now, stands) = (changed.Outcome, version?.Outcome);
        return new GainsView(
            changed.Phase,
            changed.Failure ?? version?.Failure,
            preparing is { } time ? (int)time.TotalSeconds : null,
            [.. (now ?? stands)?.States.Select(s => Line(s.State, now, stands, rights)) ?? []],
            now?.JointGainMusd,
            stands?.JointGainMusd,
            now?.Missed ?? [],
            stands?.Missed.Count,
            now?.Elapsed.TotalSeconds,
            !ReferenceEquals(changed, version));
    }

    private static GainLine Line(string state, PreviewOutcome? now, PreviewOutcome? stands, GainRights rights) => rights.MaySee(state)
        ? new GainLine(state, true, Gain(now, state), Gain(stands, state))
        : new GainLine(state, false, null, null);

    private static double? Gain(PreviewOutcome? outcome, string state) => outcome?.States.FirstOrDefault(s => s.State == state)?.GainMusd;
}
