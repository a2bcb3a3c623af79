using Darya.Model;
using Darya.Model.Farming;
using Darya.Model.Power;
using Darya.Model.Rivers;
using Darya.Solvers;

namespace Darya.Planning.Sets;

// Index types of the formulation. Ordinals are those of the region's lists, so that a result table is indexed by them.

/// <summary>Period t.</summary>
internal sealed record PeriodIndex(int Ordinal, Period Data) : IIndex
{
    public string Label => Data.Label;
}

/// <summary>Calendar year y of the horizon.</summary>
internal sealed record YearIndexSet(int Ordinal, int Year) : IIndex
{
    public string Label => Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Load block b of a period.</summary>
internal sealed record BlockIndex(int Ordinal, string Label) : IIndex;

/// <summary>Node n.</summary>
internal sealed record NodeIndex(int Ordinal, RiverNode Data) : IIndex
{
    public string Label => Data.Id;
}

/// <summary>Reservoir r.</summary>
internal sealed record ReservoirIndex(int Ordinal, Reservoir Data, int Node) : IIndex
{
    public string Label => Data.Node;
}

/// <summary>Reach a.</summary>
internal sealed record ReachIndex(int Ordinal, Reach Data, int From, int To) : IIndex
{
    public string Label => Data.Id;
}

/// <summary>Intake k of a district.</summary>
internal sealed record IntakeIndex(int Ordinal, Intake Data, int District, int Node) : IIndex
{
    public string Label => Data.Id;
}

/// <summary>District d.</summary>
internal sealed record DistrictIndex(int Ordinal, District Data) : IIndex
{
    public string Label => Data.Id;
}

/// <summary>Crop c of a district; the ordinal runs over all districts.</summary>
internal sealed record FieldIndex(int Ordinal, DistrictCrop Data, int District, Crop Crop, string State) : IIndex
{
    public string Label { get; init; } = string.Empty;
}

/// <summary>Hydropower plant p.</summary>
internal sealed record PlantIndex(int Ordinal, HydroPlant Data, int Reach, int Reservoir, int Zone) : IIndex
{
    public string Label => Data.Id;
}

/// <summary>Thermal group u.</summary>
internal sealed record ThermalIndex(int Ordinal, ThermalUnit Data, int Zone) : IIndex
{
    public string Label => Data.Id;
}

/// <summary>Zone z.</summary>
internal sealed record ZoneIndex(int Ordinal, Zone Data) : IIndex
{
    public string Label => Data.Id;
}

/// <summary>Line l.</summary>
internal sealed record LineIndex(int Ordinal, Line Data, int From, int To) : IIndex
{
    public string Label => Data.Id;
}

/// <summary>Recorded trade m from one zone to another.</summary>
internal sealed record TradeIndex(int Ordinal, int From, int To, string Label) : IIndex;

/// <summary>Season s of a river: a water year, or a limit in a water year.</summary>
internal sealed record SeasonIndex(int Ordinal, string Label) : IIndex;
