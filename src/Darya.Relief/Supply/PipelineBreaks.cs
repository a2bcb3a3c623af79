namespace Darya.Relief.Supply;

/// <summary>Where and when people stay without ration, and why.</summary>
internal static class PipelineBreaks
{
    private const double LeastPersons = 0.5;

    internal static IReadOnlyList<PipelineBreak> Of(SupplyOutcome plan, SupplyFound solution)
    {
        var found = new List<PipelineBreak>();
        var reasons = new Lazy<BreakReasons>(() => new BreakReasons(solution));
        for (var j = 0; j < plan.People.Count; j++)
        {
            var people = plan.People[j];
            for (var t = 0; t < people.Unserved.Count; t++)
            {
                if (people.Unserved[t] >= LeastPersons)
                {
                    var (cause, limits) = reasons.Value.Of(j, t);
                    found.Add(new(people.Place, t, people.Unserved[t], people.InNeed[t], cause, limits));
                }
            }
        }

        return [.. found.OrderBy(entry => entry.Month).ThenByDescending(entry => entry.Persons)];
    }
}
