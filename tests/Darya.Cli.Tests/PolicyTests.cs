using System.Text.Json;
using System.Text.Json.Nodes;
using Darya.Data.Runs;

namespace Darya.Cli.Tests;

/// <summary><c>darya policy</c> as a user runs it: train, simulate, explain, and what is refused.</summary>
public sealed class PolicyTests(TrainedPolicy trained) : IClassFixture<TrainedPolicy>
{
    private const string Settings = "broken/policy-settings.json";

    /// <summary>Command, arguments joined by spaces, <c>''</c> for an empty one, and the message.</summary>
    public static TheoryData<string, string, string> WrongArguments => new()
    {
        { "train", "--iterations 0", "--iterations must be a whole number of at least 1; got '0'." },
        { "train", "--iterations x", "--iterations must be a whole number of at least 1; got 'x'." },
        { "train", "--paths 1", "--paths must be 0 or 2 and more; got 1." },
        { "train", "--paths -1", "--paths must be a whole number from 0 to 5000; got '-1'." },
        { "train", "--seed -1", "--seed must be a whole number from 0 to 1000000000; got '-1'." },
        { "train", "--threads 0", "--threads must be a whole number from 1 to 1024; got '0'." },
        { "train", "--discount 6%", "--discount must be a number from 0.01 to below 1; got '6%'." },
        { "train", "--discount NaN", "--discount must be a number from 0.01 to below 1; got 'NaN'." },
        { "train", "--start 2001-13", "--start must be a month like 2001-01; got '2001-13'." },
        { "train", "--persistence some", "--persistence must be markov or none; got 'some'." },
        { "train", "--time-limit 0", "--time-limit must be a number of seconds above 0; got '0'." },
        {
            "train", "--risk avar:2",
            "--risk: got 'avar:2'; avar:BETA takes BETA in (0, 1], the share of the worst outcomes; for the very worst one use worst."
        },
        { "train", "--storage toktogul", "--storage must be reservoirs and hm3, for example toktogul=8000,nurek=9000; got 'toktogul'." },
        { "train", "--storage toktogul=-1", "--storage: toktogul holds 0 to 19650 hm3; got -1." },
        { "train", "--storage toktogul=6000,toktogul=7000", "--storage: toktogul stands twice; keep one." },
        { "train", "--for AF", "--for must be all or states of KG, TJ, UZ, TM, KZ joined by commas; got 'AF'." },
        {
            "train", "--economy record",
            "--economy must be one of 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2023: a policy needs the economy of one year; got 'record'."
        },
        { "simulate", "--policy trained --paths 0", "--paths must be a whole number from 1 to 100000; got '0'." },
        { "simulate", "--policy trained --years x", "--years must be a whole number from 1 to 1000; got 'x'." },
        { "simulate", "--policy trained --seed 2147483647", "--seed must be a whole number from 0 to 1000000000; got '2147483647'." },
        { "simulate", "--policy trained --paths 1000 --years 1000", "--paths times the years of a path must be at most 100000; got 1000 paths of 1000 years." },
        { "simulate", "--policy trained --operation none", "--operation must be policy, rules or both; got 'none'." },
        {
            "simulate", "--policy trained --backtest",
            "A backtest runs the whole region, as its record does: it needs a policy of KG, TJ, UZ, TM, KZ; this one is of KG."
        },
        { "explain", "--policy trained --at 2008-4", "--at must be a month like 2008-04; got '2008-4'." },
        { "explain", "--policy trained --at 2008-04 --wetness damp", "--wetness must be dry, normal, wet; got 'damp'." },
        { "train", "--resume '' --iterations 1", "--resume must be the folder of a run of 'darya policy train'; got ''." },
        { "explain", "--at 2008-04", "Option '--policy' is required." },
    };

    [Theory]
    [MemberData(nameof(WrongArguments))]
    public void A_wrong_argument_is_named_before_anything_is_computed(string command, string arguments, string message)
    {
        var answer = trained.Run(command, [.. arguments.Split(' ').Select(a => a == "''" ? "" : a), "--out", "refused"]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(message, answer.Error.Split('\n'));
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(trained.In("refused")));
    }

