using Darya.Gravity.Tables;

namespace Darya.Gravity.Estimation.Bias;

/// <summary>The columns of a three-way model: an effect for each pair of origin and destination, for each origin and each destination in each year.</summary>
internal sealed record ThreeWay(string Origin, string Destination, string Time)
{
    /// <summary>What a bias correction needs and a model lacks; null where nothing.</summary>
    internal static string? Fault(GravityModel model) =>
        model.Family == ModelFamily.Poisson && Columns(model).Length == 3
            ? null
            : "the bias correction is for Poisson models with three effects of two columns each: exporter and year, importer and year, exporter and importer";

    /// <summary>The roles of the columns: origin and destination are the two that share most labels.</summary>
    internal static ThreeWay Of(NamedColumns columns, GravityModel model)
    {
        var pair = model.Effects.MaxBy(effect => columns.Codes[effect[0]].Labels.Intersect(columns.Codes[effect[1]].Labels).Count())!;
        return new(pair[0], pair[1], Columns(model).Single(name => !pair.Contains(name)));
    }

    /// <summary>The three columns, each in two of three effects of two columns; none where the effects are others.</summary>
    private static string[] Columns(GravityModel model)
    {
        var names = model.Effects.SelectMany(effect => effect).ToList();
        return model.Effects.Count == 3 && model.Effects.All(effect => effect.Count == 2 && effect[0] != effect[1]) && names.Distinct().Count() == 3
            && names.GroupBy(name => name).All(group => group.Count() == 2)
            ? [.. names.Distinct()]
            : [];
    }
}
