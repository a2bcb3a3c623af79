using System.Text.Json;

namespace Darya.Cli.Tests;

/// <summary>Runs of the commands of relief on the shipped region, each made once when the first test asks for it.</summary>
public sealed class ReliefRuns : IDisposable
{
    private static readonly string[] TwoMonths = ["--from", "2025-10", "--months", "2", "--order-months", "2"];

    private readonly ReliefCommandPlace _place = new();
    private readonly Lazy<(JsonElement Data, string[] Warnings)> _basket;
    private readonly Lazy<(JsonElement Data, string[] Warnings)> _plan;
    private readonly Lazy<(JsonElement Data, string[] Warnings)> _stress;
    private readonly Lazy<(JsonElement Data, string[] Warnings)> _shares;
    private readonly Lazy<Answer> _conflict;
    private readonly Lazy<Answer> _penniless;

    public ReliefRuns()
    {
        File.WriteAllText(_place.In("need.csv"), "province,month,persons,priority\nkabul,,200000,\nbadakhshan,2025-10,40000,1\nbadakhshan,,50000,1\nbadakhshan,2025-11,60000,1\n");
        _basket = new(() => _place.Json("basket", "--at", "Kabul", "--from", "2025-10", "--without", "sugar", "--out", "basket"));
        _plan = new(() => _place.Json("plan", ["--need", "need.csv", .. TwoMonths, "--out", "plan"]));
        _stress = new(() => _place.Json(
            "stress", "--close", "galaba_hairatan,ayraton_hairatan=4", "--month", "2025-12", "--stock", "--from", "2025-11", "--months", "3", "--order-months", "2", "--ration", "wfp_general", "--no-cash", "--parts-of-vehicles",
            "--out", "stress"));
        _shares = new(() => _place.Json("share", ["--economies", "KZ,UZ", .. TwoMonths, "--ration", "wfp_general", "--parts-of-vehicles", "--out", "share"]));
        _conflict = new(() => _place.Run("basket", "--at", "kabul_market", "--from", "2025-10", "--group", "cereal=..10", "--group", "oil=..10", "--out", "conflict"));
        _penniless = new(() => _place.Run("plan", [.. TwoMonths, "--money", "0", "--ration", "wfp_general", "--out", "penniless"]));
    }

    internal JsonElement Basket => _basket.Value.Data;

    internal JsonElement Plan => _plan.Value.Data;

    /// <summary>Folder of the plan, once it is made.</summary>
    internal string PlanFolder
    {
        get
        {
            _ = _plan.Value;
            return In("plan");
        }
    }

    internal string[] PlanWarnings => _plan.Value.Warnings;

    internal JsonElement Stress => _stress.Value.Data;

    internal JsonElement Shares => _shares.Value.Data;

    internal Answer Conflict => _conflict.Value;

    internal Answer Penniless => _penniless.Value;

    internal Answer On(params string[] arguments) => _place.On(arguments);

    internal string In(params string[] names) => _place.In(names);

    public void Dispose() => _place.Dispose();
}