    [Fact]
    public void Training_writes_a_whole_folder_and_prints_one_object()
    {
        Assert.Equal(0, trained.Answer.ExitCode);
        var printed = JsonDocument.Parse(trained.Answer.Output).RootElement;
        Assert.Equal("darya/policy-train/1", printed.GetProperty("schema").GetString());
        var training = printed.GetProperty("data").GetProperty("training");
        Assert.Equal((2, "iteration limit"), (training.GetProperty("iterations").GetInt32(), training.GetProperty("stop_reason").GetString()));
        Assert.Equal(JsonValueKind.Null, training.GetProperty("gap_musd").ValueKind);
        Assert.Empty(RunFolderReader.Read(trained.Folder).Faults);
        Assert.Contains("policy.json", Place.NamesIn(trained.Folder));
        Assert.Contains("policy-settings.json", Place.NamesIn(trained.Folder));
        Assert.False(File.Exists(trained.Folder + ".checkpoint.json"));
    }

    [Fact]
    public void A_policy_is_simulated_on_a_year_it_has_not_seen()
    {
        var answer = trained.Run("simulate", "--policy", TrainedPolicy.Name, "--paths", "1", "--years", "1", "--operation", "policy", "--out", "simulated", "--json");

        Assert.Equal(0, answer.ExitCode);
        var data = JsonDocument.Parse(answer.Output).RootElement.GetProperty("data");
        var simulation = data.GetProperty("simulation");
        Assert.Equal((1, 12), (simulation.GetProperty("paths").GetInt32(), simulation.GetProperty("months").GetInt32()));
        Assert.InRange(simulation.GetProperty("water_residual").GetDouble(), 0, 1e-6);
        Assert.Equal(JsonValueKind.Null, data.GetProperty("rules").ValueKind);
        Assert.Empty(RunFolderReader.Read(trained.In("simulated")).Faults);
    }

    [Fact]
    public void A_recorded_month_is_advised_on()
    {
        var answer = trained.Run("explain", "--policy", TrainedPolicy.Name, "--at", "2008-04", "--storage", "toktogul=8000", "--out", "explained", "--json");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var advice = JsonDocument.Parse(answer.Output).RootElement.GetProperty("data").GetProperty("advice");
        Assert.Equal("2008-04", advice.GetProperty("month").GetString());
        Assert.Equal(8000, advice.GetProperty("reservoirs").GetProperty("toktogul").GetProperty("storage_before_hm3").GetDouble());
        Assert.Empty(RunFolderReader.Read(trained.In("explained")).Faults);
    }

    [Fact]
    public void A_folder_without_a_policy_is_refused() => AssertRefused(
        "nowhere",
        "nowhere/policy-settings.json: error POL105: there is no such file; name the folder of a run of 'darya policy train'",
        "1 error in 1 file; nothing was computed.");

