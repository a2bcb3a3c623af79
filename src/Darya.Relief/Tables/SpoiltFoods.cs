using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Foods that do not keep from the last month in which they can be brought to people to the last month in which these live from a store, because roads are closed.</summary>
/// <remarks>
/// <code>
/// D = { f : for some j, t with people to feed, f cannot be at j in t as long as it keeps, but could if it kept for ever }
/// price of a ration with foods of D = Σ_{j,t : a food of it is in D there} w[j] · (d[j,t] − most that cash reaches)          [USD]
/// </code>
/// A ration that holds one gram of such a food feeds nobody there.
/// </remarks>
internal sealed class SpoiltFoods
{
    private readonly SupplySets _sets;
    private readonly bool[,,] _isSpoilt; // [people, food, month]

    private SpoiltFoods(SupplySets sets, bool[,,] isSpoilt, IReadOnlyList<int> foods) => (_sets, _isSpoilt, Foods) = (sets, isSpoilt, foods);

    /// <summary>The foods.</summary>
    internal IReadOnlyList<int> Foods { get; }

    internal static SpoiltFoods Of(SupplySets sets, int firstFed)
    {
        var (asTheyKeep, forEver) = (new FoodCosts(sets, new LimitPrices(), Lifted.Nothing), new FoodCosts(sets, new LimitPrices(), Lifted.ShelfLife));
        var isSpoilt = new bool[sets.PeopleAt.Length, sets.Foods.Length, sets.Months.Length];
        var foods = new SortedSet<int>();
        for (var j = 0; j < sets.PeopleAt.Length; j++)
        {
            var place = sets.PeopleAt[j];
            for (var t = firstFed; t < sets.Months.Length; t++)
            {
                for (var f = 0; sets.Problem.People[j].Persons[t] > 0 && f < sets.Foods.Length; f++)
                {
                    isSpoilt[j, f, t] = double.IsInfinity(asTheyKeep[place, f, t]) && double.IsFinite(forEver[place, f, t]);
                    if (isSpoilt[j, f, t])
                    {
                        foods.Add(f);
                    }
                }
            }
        }

        return new(sets, isSpoilt, [.. foods]);
    }

    /// <summary>What the people weigh whom a ration cannot reach because of these foods, cash aside, USD.</summary>
    /// <param name="grams">The ration [food].</param>
    internal double WeightUsd(IReadOnlyList<double> grams)
    {
        var sum = 0.0;
        for (var j = 0; j < _sets.PeopleAt.Length; j++)
        {
            for (var t = 0; t < _sets.Months.Length; t++)
            {
                if (Foods.Any(f => grams[f] > 0 && _isSpoilt[j, f, t]))
                {
                    var people = _sets.Problem.People[j];
                    var cash = _sets.Problem.Cash.Where(entry => entry.Place == people.Place).Sum(entry => entry.MostPersons[t]);
                    sum += people.UsdPerUnserved * Math.Max(0, people.Persons[t] - cash);
                }
            }
        }

        return sum;
    }
}
