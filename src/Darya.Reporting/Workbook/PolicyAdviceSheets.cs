using Darya.Reporting.Policies;

namespace Darya.Reporting.Workbook;

/// <summary>What to do in a stated month.</summary>
internal static class PolicyAdviceSheets
{
    internal static IEnumerable<Sheet> Create(PolicyFigures figures, WorkbookWords words)
    {
        if (figures.Study.Advice is not { } advice)
        {
            yield break;
        }

        Column Number(string key, string unit, CellFormat format = CellFormat.OneDigit) => new(words.With(key, unit), format, 18);
        yield return new Sheet(
            words["sheet.adviceReservoirs"],
            [
                new(words["reservoir"], CellFormat.Plain, 26), Number("policy.before", "hm3"), Number("policy.after", "hm3"), Number("policy.inflow", "m3s"), Number("policy.release", "m3s"),
                Number("policy.ifDry", "m3s"), Number("policy.ifWet", "m3s"), Number("generation", "gwh"), Number("policy.value", "usdM3", CellFormat.FiveDigits),
                Number("policy.releaseValue", "usdM3", CellFormat.FiveDigits),
            ],
            [.. advice.Reservoirs.Select(r => new object?[]
            {
                words.Name(figures.Names.Of(r.Reservoir)), r.StorageBeforeHm3, r.StorageAfterHm3, r.InflowM3s, r.ReleaseM3s, r.ReleaseIfDryM3s, r.ReleaseIfWetM3s, r.GenerationGwh,
                r.WaterValueUsdPerM3, r.ValueOfReleaseUsdPerM3,
            })]);
        yield return new Sheet(
            words["sheet.adviceDistricts"],
            [
                new(words["district"], CellFormat.Plain, 28), new(words["state"], CellFormat.Plain, 18), Number("policy.need", "hm3"), Number("policy.given", "hm3"),
                Number("policy.fieldValue", "usdM3", CellFormat.FiveDigits),
            ],
            [.. advice.Districts.Select(d => new object?[] { words.Name(figures.Names.Of(d.District)), words.Name(figures.Names.State(d.State)), d.NeedHm3, d.SuppliedHm3, d.ValueUsdPerM3 })]);
        yield return new Sheet(
            words["sheet.advicePower"],
            [
                new(words["state"], CellFormat.Plain, 18), Number("hydro", "gwh"), Number("thermal", "gwh"), Number("netImport", "gwh"), Number("unserved", "gwh"), Number("policy.price", "usdMwh"),
            ],
            [.. advice.States.Select(s => new object?[] { words.Name(figures.Names.State(s.State)), s.HydroGwh, s.ThermalGwh, s.NetImportGwh, s.UnservedGwh, s.PriceUsdPerMwh })]);
    }
}
