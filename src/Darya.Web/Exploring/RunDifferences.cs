using System.Globalization;
using Darya.Data.Runs;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Exploring;

/// <summary>What was asked of several runs differently, and which input files differ.</summary>
internal static class RunDifferences
{
    /// <summary>Settings that are not the same in all runs; what a run does not have is empty.</summary>
    internal static ViewTable Settings(IReadOnlyList<ComparedRun> runs, Words words)
    {
        var settings = runs.Select(r => SettingsOf(r.View.Manifest)).ToList();
        var names = settings.SelectMany(s => s.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new ViewTable(
            "settings",
            words["compare.settings"],
            [new("setting", words["compare.setting"]), .. runs.Select(r => new ViewColumn(r.Name, r.Name))],
            [
                .. names.Where(n => settings.Select(s => s.GetValueOrDefault(n)).Distinct(StringComparer.Ordinal).Count() > 1)
                    .Select(n => (object?[])[words.Find("setting." + n) ?? n, .. settings.Select(s => s.GetValueOrDefault(n))]),
            ]);
    }

    /// <summary>Input files that are not the same in all runs: for each run whether it is that of the base.</summary>
    internal static ViewTable Inputs(IReadOnlyList<ComparedRun> runs, Words words)
    {
        var inputs = runs.Select(r => r.View.Manifest.Inputs.GroupBy(i => i.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Sha256, StringComparer.Ordinal)).ToList();
        var paths = inputs.SelectMany(i => i.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        string Said(string path, int run) => !inputs[run].TryGetValue(path, out var hash) ? words["compare.input-none"]
            : run == 0 ? words["compare.input-base"]
            : hash == inputs[0].GetValueOrDefault(path) ? words["compare.input-same"]
            : words[inputs[0].ContainsKey(path) ? "compare.input-changed" : "compare.input-added"];
        return new ViewTable(
            "inputs",
            words["compare.inputs"],
            [new("file", words["run.file"]), .. runs.Select(r => new ViewColumn(r.Name, r.Name))],
            [
                .. paths.Where(p => inputs.Select(i => i.GetValueOrDefault(p)).Distinct(StringComparer.Ordinal).Count() > 1)
                    .Select(p => (object?[])[p, .. runs.Select((_, r) => Said(p, r))]),
            ]);
    }

    private static Dictionary<string, string> SettingsOf(RunManifest manifest) => new(manifest.Settings, StringComparer.Ordinal)
    {
        ["variant"] = manifest.Variant ?? "",
        ["version"] = manifest.Version,
        ["seed"] = manifest.Seed.ToString(CultureInfo.InvariantCulture),
        ["status"] = manifest.Status,
    };
}
