namespace Darya.Model.Corridors;

/// <summary>What a place of the network is.</summary>
public enum TransportNodeKind
{
    /// <summary>A city where goods begin, end or change.</summary>
    City,

    /// <summary>A railway station.</summary>
    Station,

    /// <summary>One side of a border crossing.</summary>
    Border,

    /// <summary>A sea port.</summary>
    Port,

    /// <summary>A dry port or another place where goods change.</summary>
    Terminal,

    /// <summary>A city outside the region that stands for an economy.</summary>
    Gateway,
}
