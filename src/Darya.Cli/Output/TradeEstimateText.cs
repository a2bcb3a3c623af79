using System.Globalization;
using Darya.Trade.Estimation;

namespace Darya.Cli.Output;

/// <summary>How a panel was cleaned and estimated, in lines for people; goes to standard error beside the results.</summary>
internal static class TradeEstimateText
{
    internal static void Print(TradeEstimate estimate, TextWriter to)
    {
        void Line(FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());
        Line($"{estimate.Model.Name.English}: layout {estimate.Layout.Id}, years {estimate.Years.First} to {estimate.Years.Last}, {estimate.Rows} rows, deviance {estimate.Deviance:0.00} (million USD).");
        foreach (var step in estimate.Steps)
        {
            Line($"  {step.What.English}: {step.RowsBefore} to {step.RowsAfter} rows. {step.Why.English}");
        }

        foreach (var dropped in estimate.Dropped)
        {
            Line($"  {dropped.Name.English}: {dropped.Rows} rows");
        }

        foreach (var term in estimate.Terms)
        {
            var corrected = term.Corrected is { } c ? FormattableString.Invariant($"; corrected for bias {c.Estimate:0.0000}") : "";
            Line($"{term.Term,-16} {term.Estimate,10:0.0000} ({term.StandardError:0.0000})   {term.Change.English}: {term.Percent:0} % ({term.LowPercent:0} to {term.HighPercent:0}); {term.ErrorKind}{corrected}");
        }

        foreach (var term in estimate.Selection)
        {
            Line($"{term.Term,-28} {(term.IsSelected ? "selected" : "left out"),-9} score over penalty {term.Score:0.00}");
        }

        foreach (var warning in estimate.Warnings)
        {
            Line($"warning: {warning.English}");
        }

        Line($"");
    }
}
