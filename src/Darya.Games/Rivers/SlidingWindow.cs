namespace Darya.Games.Rivers;

/// <summary>The best of the items that have entered and not yet left; items enter and leave in the order of their numbers.</summary>
/// <typeparam name="TOrder">Which item is better; a struct, so that the comparison costs no call.</typeparam>
/// <param name="capacity">Most items that enter.</param>
/// <param name="order">Which item is better.</param>
internal sealed class SlidingWindow<TOrder>(int capacity, TOrder order)
    where TOrder : struct, IItemOrder
{
    private readonly int[] _items = new int[capacity]; // ascending from _first to _end, none beaten by one after it
    private int _first;
    private int _end;

    /// <summary>The best item; there must be one.</summary>
    internal int First => _items[_first];

    /// <summary>The next in line; the first again when there is none.</summary>
    internal int Second => _items[_end - _first > 1 ? _first + 1 : _first];

    internal void Add(int item)
    {
        while (_end > _first && order.Beats(item, _items[_end - 1]))
        {
            _end--;
        }

        _items[_end++] = item;
    }

    internal void DropBefore(int item)
    {
        while (_items[_first] < item)
        {
            _first++;
        }
    }
}
