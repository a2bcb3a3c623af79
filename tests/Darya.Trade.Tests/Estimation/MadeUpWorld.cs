using System.Globalization;

namespace Darya.Trade.Tests.Estimation;

/// <summary>
/// A made-up world of ten countries whose trade follows a gravity equation without noise, written in the layouts of the public panels. Only the codes of the
/// countries are real: every figure is invented.
/// </summary>
internal sealed class MadeUpWorld : IDisposable
{
    internal const double Distance = -0.9;
    internal const double Contiguity = 0.5;
    internal const double Language = 0.3;
    internal const double Coloniser = 0.25;
    internal const double Colony = 0.2;
    internal const double Agreement = 0.4;
    internal const double OneCountry = 0.7;
    internal const double Five = -0.3;
    internal const double Union = 0.6;
    internal const double Border = -2;
    internal const int Year = 2016;

    private const double ExporterShare = 0.9;

    private static readonly string[] Codes = ["KAZ", "UZB", "KGZ", "RUS", "CHN", "TUR", "DEU", "USA", "IND", "ROU"];

    private readonly string _folder = Directory.CreateTempSubdirectory("made-up-world-").FullName;

    /// <param name="hasRegion">Whether the terms of the region work in it; else those of agreements and colonies do.</param>
    internal MadeUpWorld(bool hasRegion) => HasRegion = hasRegion;

    internal bool HasRegion { get; }

    internal static int Pairs => Codes.Length * (Codes.Length - 1);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Writes a file of lines and gives its path.</summary>
    internal string Write(string name, params IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }

    internal string AgreementPanel() => Write("panel.csv", [
        "exporter,importer,year,export_usd,agreement_id",
        .. Foreign().Select(of => Line($"{Old(of.I)},{Old(of.J)},{Year},{1e6 * Flow(of.I, of.J)},{7 * HasAgreement(of.I, of.J)}")),
        Line($"KAZ,KAZ,{Year},12345,0")]);

    internal string TeachingPanel() => Write("2006.csv", [
        "iso_o,iso_d,distw,gdp_o,gdp_d,rta,flow,contig,comlang_off,comcur",
        .. Foreign().Select(of => Line(
            $"{Codes[of.I]},{Codes[of.J]},{Km(of.I, of.J)},1,1,{HasAgreement(of.I, of.J)},{Flow(of.I, of.J)},{AreNeighbours(of.I, of.J)},{ShareLanguage(of.I, of.J)},0"))]);

    internal string SectorMatrix() => Write("sectors.csv", [
        "year,sitc,exporter,importer,value_kusd",
        .. Foreign().SelectMany(of => new[] { ("T", 1.0), ("0", 0.3), ("3", 0.2), ("7", 0.5) }
            .Select(part => Line($"{Year},{part.Item1},{Codes[of.I]},{Codes[of.J]},{1000 * part.Item2 * Flow(of.I, of.J)}")))]);

    internal string Itpd() => Write("itpd.csv", [
        "exporter_iso3,importer_iso3,year,industry_id,industry_descr,broad_sector,trade,flag_mirror,flag_zero",
        .. Foreign().SelectMany(of => new[] { (1, "Agriculture", 0.3), (30, "Mining and Energy", 0.2), (60, "Manufacturing", 0.5), (160, "Services", 99) }
            .Select(part => Line($"{Codes[of.I]},{Codes[of.J]},{Year},{part.Item1},\"Made up, of no country\",{part.Item2},{part.Item3 * Flow(of.I, of.J)},0,p")))]);

    internal string Baci()
    {
        Write("country_codes_V1.csv", ["country_code,country_name,country_iso2,country_iso3", .. Codes.Select((code, i) => Line($"{i + 4},Made up,XX,{code}"))]);
        return Write("BACI.csv", [
            "t,i,j,k,v,q",
            .. Foreign().SelectMany(of => new[] { ("010121", 0.3), ("270900", 0.2), ("870323", 0.5) }
                .Select(part => Line($"{Year},{of.I + 4},{of.J + 4},{part.Item1},{1000 * part.Item2 * Flow(of.I, of.J)},1")))]);
    }

