namespace Darya.Corridors.Works;

/// <summary>Which works to build, and when: all that one program needs.</summary>
internal sealed record PortfolioProblem
{
    /// <summary>Candidates [work].</summary>
    internal required IReadOnlyList<WorkCandidate> Works { get; init; }

    /// <summary>Groups of works.</summary>
    internal required IReadOnlyList<WorkGroup> Groups { get; init; }

    /// <summary>Growth of demand.</summary>
    internal required GrowthPath Path { get; init; }

    /// <summary>Overrun of costs.</summary>
    internal required WorkLevel Overrun { get; init; }

    /// <summary>Years.</summary>
    internal required PlanSpan Span { get; init; }

    /// <summary>Whose gains count [economy].</summary>
    internal required IReadOnlyList<bool> Counted { get; init; }

    /// <summary>Works that may be built [work].</summary>
    internal required IReadOnlyList<bool> Allowed { get; init; }

    /// <summary>Works that must be built [work]; of the allowed ones.</summary>
    internal required IReadOnlyList<bool> Forced { get; init; }

    /// <summary>What may be spent in a year, million USD; +∞ for no limit. What is not spent is kept.</summary>
    internal required double BudgetMusdPerYear { get; init; }

    /// <summary>Gap to prove.</summary>
    internal required double Gap { get; init; }

    /// <summary>Most seconds.</summary>
    internal required double TimeLimitSeconds { get; init; }

    /// <summary>What the players pay for a work in each of its years of building, million USD.</summary>
    internal double SpendingMusd(int work) => Works[work].PaidMusd(Overrun) / Works[work].BuildYears;

    /// <summary>Whether a work can be ready with the money of the years of spending.</summary>
    internal bool Fits(int work) => Works[work].BuildYears <= Span.Years;
}
