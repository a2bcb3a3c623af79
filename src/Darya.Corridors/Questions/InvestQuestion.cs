namespace Darya.Corridors.Questions;

/// <summary>A joint portfolio of works.</summary>
public sealed record InvestQuestion
{
    /// <summary>Ids of candidates; all works not done when empty.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>First year of spending.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Years in which money may be spent, at least 1.</summary>
    public int Years { get; init; } = 10;

    /// <summary>What may be spent in a year by all together, million USD; unspent money is kept for later years.</summary>
    public required double BudgetMusdPerYear { get; init; }

    /// <summary>Gains of dams and power lines.</summary>
    public IReadOnlyList<WorkGain> PowerGains { get; init; } = [];

    /// <summary>Spent of the printed cost before the first year, million USD, by id of the work; what is not named is left to pay.</summary>
    public IReadOnlyDictionary<string, double> SpentMusd { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Whether the cost game is solved.</summary>
    public bool Shares { get; init; } = true;

    /// <summary>Whether cases of growth and overrun are solved.</summary>
    public bool Cases { get; init; } = true;

    /// <summary>Budgets of the frontier, whole, million USD, rising; empty for none.</summary>
    public IReadOnlyList<double> FrontierMusd { get; init; } = [];

    /// <summary>Gap to prove, as a share.</summary>
    public double Gap { get; init; } = 0.005;

    /// <summary>Most seconds for one program.</summary>
    public double TimeLimitSeconds { get; init; } = 60;
}