    /// <summary>The exporter sees nine tenths of a flow; <paramref name="importer"/> and <paramref name="exporter"/> may change what a side reports, in thousand USD.</summary>
    internal string CepiiGravity(Func<string, string, double, double?>? importer = null, Func<string, string, double, double?>? exporter = null) => Write("gravity.csv", [
        "year,iso3_o,iso3_d,country_exists_o,country_exists_d,dist,contig,comlang_off,comcol,col_dep_ever,gdp_o,gdp_d,fta_wto,tradeflow_comtrade_o,tradeflow_comtrade_d",
        .. Foreign().Select(of =>
        {
            var (from, to, flow) = (Codes[of.I], Codes[of.J], 1000 * Flow(of.I, of.J));
            var (sent, taken) = (exporter is null ? ExporterShare * flow : exporter(from, to, flow), importer is null ? flow : importer(from, to, flow));
            return Line(
                $"{Year},{from},{to},1,1,{Km(of.I, of.J)},{AreNeighbours(of.I, of.J)},{ShareLanguage(of.I, of.J)},{HadColoniser(of.I, of.J)},{WasColony(of.I, of.J)},,NA,{HasAgreement(of.I, of.J)},{sent},{taken}");
        }),
        Line($"{Year},SUN,USA,0,1,9000,0,0,0,0,,,0,,")]);

    internal string Distances() => Write("distances.csv", [
        "iso_o,iso_d,contig,comlang_off,comlang_ethno,colony,comcol,curcol,col45,smctry,dist,distcap,distw,distwces",
        .. Codes.SelectMany((_, i) => Codes.Select((_, j) => Line(
            $"{Old(i)},{Old(j)},{AreNeighbours(i, j)},{ShareLanguage(i, j)},0,{WasColony(i, j)},{HadColoniser(i, j)},0,0,0,{Km(i, j)},0,{Km(i, j)},{(i + j == 3 ? "NA" : Line($"{Km(i, j)}"))}")))]);

    /// <summary>GDP at which domestic trade follows the equation, given a share of goods.</summary>
    internal string Gdp(double goodsShare) => Write("gdp.csv", [
        "iso3,name,year,gdp_current_usd,population",
        .. Codes.Select((code, i) => Line($"{code},Made up,{Year},{1e6 * ((Flow(i, i) / goodsShare) + Exports(i))},")),
        "WLD,Made up,2016,,"]);

    internal double Flow(string from, string to) => Flow(Array.IndexOf(Codes, from), Array.IndexOf(Codes, to));

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(int I, int J)> Foreign() =>
        from i in Enumerable.Range(0, Codes.Length) from j in Enumerable.Range(0, Codes.Length) where i != j select (i, j);

    /// <summary>Romania under its old code, as in the public files.</summary>
    private static string Old(int i) => Codes[i] == "ROU" ? "ROM" : Codes[i];

    private static double Km(int i, int j) => i == j ? 150 + (37 * i) : 300 + (((131 * i * j) + (977 * (i + j))) % 7001);

    private static int AreNeighbours(int i, int j) => i != j && (i + j) % 4 == 1 ? 1 : 0;

    private static int ShareLanguage(int i, int j) => i != j && (i * j) % 5 == 2 ? 1 : 0;

    private static int HadColoniser(int i, int j) => i != j && (i + j) % 7 == 3 ? 1 : 0;

    private static int WasColony(int i, int j) => i != j && (i + (2 * i * j) + j) % 6 == 4 ? 1 : 0;

    private static int HasAgreement(int i, int j) => i != j && ((i * i) + (j * j)) % 3 == 1 ? 1 : 0;

    private double Exports(int i) => Enumerable.Range(0, Codes.Length).Where(j => j != i).Sum(j => Flow(i, j));

    private double Flow(int i, int j)
    {
        var index = 8 + (0.3 * ((7 * i) % 5)) + (0.2 * ((3 * j) % 7)) + (Distance * Math.Log(Km(i, j))) + (Contiguity * AreNeighbours(i, j)) + (Language * ShareLanguage(i, j))
            + (Colony * WasColony(i, j));
        var own = HasRegion
            ? (i != j && i < 4 && j < 4 ? OneCountry : 0) + (i != j && i < 3 && j < 3 ? Five : 0) + (i != j && i is 0 or 2 or 3 && j is 0 or 2 or 3 ? Union : 0)
                + (i == j ? 0 : Border)
            : (Coloniser * HadColoniser(i, j)) + (Agreement * HasAgreement(i, j));
        return Math.Exp(index + own);
    }
}
