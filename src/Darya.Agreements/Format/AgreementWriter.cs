using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Darya.Agreements.Documents;
using Darya.Model;

namespace Darya.Agreements.Format;

/// <summary>An agreement as its JSON document; the same agreement gives the same bytes. Members with nothing to say are left out.</summary>
public static class AgreementWriter
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document, ending with a line end.</summary>
    public static string Write(Agreement agreement) => Document(agreement).ToJsonString(Options) + "\n";

    /// <summary>SHA-256 over the document in UTF-8, 64 lower-case hexadecimal digits: what tells versions apart, whatever file they were read from.</summary>
    public static string Hash(Agreement agreement) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(agreement))));

    /// <summary>The document as a tree.</summary>
    public static JsonObject Document(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return Object(
            ("format", Agreement.Format),
            ("id", agreement.Id),
            ("version", agreement.Version),
            ("rank", Words.Of(agreement.Rank)),
            ("title", Text(agreement.Title)),
            ("note", Text(agreement.Note)),
            ("parties", List(agreement.Parties, p => Object(("id", p.Id), ("name", Text(p.Name))))),
            ("languages", Object(("authentic", Strings(agreement.Languages.Authentic)), ("prevailing", Some(agreement.Languages.Prevailing)))),
            ("lifeCycle", LifeCycle(agreement.LifeCycle)),
            ("bodies", List(agreement.Bodies, Body)),
            ("meters", List(agreement.Meters, Meter)),
            ("terms", List(agreement.Terms, Term, keepEmpty: true)),
            ("amendments", List(agreement.Amendments, a => Object(
                ("id", a.Id), ("decidedOn", Day(a.DecidedOn)), ("by", a.By), ("term", a.Term), ("amounts", List(a.Amounts, Amount))))),
            ("sources", List(agreement.Sources, s => Object(("id", s.Id), ("citation", s.Citation), ("url", Some(s.Url))))));
    }

    /// <summary>One term as a tree, for comparisons.</summary>
    public static JsonObject Term(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Object(
            ("id", term.Id),
            ("kind", Words.Of(term.Kind)),
            ("article", term.Article),
            ("text", Text(term.Text)),
            ("debtors", Strings(term.Debtors)),
            ("creditors", Strings(term.Creditors)),
            ("modality", Words.Of(term.Modality)),
            ("layer", term.Layer == Layer.Working ? null : Words.Of(term.Layer)),
            ("trigger", term.Trigger is { } t
                ? Object(("event", Some(t.Event)), ("meter", Some(t.Meter)), ("below", Number(t.Below)), ("above", Number(t.Above)))
                : null),
            ("quantity", term.Quantity is { } q ? QuantityOf(q) : null),
            ("meter", Some(term.Meter)),
            ("tolerance", term.Tolerance is { } w ? ToleranceOf(w) : null),
            ("evidence", term.Evidence is { } e
                ? Object(
                    ("wins", List(e.Wins, p => Object(("reporter", p.Reporter), ("over", Strings(p.Over))))),
                    ("disputeAbovePercent", e.DisputeAbovePercent))
                : null),
            ("exceptions", List(term.Exceptions, x => Object(("id", x.Id), ("event", x.Event), ("priority", x.Priority), ("text", Text(x.Text))))),
            ("remedy", term.Remedy is { } r ? RemedyOf(r) : null),
            ("state", Words.Of(term.State)),
            ("overrides", Strings(term.Overrides)),
            ("dependsOn", Strings(term.DependsOn)),
            ("under", Some(term.Under)),
            ("yearRule", term.YearRule is { } y ? YearRuleOf(y) : null),
            ("shares", term.Shares is { } k
                ? Object(
                    ("key", k.Key),
                    ("of", Text(k.Of)),
                    ("shares", List(k.Shares, s => Object(("party", s.Party), ("percent", s.Percent), ("figure", FigureOf(s.Figure))))))
                : null),
            ("steps", List(term.Steps, s => Object(("id", s.Id), ("days", Number(s.Days)), ("text", Text(s.Text))))),
            ("notice", term.Notice is { } n
                ? Object(("variables", Strings(n.Variables)), ("everyDays", n.EveryDays), ("delayDays", n.DelayDays), ("format", Some(n.Format)))
                : null),
            ("body", Some(term.Body)),
            ("events", Strings(term.Events)),
            ("longestPauseDays", Number(term.LongestPauseDays)),
            ("indicator", term.Indicator is { } i
                ? Object(("goal", Some(i.Goal)), ("name", Text(i.Name)), ("target", Number(i.Target)), ("by", Number(i.By)))
                : null),
            ("figure", term.Figure is { } f ? FigureOf(f) : null));
    }

    private static JsonObject LifeCycle(AgreementLifeCycle life) => Object(
        ("signedOn", Day(life.SignedOn)),
        ("signedAt", Some(life.SignedAt)),
        ("ratifications", List(life.Ratifications, r => Object(("party", r.Party), ("date", Day(r.Date))))),
        ("force", Words.Of(life.Force)),
        ("inForceOn", Day(life.InForceOn)),
        ("endsOn", Day(life.EndsOn)),
        ("renewalYears", life.RenewalYears == 0 ? null : life.RenewalYears),
        ("renewsByItself", life.RenewsByItself ? true : null),
        ("exitNoticeMonths", Number(life.ExitNoticeMonths)),
        ("lapsesForAll", life.LapsesForAll ? true : null),
        ("survival", Text(life.Survival)),
        ("prior", List(life.Prior, p => Object(("agreement", p.Agreement), ("relation", Words.Of(p.Relation))))));

    private static JsonObject Body(AgreementBody body) => Object(
        ("id", body.Id),
        ("name", Text(body.Name)),
        ("members", Strings(body.Members)),
        ("quorum", body.Quorum == 0 ? null : body.Quorum),
        ("voting", Words.Of(body.Voting)),
        ("meetsEveryMonths", body.MeetsEveryMonths == 0 ? null : body.MeetsEveryMonths),
        ("mayAmend", Strings(body.MayAmend)));

    private static JsonObject Meter(Meter meter) => Object(
        ("id", meter.Id),
        ("name", Text(meter.Name)),
        ("variable", Words.Of(meter.Variable)),
        ("places", Strings(meter.Places)),
        ("unit", meter.Unit.Symbol),
        ("reporters", Strings(meter.Reporters)));

    private static JsonObject QuantityOf(Quantity quantity) => Object(
        ("unit", quantity.Unit.Symbol),
        ("bound", Words.Of(quantity.Bound)),
        ("amounts", List(quantity.Amounts, Amount)),
        ("formula", quantity.Formula is { } f
            ? Object(
                ("kind", Words.Of(f.Kind)),
                ("of", f.Of),
                ("factor", f.Factor.Equals(1.0) ? null : f.Factor),
                ("setOff", f.SetOff.Equals(0.0) ? null : f.SetOff),
                ("price", f.Price is { } p ? PriceOf(p) : null),
                ("due", List(quantity.FormulaWindows, w => Object(("from", w.From.ToString()), ("to", w.To.ToString())))))
            : null),
        ("bounds", quantity.Bounds is { } b ? Object(("least", Number(b.Least)), ("most", Number(b.Most))) : null));

    private static JsonObject Amount(Amount amount) => Object(
        ("from", amount.Window.From.ToString()), ("to", amount.Window.To.ToString()), ("value", amount.Value), ("figure", FigureOf(amount.Figure)));

    private static JsonObject ToleranceOf(Tolerance tolerance) => Object(
        ("percent", tolerance.Percent),
        ("averaging", Words.Of(tolerance.Averaging)),
        ("cumulativePercent", Number(tolerance.CumulativePercent)),
        ("periodsAllowed", tolerance.PeriodsAllowed == 0 ? null : tolerance.PeriodsAllowed),
        ("graceDays", tolerance.GraceDays == 0 ? null : tolerance.GraceDays),
        ("figure", FigureOf(tolerance.Figure)));

    private static JsonObject RemedyOf(TermRemedy remedy) => Object(
        ("kind", Words.Of(remedy.Kind)),
        ("withinMonths", remedy.WithinMonths == 0 ? null : remedy.WithinMonths),
        ("factor", remedy.Factor.Equals(1.0) ? null : remedy.Factor),
        ("price", remedy.Price is { } p ? PriceOf(p) : null),
        ("suspends", Some(remedy.Suspends)),
        ("capMusd", Number(remedy.CapMusd)));

    private static JsonObject YearRuleOf(YearRule rule) => Object(
        ("kind", Words.Of(rule.Kind)),
        ("meter", rule.Meter),
        ("decidedOn", rule.DecidedOn.ToString()),
        ("tiers", List(rule.Tiers, t => Object(
            ("from", Number(t.From)), ("below", Number(t.Below)), ("factor", t.Factor), ("figure", FigureOf(t.Figure))))),
        ("least", rule.Kind == YearRuleKind.Proportional ? rule.Least : null),
        ("most", rule.Kind == YearRuleKind.Proportional ? rule.Most : null),
        ("scales", Strings(rule.Scales)),
        ("payBackYears", rule.PayBackYears == 0 ? null : rule.PayBackYears),
        ("cancelMeter", Some(rule.CancelMeter)),
        ("cancelAt", Number(rule.CancelAt)));

    private static JsonObject PriceOf(Price price) =>
        Object(("value", price.Value), ("unit", price.Unit.Symbol), ("figure", FigureOf(price.Figure)));

    private static JsonObject FigureOf(Figure figure) => Object(
        ("letter", figure.Letter.Letter().ToString()), ("source", Some(figure.Source)), ("run", Some(figure.Run)), ("item", Some(figure.Item)));

    private static JsonObject? Text(LocalText text) => text.IsEmpty ? null : Object([.. text.ByLanguage.Select(p => (p.Key, (JsonNode?)p.Value))]);

    private static JsonNode? Some(string text) => text.Length == 0 ? null : text;

    private static JsonNode? Number(double? value) => value;

    private static JsonNode? Number(int? value) => value;

    private static JsonNode? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonArray? Strings(IReadOnlyList<string> items) => items.Count == 0 ? null : new JsonArray([.. items.Select(i => (JsonNode)i)]);

    private static JsonArray? List<T>(IReadOnlyList<T> items, Func<T, JsonNode> write, bool keepEmpty = false) =>
        items.Count == 0 && !keepEmpty ? null : new JsonArray([.. items.Select(write)]);

    private static JsonObject Object(params (string Name, JsonNode? Value)[] members) =>
        new(members.Where(m => m.Value is not null).Select(m => KeyValuePair.Create(m.Name, m.Value)));
}
