namespace Darya.Data.Tables;

/// <summary>Orders rows by their key fields: numbers by size, texts by code point.</summary>
internal sealed class RowOrder : IComparer<TableRow>
{
    internal static readonly RowOrder ByKey = new();

    public int Compare(TableRow? x, TableRow? y)
    {
        if (x == null || y == null)
        {
            return (x == null ? 0 : 1) - (y == null ? 0 : 1);
        }

        foreach (var place in x.Format.KeyPlaces)
        {
            var order = x.Format.Fields[place].IsNumeric
                ? x.NumberAt(place).CompareTo(y.NumberAt(place))
                : string.CompareOrdinal(x.TextAt(place), y.TextAt(place));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
