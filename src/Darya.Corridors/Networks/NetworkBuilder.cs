using System.Globalization;

namespace Darya.Corridors.Networks;

/// <summary>Collects nodes and links by name and makes a <see cref="Network"/> of them, or tells every fault at once.</summary>
public sealed class NetworkBuilder
{
    private readonly List<string> _nodes = [];
    private readonly List<bool> _through = [];
    private readonly List<(string From, string To, LinkCost Cost)> _links = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    /// <summary>Adds a node that routes may pass through.</summary>
    /// <returns>Its number, from 0.</returns>
    public int AddNode(string name) => Add(name, true);

    /// <summary>Adds a node where routes only begin or end.</summary>
    /// <returns>Its number, from 0.</returns>
    public int AddZone(string name) => Add(name, false);

    /// <summary>Adds a one-way link; its nodes may be added later.</summary>
    /// <returns>Its number, from 0.</returns>
    public int AddLink(string from, string to, LinkCost cost)
    {
        _links.Add((from, to, cost));
        return _links.Count - 1;
    }

    /// <summary>Makes the network.</summary>
    /// <exception cref="NetworkException">
    /// Two nodes of one name, a link to an unknown node or to where it begins, a negative time, a capacity that is not positive, a power below 1; all of them.
    /// </exception>
    public Network Build()
    {
        var faults = new List<string>(_faults);
        var links = new NetworkLink[_links.Count];
        for (var number = 0; number < links.Length; number++)
        {
            var (from, to, cost) = _links[number];
            var found = Number(from, out var first) & Number(to, out var last);
            links[number] = new NetworkLink(first, last, cost);
            var what = string.Create(CultureInfo.InvariantCulture, $"link {number} from '{from}' to '{to}'");
            faults.AddRange(new[] { from, to }.Where(node => !Number(node, out _)).Distinct().Select(node => $"{what}: there is no node '{node}'"));
            if (found && first == last)
            {
                faults.Add($"{what}: it ends where it begins");
            }

            faults.AddRange(cost.Faults().Select(fault => $"{what}: {fault}"));
        }

        NetworkException.ThrowIfAny(faults);
        return new Network([.. _nodes], [.. _through], [.. links]);
    }

    private bool Number(string node, out int number) => _numbers.TryGetValue(node, out number);

    private int Add(string name, bool through)
    {
        if (!_numbers.TryAdd(name, _nodes.Count))
        {
            _faults.Add($"node '{name}': the name is given twice");
        }

        _nodes.Add(name);
        _through.Add(through);
        return _nodes.Count - 1;
    }
}