    [Fact]
    public void Every_fault_of_the_settings_is_told_at_once() => AssertRefused(
        trained.Damaged("broken", settings =>
        {
            settings["economy"] = 1999;
            settings["coalition"] = new JsonArray("KG", "KG", "ZZ");
            settings["start"] = "9999-13";
            settings["start_storage_hm3"] = new JsonObject { ["nowhere"] = 1, ["nurek"] = -1 };
            settings["discount_rate"] = 0;
            settings["outcomes_per_node"] = 7;
            settings["generated_years"] = 1_000_000_000;
            settings["seed"] = -5;
            settings["risk"] = "avar:0";
            settings["planting_month"] = 77;
            settings["training"]!["bound_musd"] = "NaN";
            settings["training"]!.AsObject().Remove("cuts");
            settings["sed"] = 1;
        }),
        $"{Settings}(1): error POL106: $.sed: unknown field; did you mean 'seed'?",
        $"{Settings}(1): error POL103: $.start_storage_hm3.nowhere: no reservoir 'nowhere'; allowed are andijan, charvak, kayrakkum, koksarai, nurek, shardara, talimarjan, toktogul, tuyamuyun",
        $"{Settings}(1): error POL103: $.start_storage_hm3.nurek: got -1; allowed is a number from 0 to 10500",
        $"{Settings}(1): error POL103: $.economy: got 1999; allowed are 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2023",
        $"{Settings}(1): error POL103: $.coalition[1]: got 'KG'; allowed are KG, TJ, UZ, TM, KZ, each once",
        $"{Settings}(1): error POL103: $.coalition[2]: got 'ZZ'; allowed are KG, TJ, UZ, TM, KZ, each once",
        $"{Settings}(1): error POL103: $.start: got '9999-13'; allowed is a month like '2001-01'",
        $"{Settings}(1): error POL103: $.discount_rate: got 0; allowed is a number from 0.01 to below 1",
        $"{Settings}(1): error POL103: $.outcomes_per_node: got 7; allowed is an even number from 2 to 64",
        $"{Settings}(1): error POL103: $.generated_years: got 1000000000; allowed is a whole number from 100 to 100000",
        $"{Settings}(1): error POL103: $.seed: got -5; allowed is a whole number from 0 to 2147483647",
        $"{Settings}(1): error POL103: $.planting_month: got 77; allowed is a whole number from 1 to 12",
        $"{Settings}(1): error POL103: $.risk: got 'avar:0'; avar:BETA takes BETA in (0, 1], the share of the worst outcomes; for the very worst one use worst",
        $"{Settings}(1): error POL102: $.training.cuts: missing",
        $"{Settings}(1): error POL103: $.training.bound_musd: got 'NaN'; allowed is a finite number",
        "15 errors in 1 file; nothing was computed.");

    [Theory]
    [InlineData("", "(1): error POL100: not JSON; the file is cut off or was edited")]
    [InlineData("{\n  \"schema\": \"darya/pol", "(2): error POL100: not JSON; the file is cut off or was edited")]
    [InlineData("[]", "(1): error POL101: $.schema: got none; this version reads 'darya/policy-settings/1'")]
    [InlineData("{\"schema\": \"darya/policy-settings/9\"}", "(1): error POL101: $.schema: got 'darya/policy-settings/9'; this version reads 'darya/policy-settings/1'")]
    public void Settings_that_are_none_are_refused(string text, string fault)
    {
        var name = trained.Damaged(Guid.NewGuid().ToString("N"), "policy-settings.json", text);
        AssertRefused(name, $"{name}/policy-settings.json{fault}", "1 error in 1 file; nothing was computed.");
    }

    [Fact]
    public void A_policy_of_another_variant_is_refused()
    {
        var answer = trained.Run("explain", "--policy", TrainedPolicy.Name, "--at", "2008-04", "--variant", "dry", "--out", "refused");

        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        Assert.Equal(
            "trained/policy-settings.json(3): error POL104: $.region: the policy is for central-asia; got central-asia with variant dry\n1 error in 1 file; nothing was computed.\n",
            answer.Error);
    }

    [Fact]
    public void Cuts_that_are_cut_off_are_refused()
    {
        var whole = File.ReadAllText(Path.Combine(trained.Folder, "policy.json"));
        var line = whole[..4000].Count(c => c == '\n') + 1;
        AssertRefused(trained.Damaged("cutoff", "policy.json", whole[..4000]), $"policy.json({line}): error POL100: not JSON", "Nothing was computed.");
    }

    [Fact]
    public void Training_goes_on_only_from_the_same_problem()
    {
        var answer = trained.Run("train", "--for", "TJ", "--discount", "0.05", "--iterations", "3", "--paths", "0", "--resume", TrainedPolicy.Name, "--out", "refused");

        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        Assert.Equal(
            [
                "trained/policy-settings.json: error POL107: $.coalition: trained with KG; asked for now is TJ",
                "trained/policy-settings.json: error POL107: $.discount_rate: trained with 0.06; asked for now is 0.05",
                "2 errors in 1 file; nothing was computed.",
            ],
            answer.Error.TrimEnd('\n').Split('\n'));
    }

    private void AssertRefused(string policy, params string[] lines)
    {
        var answer = trained.Run("explain", "--policy", policy, "--at", "2008-04", "--out", "refused");

        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        Assert.Equal(lines, answer.Error.TrimEnd('\n').Split('\n'));
        Assert.False(Directory.Exists(trained.In("refused")));
    }
}
