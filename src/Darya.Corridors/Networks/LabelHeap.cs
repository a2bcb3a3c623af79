namespace Darya.Corridors.Networks;

/// <summary>Open labels of a search, the least first: a heap with four children a node
/// that knows where each label stands, so that labels can be lowered.</summary>
internal sealed class LabelHeap(int nodes)
{
    private const int Children = 4;

    private readonly int[] _heap = new int[nodes];
    private readonly double[] _key = new double[nodes];
    private readonly int[] _place = new int[nodes];

    internal int Count { get; private set; }

    internal void Clear() => Count = 0;

    /// <summary>Adds a node that is not in the heap.</summary>
    internal void Push(int node, double key) => Rise(Count++, node, key);

    /// <summary>Lowers the label of a node that is in the heap.</summary>
    internal void Lower(int node, double key) => Rise(_place[node], node, key);

    /// <summary>Takes the node with the least label.</summary>
    internal int Pop()
    {
        var top = _heap[0];
        Count--;
        if (Count > 0)
        {
            Sink(_heap[Count], _key[Count]);
        }

        return top;
    }

    private void Rise(int place, int node, double key)
    {
        while (place > 0)
        {
            var parent = (place - 1) / Children;
            if (_key[parent] <= key)
            {
                break;
            }

            Put(place, _heap[parent], _key[parent]);
            place = parent;
        }

        Put(place, node, key);
    }

    private void Sink(int node, double key)
    {
        var place = 0;
        while (true)
        {
            var first = (place * Children) + 1;
            if (first >= Count)
            {
                break;
            }

            var least = first;
            var end = Math.Min(first + Children, Count);
            for (var child = first + 1; child < end; child++)
            {
                if (_key[child] < _key[least])
                {
                    least = child;
                }
            }

            if (_key[least] >= key)
            {
                break;
            }

            Put(place, _heap[least], _key[least]);
            place = least;
        }

        Put(place, node, key);
    }

    private void Put(int place, int node, double key)
    {
        _heap[place] = node;
        _key[place] = key;
        _place[node] = place;
    }
}
