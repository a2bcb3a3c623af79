using System.Collections.Immutable;

namespace Darya.Corridors.Networks;

/// <summary>Nodes and one-way links between them, by number; never changes. Made by <see cref="NetworkBuilder"/>.</summary>
/// <remarks>Links keep the numbers they were added with; beside them stands a forward star, the links in the order of the nodes they leave.</remarks>
public sealed class Network
{
    private readonly bool[] _through;

    internal Network(ImmutableArray<string> nodes, bool[] through, ImmutableArray<NetworkLink> links)
    {
        Nodes = nodes;
        Links = links;
        _through = through;
        StarStart = new int[nodes.Length + 1];
        foreach (var link in links)
        {
            StarStart[link.From + 1]++;
        }

        for (var node = 0; node < nodes.Length; node++)
        {
            StarStart[node + 1] += StarStart[node];
        }

        var next = StarStart[..^1];
        StarLink = new int[links.Length];
        StarHead = new int[links.Length];
        for (var link = 0; link < links.Length; link++)
        {
            var place = next[links[link].From]++;
            StarLink[place] = link;
            StarHead[place] = links[link].To;
        }
    }

    private Network(Network shape, ImmutableArray<NetworkLink> links)
    {
        (Nodes, Links, _through) = (shape.Nodes, links, shape._through);
        (StarStart, StarLink, StarHead) = (shape.StarStart, shape.StarLink, shape.StarHead);
    }

    /// <summary>Names of the nodes [node].</summary>
    public ImmutableArray<string> Nodes { get; }

    /// <summary>The links [link].</summary>
    public ImmutableArray<NetworkLink> Links { get; }

    /// <summary>Where the links of a node begin in the star [node], and one past the last.</summary>
    internal int[] StarStart { get; }

    /// <summary>Links in the order of the nodes they leave [place].</summary>
    internal int[] StarLink { get; }

    /// <summary>The node each of them enters [place].</summary>
    internal int[] StarHead { get; }

    /// <summary>Whether routes may lead through a node; where not, they only begin or end there.</summary>
    public bool MayPass(int node) => _through[node];

    /// <summary>A link in words: <c>link 3 from 'Arys' to 'Tashkent'</c>.</summary>
    public string Describe(int link) => $"link {link} from '{Nodes[Links[link].From]}' to '{Nodes[Links[link].To]}'";

    /// <summary>The same nodes and links with some links closed.</summary>
    /// <exception cref="NetworkException">There is no such link.</exception>
    public Network Closing(IEnumerable<int> links)
    {
        var faults = new List<string>();
        var changed = Links.ToBuilder();
        foreach (var link in links)
        {
            if (link < 0 || link >= changed.Count)
            {
                faults.Add(FormattableString.Invariant($"link {link} cannot be closed: there are {changed.Count} links, numbered from 0"));
                continue;
            }

            changed[link] = changed[link] with { Cost = LinkCost.Closed };
        }

        NetworkException.ThrowIfAny(faults);
        return new Network(this, changed.MoveToImmutable());
    }

    /// <summary>The same network with each link leading the other way.</summary>
    internal Network Reversed() => new(Nodes, _through, [.. Links.Select(link => new NetworkLink(link.To, link.From, link.Cost))]);

    /// <summary>The same network with the time one more unit of load adds for all in the place of each link's time.</summary>
    internal Network Marginal() => new(this, [.. Links.Select(link => link with { Cost = link.Cost.Marginal })]);
}
