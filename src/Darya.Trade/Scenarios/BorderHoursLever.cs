using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Assumptions;
using Darya.Trade.Results;

namespace Darya.Trade.Scenarios;

/// <summary>Hours at the borders of a pair, both ways: partial change = elasticity × ln(hours now / hours then).</summary>
/// <remarks>Kim and Mariano (2020), ADBI Working Paper 1106: the effect of time at the importer's border on trade among members of CAREC.</remarks>
/// <param name="First">Id of one economy.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Mode">Road or rail.</param>
/// <param name="Hours">Hours then, above 0; null for the best measured. Nothing below the best measured crossing is computed: fewer hours count as that.</param>
public sealed record BorderHoursLever(string First, string Second, BorderMode Mode, double? Hours) : TradeLever
{
    internal override LocalName Text(LeverContext context)
    {
        var (first, second) = (context.NameOf(First), context.NameOf(Second));
        var (mode, modeRussian) = Mode == BorderMode.Road ? ("road", "автомобильной") : ("rail", "железнодорожной");
        return Hours is { } hours
            ? new LocalName(
                FormattableString.Invariant($"Hours at the {mode} border {first.English} - {second.English}: to {hours:0.##} h, not below the best measured"),
                FormattableString.Invariant($"Часы на {modeRussian} границе {first.Russian} - {second.Russian}: до {hours:0.##} ч, не ниже лучшего измеренного"))
            : new LocalName(
                $"Hours at the {mode} border {first.English} - {second.English}: to the best measured crossing",
                $"Часы на {modeRussian} границе {first.Russian} - {second.Russian}: до лучшего измеренного перехода");
    }

    internal override void Check(LeverContext context, List<string> faults)
    {
        context.CheckPair("Border hours", First, Second, faults);
        if (Hours is { } hours && !(hours > 0 && double.IsFinite(hours)))
        {
            faults.Add(FormattableString.Invariant($"Border hours {First}-{Second}: hours must be above 0; got {hours}."));
        }
    }

    internal override IEnumerable<LeverEffect> Effects(LeverContext context, AssumedWorld world)
    {
        var elasticity = world[Parameter.BorderElasticity];
        foreach (var border in new[] { context.Borders.Of(First, Second, Mode), context.Borders.Of(Second, First, Mode) })
        {
            yield return new LeverEffect(border.Exporter, border.Importer, context.Everywhere(elasticity * Math.Log(border.Hours / Then(border))), Basis(border));
        }
    }

    internal override IEnumerable<LocalName> Warnings(LeverContext context)
    {
        foreach (var border in new[] { context.Borders.Of(First, Second, Mode), context.Borders.Of(Second, First, Mode) })
        {
            if (Hours < border.BestHours)
            {
                yield return new LocalName(
                    FormattableString.Invariant($"{First}-{Second}: {Hours:0.##} h were asked for; the effect is computed for {border.BestHours:0.##} h, the best measured ({border.BestPlace}, {border.BestYear})."),
                    FormattableString.Invariant($"{First}-{Second}: запрошено {Hours:0.##} ч; эффект считается для {border.BestHours:0.##} ч, лучшего измеренного ({border.BestPlace}, {border.BestYear})."));
            }

            if (!border.IsOfThePair)
            {
                yield return TradeWarnings.MeanHours(border);
            }
        }

        yield return TradeWarnings.WholeTrade(Mode);
    }

    private double Then(BorderHours border) => Hours is { } hours ? Math.Max(hours, border.BestHours) : border.BestHours;

    private LocalName Basis(BorderHours border) => new(
        FormattableString.Invariant($"from {border.Hours:0.##} h ({border.Place}, {border.Year}) to {Then(border):0.##} h; published elasticity"),
        FormattableString.Invariant($"с {border.Hours:0.##} ч ({border.Place}, {border.Year}) до {Then(border):0.##} ч; опубликованная эластичность"));
}
