using System.Text.Json;
using Darya.Input;
using Darya.Model;
using Darya.Planning;
using Darya.Stochastic;

namespace Darya.Cli.Input;

/// <summary>Checks the settings of a policy against the region before anything is computed with them, and collects every fault.</summary>
internal sealed class PolicySettingsReader(string path, Region region)
{
    private const int FewestYears = 100;
    private const int MostYears = 100_000; // ten times what training generates; more would only keep the machine busy
    private const int MostOutcomes = 64;

    private static readonly string[] Names =
    [
        "schema", "region", "variant", "inputs", "economy", "coalition", "start", "start_storage_hm3", "discount_rate", "has_persistence", "outcomes_per_node",
        "generated_years", "seed", "risk", "root_risk", "planting_month", "training",
    ];

    private readonly FaultList _faults = new();

    /// <summary>Faults of the file in the order of its lines; none where it can be taken as it is.</summary>
    internal IReadOnlyList<InputFault> Check(byte[] utf8)
    {
        try
        {
            Check(LocatedJson.Parse(utf8));
        }
        catch (JsonException broken)
        {
            _faults.Error(path, (int)(broken.LineNumber ?? 0) + 1, PolicyFaultCodes.NotJson, string.Empty, "not JSON; the file is cut off or was edited");
        }

        return _faults.InOrder([]);
    }

    private void Check(LocatedJson root)
    {
        if (root.Member("schema") is not { Text: PolicySettings.CurrentSchema })
        {
            var found = root.Member("schema")?.Found ?? "none";
            _faults.Error(path, root.Line, PolicyFaultCodes.Schema, "$.schema", $"got {found}; this version reads '{PolicySettings.CurrentSchema}'");
            return; // the rest would only add noise
        }

        CheckNames(root, Names);
        Place(root);
        Economy(root);
        if (root.Member("training") is { } training && IsOf(training, JsonValueKind.Object, "an object"))
        {
            Training(training);
        }
    }

    private void Place(LocatedJson root)
    {
        var (id, variant) = (root.Member("region"), root.Member("variant"));
        if (id is not null && variant is not null && (id.Text != region.Id || variant.Text != region.Variant || variant.Kind is not (JsonValueKind.String or JsonValueKind.Null)))
        {
            Other(id, $"the policy is for {Of(id.Text ?? id.Found, variant.Kind == JsonValueKind.Null ? null : variant.Text ?? variant.Found)}; got {Of(region.Id, region.Variant)}");
        }

        foreach (var (_, hash) in Members(root, "inputs"))
        {
            IsOf(hash, JsonValueKind.String, "a text");
        }

        foreach (var (node, storage) in Members(root, "start_storage_hm3"))
        {
            if (region.Reservoirs.FirstOrDefault(r => r.Node == node) is { } reservoir)
            {
                Number(storage, 0, reservoir.Full.Hm3);
            }
            else
            {
                Wrong(storage, $"no reservoir '{node}'", $"are {string.Join(", ", region.Reservoirs.Select(r => r.Node))}");
            }
        }

        static string Of(string name, string? variant) => variant is null ? name : $"{name} with variant {variant}";
    }

    private void Economy(LocatedJson root)
    {
        var years = region.Demands.Select(d => d.Year).Distinct().Order().ToArray();
        if (root.Member("economy") is { } economy && !years.Any(y => y == economy.Number))
        {
            Wrong(economy, $"got {economy.Found}", FormattableString.Invariant($"are {string.Join(", ", years)}"));
        }

        var members = Planner.AllMembers(region);
        var coalition = Items(root, "coalition");
        if (root.Member("coalition") is { Kind: JsonValueKind.Array, Items.Count: 0 } none)
        {
            Wrong(none, "got no state", $"are one or more of {string.Join(", ", members)}");
        }

        foreach (var (state, before) in coalition.Select((state, n) => (state, coalition.Take(n).Select(s => s.Text))))
        {
            if (!members.Contains(state.Text) || before.Contains(state.Text))
            {
                Wrong(state, $"got {state.Found}", $"are {string.Join(", ", members)}, each once");
            }
        }

        if (root.Member("start") is { } start && !(start.Text is { } month && YearMonth.TryParse(month, out _)))
        {
            Wrong(start, $"got {start.Found}", "is a month like '2001-01'");
        }

        if (root.Member("discount_rate") is { } rate && !(rate.Number is >= 0.01 and < 1))
        {
            Wrong(rate, $"got {rate.Found}", "is a number from 0.01 to below 1");
        }

        if (root.Member("has_persistence") is { Flag: null } persistence)
        {
            Wrong(persistence, $"got {persistence.Found}", "is true or false");
        }

        Whole(root, "outcomes_per_node", 2, MostOutcomes, step: 2);
        Whole(root, "generated_years", FewestYears, MostYears);
        Whole(root, "seed", 0, int.MaxValue);
        Whole(root, "planting_month", 1, 12);
        Risk(root.Member("risk"));
        Risk(root.Member("root_risk") is { Kind: JsonValueKind.Null } ? null : root.Member("root_risk"));
    }

