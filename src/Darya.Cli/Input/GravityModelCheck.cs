using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;
using Darya.Input;

namespace Darya.Cli.Input;

/// <summary>What a model refuses of a table, with the lines.</summary>
internal static class GravityModelCheck
{
    /// <summary>Refuses negative weights, and negative outcomes of a Poisson model.</summary>
    /// <exception cref="InvalidInputException">There are some; they have been printed.</exception>
    internal static void Refuse(string path, Panel panel, GravityModel model)
    {
        var faults = new List<InputFault>();
        var count = 0;
        if (model.Family == ModelFamily.Poisson)
        {
            Check(model.Outcome, GravityFaultCodes.NegativeOutcome, "an outcome of a Poisson model");
        }

        if (model.Weight is { } weight)
        {
            Check(weight, GravityFaultCodes.NegativeWeight, "a weight");
        }

        if (count > 0)
        {
            throw GravityInput.Refuse(path, [.. faults.OrderBy(fault => fault.Line)], count - faults.Count);
        }

        void Check(string column, string code, string what)
        {
            var values = panel.Columns.Numbers[column];
            for (var row = 0; row < values.Length; row++)
            {
                if (values[row] < 0 && ++count <= PanelReader.MostFaults)
                {
                    faults.Add(new InputFault(
                        path, panel.Lines.Of(row), code, FaultSeverity.Error, column, FormattableString.Invariant($"got {values[row]}; {what} must be at least 0")));
                }
            }
        }
    }

    /// <summary>Prints what the estimation refuses; gives the exception to throw.</summary>
    internal static InvalidInputException Refusal(string path, IReadOnlyList<string> faults) => GravityInput.Refuse(
        path, [.. faults.Select(fault => new InputFault(path, 0, GravityFaultCodes.Model, FaultSeverity.Error, "", fault))]);
}
