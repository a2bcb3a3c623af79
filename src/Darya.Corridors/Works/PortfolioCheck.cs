using System.Globalization;

namespace Darya.Corridors.Works;

/// <summary>Goes through a plan again without a solver: money, years, partners.</summary>
internal static class PortfolioCheck
{
    /// <summary>Money that a solver may overspend by its own tolerance, as a share.</summary>
    private const double MoneyTolerance = 1e-6;

    /// <summary>Throws when a plan breaks a rule.</summary>
    /// <exception cref="InvalidOperationException">It does: a defect.</exception>
    internal static void Throw(PortfolioProblem problem, IReadOnlyList<int?> starts, PortfolioValue value)
    {
        if (Faults(problem, starts, value).ToList() is { Count: > 0 } faults)
        {
            throw new InvalidOperationException($"The plan of works breaks its rules: {string.Join("; ", faults)}.");
        }
    }

    /// <summary>What a plan breaks; nothing when it keeps all rules.</summary>
    internal static IEnumerable<string> Faults(PortfolioProblem problem, IReadOnlyList<int?> starts, PortfolioValue value)
    {
        for (var work = 0; work < starts.Count; work++)
        {
            var id = problem.Works[work].Id;
            if (starts[work] is { } start && !problem.Allowed[work])
            {
                yield return $"{id} may not be built but begins in {problem.Span.FirstYear + start}";
            }

            if (starts[work] is { } begun && (begun < 0 || begun + problem.Works[work].BuildYears > problem.Span.Years))
            {
                yield return $"{id} begins in {problem.Span.FirstYear + begun} and is not ready when the money ends";
            }

            if (starts[work] is null && problem.Forced[work])
            {
                yield return $"{id} must be built but is not";
            }
        }

        var sum = 0.0;
        for (var year = 0; year < value.SpentMusd.Count && double.IsFinite(problem.BudgetMusdPerYear); year++)
        {
            sum += value.SpentMusd[year];
            var given = Math.Min(year + 1, problem.Span.Years) * problem.BudgetMusdPerYear;
            if (sum > given + (MoneyTolerance * (1 + given)))
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture, $"{sum:0.###} million USD are spent until {problem.Span.FirstYear + year}; {given:0.###} are given");
            }
        }
    }
}
