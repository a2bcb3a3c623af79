namespace Darya.Relief.Supply;

/// <summary>What limits, money and food there at the start are worth at the margin of a solved plan, thousand USD a unit; nothing costs more than its price where no plan is given.</summary>
internal sealed class LimitPrices
{
    private readonly Dictionary<(LimitKind Kind, string Name, int Month), double> _prices = [];
    private readonly Dictionary<(int Place, int Food, int Month), double> _opening = [];
    private readonly double[,]? _money; // [donor, month]
    private readonly double[,]? _everywhere; // [food, month], the second row of shelf life

    /// <summary>Prices of nothing.</summary>
    internal LimitPrices()
    {
    }

    /// <summary>Prices of the plan with parts of vehicles.</summary>
    internal LimitPrices(SupplyFound found)
    {
        var sets = found.Program.Sets;
        _everywhere = new double[sets.Foods.Length, sets.Months.Length];
        var food = sets.Foods.ToDictionary(member => member.Label, member => member.Ordinal, StringComparer.Ordinal);
        foreach (var limit in found.Program.Limits.All)
        {
            var price = SupplyLimits.Price(limit, found.Relaxed);
            if (limit.Kind != LimitKind.ShelfLife)
            {
                _prices[(limit.Kind, limit.Name, limit.Month)] = price;
            }
            else if (!limit.IsAtPlace)
            {
                _everywhere[food[limit.Name], limit.Month] = price;
            }
        }

        if (sets.Problem.Funds is { } funds)
        {
            _money = new double[funds.Count, sets.Months.Length];
            foreach (var (donor, month, row) in found.Program.Money.Rows)
            {
                _money[donor, month] = Math.Max(0, -found.Relaxed.Dual(row));
            }
        }

        if (sets.OpeningAt.Length > 0)
        {
            AddOpening(found);
        }
    }

    /// <summary>What a unit more of a limit saves.</summary>
    internal double Of(LimitKind kind, string name, int month) => _prices.GetValueOrDefault((kind, name, month));

    /// <summary>What a tonne at the start, or on its way then, is worth where it comes to be.</summary>
    internal double Opening(int place, int food, int month) => _opening.GetValueOrDefault((place, food, month));

    /// <summary>What a tonne in any store over the end of a month takes of the food bought lately.</summary>
    internal double Everywhere(int food, int month) => _everywhere?[food, month] ?? 0;

    /// <summary>Worth of a dollar of a donor beyond itself, USD.</summary>
    internal double Money(int donor, int month) => _money?[donor, month] ?? 0;

    /// <summary>Worth of a dollar beyond itself for a cost that these donors may pay, USD; +∞ where nobody may, 0 where money is no limit.</summary>
    internal double Money(ulong payers, int month)
    {
        if (_money is null)
        {
            return 0;
        }

        var least = double.PositiveInfinity;
        for (var d = 0; d < _money.GetLength(0); d++)
        {
            least = (payers >> d & 1) != 0 ? Math.Min(least, _money[d, month]) : least;
        }

        return least;
    }

    private void AddOpening(SupplyFound found)
    {
        var at = found.Program.Sets.OpeningAt.Select((entry, k) => (entry.Place, entry.Food, found.Program.Sets.Problem.Opening[k].Month)).ToHashSet();
        foreach (var row in found.Program.Program.RowsOf("balance"))
        {
            var indices = found.Program.Program.IndicesOf(row);
            var key = (indices[1].Ordinal, indices[0].Ordinal, indices[2].Ordinal);
            if (at.Contains(key))
            {
                _opening[key] = Math.Max(0, found.Relaxed.Dual(row));
            }
        }
    }
}
