namespace Darya.Stochastic;

/// <summary>Settings of <see cref="PolicyTraining"/>.</summary>
public sealed record TrainingOptions
{
    /// <summary>A number that no cost from a node to the end goes below, whatever the states and the noise; in the unit of the costs.</summary>
    /// <remarks>Too high a number gives wrong answers, one that is needlessly low only a slow start.</remarks>
    public required double CostToGoBound { get; init; }

    /// <summary>The same for what follows each node, where better numbers are known [node]; null for one number for all.</summary>
    public IReadOnlyList<double>? NodeBounds { get; init; }

    /// <summary>Cuts known before training [node], of single cuts only; null for none.</summary>
    /// <remarks>As with the bounds, a cut above the true cost gives wrong answers. A policy to go on from brings its own.</remarks>
    public IReadOnlyList<IReadOnlyList<Cut>>? InitialCuts { get; init; }

    /// <summary>What is minimised at every node over the outcomes that follow.</summary>
    public IRiskMeasure Risk { get; init; } = new Expectation();

    /// <summary>What is minimised over the outcomes of the first stage; null for <see cref="Risk"/>.</summary>
    public IRiskMeasure? RootRisk { get; init; }

    /// <summary>The form of the cuts.</summary>
    public CutForm Cuts { get; init; } = CutForm.SingleCut;

    /// <summary>When to stop; the first rule that gives a reason ends training. Without any rule training goes on until it is cancelled.</summary>
    public IReadOnlyList<IStoppingRule> Stopping { get; init; } = [];

    /// <summary>Where the paths of the forward passes come from.</summary>
    public ISamplingScheme Forward { get; init; } = new InSample();

    /// <summary>Paths in each iteration, at least 1.</summary>
    public int ForwardPaths { get; init; } = 1;

    /// <summary>Seed of the paths.</summary>
    public int Seed { get; init; }

    /// <summary>Threads, at least 1. Results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Models of each stage, at least 1: outcomes are dealt to them by number, so results depend on it within the tolerance of the solver.</summary>
    public int Lanes { get; init; } = 4;

    /// <summary>A policy to go on from; its graph, form and bounds must be those of this training.</summary>
    public Policy? Start { get; init; }

    /// <summary>Which cuts the programs hold.</summary>
    public CutSelection Selection { get; init; } = new();

    /// <summary>Called with the policy so far, on the thread of training.</summary>
    public Action<Policy>? Checkpoint { get; init; }

    /// <summary>Time between two checkpoints.</summary>
    public TimeSpan CheckpointInterval { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Folder for the program of a stage that cannot be solved; it is made when needed.</summary>
    public string FailureFolder { get; init; } = "failed";

    /// <summary>Stage programs solved anew without any basis after training and compared; also points at which cuts are checked.</summary>
    public int CheckSamples { get; init; } = 20;
}
