using System.Globalization;
using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.People;

/// <summary>Travellers at crossings whose use was reported: where they cross, how long they wait, what opening or widening one does.</summary>
/// <remarks>Borders without a reported use at a crossing are left out: nothing tells how many travel there. Method: <c>docs/formulations/corridors.md</c>.</remarks>
public static class PeopleStudy
{
    private const double DaysOfYear = 365;

    /// <summary>Answers for a day.</summary>
    /// <param name="data">The region's corridor tables.</param>
    /// <param name="date">The day whose open crossings count.</param>
    /// <param name="question">What changes; nothing when its lists are empty.</param>
    /// <param name="settings">Numbers in the place of the table's central values, by id.</param>
    /// <exception cref="CorridorException">A crossing is unknown, has no travellers or a capacity that is not positive, or the tables hold no use of a crossing; each by name.</exception>
    public static PeopleOutcome Run(CorridorData data, DateOnly date, PeopleQuestion question, IReadOnlyDictionary<string, double> settings)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(settings);
        var numbers = new PeopleNumbers(data, settings);
        var borders = PeopleBorder.All(data, numbers);
        if (borders.Count == 0)
        {
            throw new CorridorException("No use by people is reported at any road crossing (table crossing_traffic, item people, kind use): nothing tells how many travel.");
        }

        Check(borders, question);
        var changes = question.Open.Count > 0 || question.Capacities.Count > 0;
        var crossings = new List<PeopleCrossing>();
        var (hours, hoursAfter, saved, more) = (0.0, 0.0, 0.0, 0.0);
        var warnings = new List<LocalName>();
        foreach (var border in borders)
        {
            var scale = border.Scale();
            var now = border.Solve(scale, date, null);
            var after = changes ? border.Solve(scale, date, question) : null;
            hours += now.Hours * DaysOfYear / 1e6;
            if (after is not null)
            {
                hoursAfter += after.Hours * DaysOfYear / 1e6;
                saved += border.SavedHours(now, after) * DaysOfYear * numbers.UsdPerHour / 1e6;
                more += after.Travellers.Sum() - now.Travellers.Sum();
            }

            crossings.AddRange(border.Rows(date, now, after, question));
            warnings.AddRange(border.Warnings(now, after, question));
        }

        return new PeopleOutcome
        {
            Name = question.Name,
            Crossings = crossings,
            MillionHours = hours,
            MillionHoursAfter = changes ? hoursAfter : null,
            UsdPerHour = numbers.UsdPerHour,
            SavedMusd = changes ? saved : null,
            NewTravellers = more,
            Warnings = warnings,
        };
    }

    private static void Check(IReadOnlyList<PeopleBorder> borders, PeopleQuestion question)
    {
        var known = borders.SelectMany(b => b.Crossings).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var faults = question.Open.Concat(question.Capacities.Keys).Distinct().Where(id => !known.Contains(id))
            .Select(id => $"Crossing '{id}' has no travellers that could be modelled; those that have are {string.Join(", ", known.Order(StringComparer.Ordinal))}.").ToList();
        faults.AddRange(question.Capacities.Where(c => !(c.Value > 0) || !double.IsFinite(c.Value))
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"Crossing '{c.Key}': a capacity of {c.Value} people a day; it must be above 0.")));
        CorridorException.ThrowIfAny(faults);
    }
}
