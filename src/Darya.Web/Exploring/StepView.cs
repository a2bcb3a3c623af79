using System.Text.Json;
using Darya.Data.Runs;
using Darya.Web.Access;
using Darya.Web.Views;

namespace Darya.Web.Exploring;

/// <summary>Why a reservoir does in a period what the plan has it do: its state, what the river needs, and the rules that bind there.</summary>
/// <param name="Reservoirs">Reservoirs of the plan with their names.</param>
/// <param name="Node">The one that was chosen.</param>
/// <param name="Periods">First days of the periods.</param>
/// <param name="Period">The one that was chosen.</param>
/// <param name="State">What storage, inflow, limits and needs are.</param>
/// <param name="Rules">Rules that bind at the reservoir, dearest first.</param>
/// <param name="Others">Rules about water that bind elsewhere in that month, dearest first.</param>
internal sealed record StepView(
    IReadOnlyList<(string Id, string Name)> Reservoirs, string Node, IReadOnlyList<DateOnly> Periods, DateOnly Period, ViewTable State, ViewTable Rules, ViewTable Others)
{
    /// <summary>Name of the parameter in the address that chooses the reservoir.</summary>
    internal const string Parameter = "reservoir";

    private const int MostOthers = 12;
    private const double HmPerCubicMetre = 1e-6;
    private const double SecondsPerDay = 86_400;

    private static readonly string[] Water = ["storage_full", "storage_dead", "reach_capacity", "section_flow", "interstate_limit", "intake_capacity", "stage_deficit", "turbine_flow", "end_storage"];

    /// <summary>The step that the address asks for; null for a plan without reservoirs.</summary>
    /// <param name="section">The section of the plan.</param>
    /// <param name="binding">Rows of its table of binding rules: what is told is what the table holds.</param>
    /// <param name="names">What things are called.</param>
    /// <param name="room">The request.</param>
    internal static StepView? Of(RunSection section, IReadOnlyList<ResultRow> binding, SectionNames names, Room room)
    {
        var query = room.Http.Request.Query;
        var reservoirs = section.Rows("reservoirs").Select(r => r.GetProperty("node").GetString()!).ToList();
        if (reservoirs.Count == 0)
        {
            return null;
        }

        var largest = section.Data.GetProperty("headline").GetProperty("reservoir").GetString();
        var node = new[] { query[Parameter].ToString(), largest }.FirstOrDefault(n => n is not null && reservoirs.Contains(n, StringComparer.Ordinal)) ?? reservoirs[0];
        var periods = PeriodsOf(section.Data.GetProperty("periods"));
        var asked = FigureChoice.Day(query, FigureChoice.PeriodParameter) is { } day ? periods.IndexOf(day) : -1;
        var t = asked >= 0 ? asked : Math.Max(0, periods.FindIndex(p => p.Month == 7));
        var rules = section.Rows("binding").Where(b => Holds(b, periods[t].Month) && binding.Any(f => f.Item == $"{Text(b, "family")}:{Text(b, "place")}")).ToList();
        var here = PlacesOf(section, node);
        List<JsonElement> at = [.. rules.Where(b => here.Contains(Text(b, "place")))];
        return new StepView(
            [.. reservoirs.Select(r => (r, names.Item(r)))],
            node,
            periods,
            periods[t],
            StateOf(section, node, t, names, room),
            RulesOf("rules", room.Words.Format("explore.why.rules", names.Item(node)), at, names, room),
            RulesOf("others", room.Words["explore.why.others"], rules.Except(at).Where(b => Water.Contains(Text(b, "family"), StringComparer.Ordinal)).Take(MostOthers), names, room));
    }

    /// <summary>Whether a rule binds in a calendar month; one without months holds over the whole horizon.</summary>
    private static bool Holds(JsonElement rule, int month)
    {
        var months = rule.GetProperty("months").EnumerateArray().Select(m => m.GetInt32()).ToList();
        return months.Count == 0 || months.Contains(month);
    }

    /// <summary>The reservoir, the reaches that leave it and the plants on them: places that a rule about its release can have.</summary>
    private static HashSet<string> PlacesOf(RunSection section, string node)
    {
        var reaches = section.Rows("reaches").Where(r => Text(r, "from") == node).Select(r => Text(r, "id")).ToHashSet(StringComparer.Ordinal);
        return [node, .. reaches, .. section.Rows("plants").Where(p => reaches.Contains(Text(p, "reach"))).Select(p => Text(p, "id"))];
    }

    private static ViewTable StateOf(RunSection section, string node, int t, SectionNames names, Room room)
    {
        var words = room.Words;
        var r = section.Rows("reservoirs").First(x => Text(x, "node") == node);
        var seconds = section.Data.GetProperty("periods").GetProperty("days")[t].GetDouble() * SecondsPerDay;
        double Flow(double hm3) => hm3 / HmPerCubicMetre / seconds;
        double At(string member) => r.GetProperty(member)[t].GetDouble();
        var before = t == 0 ? r.GetProperty("initial").GetDouble() : r.GetProperty("storage")[t - 1].GetDouble();
        List<object?[]> rows =
        [
            [words["explore.why.before"], before, names.Unit("hm3")],
            [words["explore.why.after"], At("storage"), names.Unit("hm3")],
            [words["explore.why.full"], r.GetProperty("full").GetDouble(), names.Unit("hm3")],
            [words["explore.why.dead"], r.GetProperty("dead").GetDouble(), names.Unit("hm3")],
            [names.Variable("inflow"), Flow(At("inflow")), names.Unit("m3/s")],
            [names.Variable("release"), Flow(At("release")), names.Unit("m3/s")],
            [names.Variable("water_value"), At("waterValue"), names.Unit("USD/m3")],
        ];
        if (r.GetProperty("record") is { ValueKind: JsonValueKind.Object } record)
        {
            rows.Add([words["explore.why.record-storage"], Number(record.GetProperty("storage")[t]), names.Unit("hm3")]);
            rows.Add([words["explore.why.record-release"], Number(record.GetProperty("release")[t]), names.Unit("m3/s")]);
        }

        if (section.Rows("nodes").FirstOrDefault(n => Text(n, "id") == node) is { ValueKind: JsonValueKind.Object } place)
        {
            var fields = section.Rows("districts").Where(d => Text(d, "river") == Text(place, "river")).ToList();
            var river = names.Item(Text(place, "river"));
            rows.Add([words.Format("explore.why.need", river), Flow(fields.Sum(d => d.GetProperty("need")[t].GetDouble())), names.Unit("m3/s")]);
            rows.Add([words.Format("explore.why.delivered", river), Flow(fields.Sum(d => d.GetProperty("delivered")[t].GetDouble())), names.Unit("m3/s")]);
        }

        return new ViewTable("state", words.Format("explore.why.state", names.Item(node)), [new("quantity", words["explore.why.quantity"]), new("value", words["explore.why.value"]), new("unit", words["explore.why.unit"])], rows);
    }

    private static ViewTable RulesOf(string name, string title, IEnumerable<JsonElement> rules, SectionNames names, Room room)
    {
        var words = room.Words;
        return new ViewTable(
            name,
            title,
            [
                new("rule", words["explore.why.rule"]),
                new("place", words["explore.why.place"]),
                new("state", words["explore.why.country"]),
                new("price", words["explore.why.price"]),
                new("unit", words["explore.why.price-unit"]),
                new("yearly_value", words["explore.why.yearly"], names.Unit("million USD/year")),
                new("months", words["explore.why.months"]),
            ],
            [
                .. rules.OrderByDescending(b => b.GetProperty("yearlyValue").GetDouble()).ThenBy(b => Text(b, "place"), StringComparer.Ordinal).Select(b => (object?[])
                [
                    names.Item(Text(b, "family")),
                    b.GetProperty("name").GetProperty(words.Language).GetString(),
                    Text(b, "state").Length > 0 ? names.Item(Text(b, "state")) : null,
                    b.GetProperty("price").GetDouble(),
                    words.Format("explore.why.per", names.Unit(Text(b, "unit"))),
                    b.GetProperty("yearlyValue").GetDouble(),
                    string.Join(' ', b.GetProperty("months").EnumerateArray().Select(m => words.Culture.DateTimeFormat.AbbreviatedMonthNames[m.GetInt32() - 1].TrimEnd('.'))),
                ]),
            ]);
    }

    private static List<DateOnly> PeriodsOf(JsonElement periods)
    {
        var (year, month, dekad) = (periods.GetProperty("year"), periods.GetProperty("month"), periods.GetProperty("dekad"));
        return [.. Enumerable.Range(0, year.GetArrayLength()).Select(t => new DateOnly(year[t].GetInt32(), month[t].GetInt32(), Math.Max(1, (10 * dekad[t].GetInt32()) - 9)))];
    }

    private static double? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString() ?? "";
}
