namespace Darya.Agreements.Documents;

/// <summary>How high a document stands; lower ones change numbers only within the bounds that higher ones set.</summary>
public enum Rank
{
    /// <summary>A treaty of principle: allied relations, eternal friendship.</summary>
    Constitutional,

    /// <summary>An agreement over years that sets who owes what and within which bounds.</summary>
    Framework,

    /// <summary>The yearly numbers under a framework.</summary>
    Protocol,

    /// <summary>What dispatchers and water authorities revise within a season.</summary>
    OperatingSchedule,
}