    private void Training(LocatedJson training)
    {
        CheckNames(
            training,
            [
                "bound_musd", "iterations", "solves", "seconds", "stop_reason", "convergence", "simulated_mean_musd", "standard_error_musd", "simulated_paths",
                "simulated_years", "stage_rows", "stage_columns", "cuts",
            ],
            "gap_musd");
        Finite(training.Member("bound_musd"));
        foreach (var count in (string[])["iterations", "simulated_paths", "simulated_years", "stage_rows", "stage_columns", "cuts"])
        {
            Whole(training, count, 0, int.MaxValue);
        }

        Whole(training, "solves", 0, 1e15);
        if (training.Member("seconds") is { } seconds)
        {
            Number(seconds, 0, double.MaxValue);
        }

        if (training.Member("stop_reason") is { } reason)
        {
            IsOf(reason, JsonValueKind.String, "a text");
        }

        foreach (var name in (string[])["simulated_mean_musd", "standard_error_musd", "gap_musd"])
        {
            Finite(training.Member(name) is { Kind: JsonValueKind.Null } ? null : training.Member(name));
        }

        foreach (var point in Items(training, "convergence").Where(point => IsOf(point, JsonValueKind.Object, "an object")))
        {
            CheckNames(point, ["iteration", "bound_musd", "seconds"]);
            Whole(point, "iteration", 0, int.MaxValue);
            Finite(point.Member("bound_musd"));
            Finite(point.Member("seconds"));
        }
    }

    private void CheckNames(LocatedJson node, string[] names, params string[] optional)
    {
        foreach (var name in names.Where(name => node.Member(name) is null))
        {
            _faults.Error(path, node.Line, PolicyFaultCodes.Missing, $"{node.Path}.{name}", "missing");
        }

        foreach (var (name, value) in node.Members.Where(m => !names.Contains(m.Key) && !optional.Contains(m.Key)))
        {
            _faults.Error(path, value.Line, PolicyFaultCodes.Unknown, value.Path, $"unknown field{Spelling.Suggest(name, names)}");
        }

        foreach (var (name, line) in node.Repeated)
        {
            _faults.Error(path, line, PolicyFaultCodes.Unknown, $"{node.Path}.{name}", "the field stands twice; keep one");
        }
    }

    private IReadOnlyDictionary<string, LocatedJson> Members(LocatedJson node, string name)
    {
        if (node.Member(name) is not { } value || !IsOf(value, JsonValueKind.Object, "an object"))
        {
            return new Dictionary<string, LocatedJson>(StringComparer.Ordinal);
        }

        foreach (var (twice, line) in value.Repeated)
        {
            _faults.Error(path, line, PolicyFaultCodes.Unknown, $"{value.Path}.{twice}", "the field stands twice; keep one");
        }

        return value.Members;
    }

    private IReadOnlyList<LocatedJson> Items(LocatedJson node, string name) =>
        node.Member(name) is { } value && IsOf(value, JsonValueKind.Array, "a list") ? value.Items : [];

    private bool IsOf(LocatedJson value, JsonValueKind kind, string allowed)
    {
        if (value.Kind != kind)
        {
            Wrong(value, $"got {value.Found}", $"is {allowed}");
        }

        return value.Kind == kind;
    }

    private void Whole(LocatedJson node, string name, double least, double most, int step = 1)
    {
        if (node.Member(name) is { } value && !(value.Number is { } number && number >= least && number <= most && number % step == 0))
        {
            Wrong(value, $"got {value.Found}", FormattableString.Invariant($"is {(step == 2 ? "an even" : "a whole")} number from {least} to {most}"));
        }
    }

    private void Number(LocatedJson value, double least, double most)
    {
        if (!(value.Number is { } number && number >= least && number <= most))
        {
            Wrong(value, $"got {value.Found}", most == double.MaxValue
                ? FormattableString.Invariant($"is a number of at least {least}")
                : FormattableString.Invariant($"is a number from {least} to {most}"));
        }
    }

    private void Finite(LocatedJson? value)
    {
        if (value is not null && !(value.Number is { } number && double.IsFinite(number)))
        {
            Wrong(value, $"got {value.Found}", "is a finite number");
        }
    }

    private void Risk(LocatedJson? value)
    {
        if (value is null || !IsOf(value, JsonValueKind.String, "a risk measure"))
        {
            return;
        }

        try
        {
            _ = RiskMeasures.Parse(value.Text!);
        }
        catch (FormatException wrong)
        {
            _faults.Error(path, value.Line, PolicyFaultCodes.Value, value.Path, wrong.Message);
        }
    }

    private void Wrong(LocatedJson value, string found, string allowed) =>
        _faults.Error(path, value.Line, PolicyFaultCodes.Value, value.Path, $"{found}; allowed {allowed}");

    private void Other(LocatedJson value, string message) => _faults.Error(path, value.Line, PolicyFaultCodes.OtherRegion, value.Path, message);
}
