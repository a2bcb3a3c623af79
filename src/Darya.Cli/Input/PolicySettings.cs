using System.Text.Json;
using System.Text.Json.Serialization;
using Darya.Data;
using Darya.Model;
using Darya.Planning.Policies;
using Darya.Planning.Policies.Results;
using Darya.Stochastic;

namespace Darya.Cli.Input;

/// <summary>What a policy was trained for and how: the file <c>policy-settings.json</c> beside its cuts, so that it can be taken up again.</summary>
internal sealed record PolicySettings
{
    /// <summary>Name of the file in the folder of a run.</summary>
    internal const string FileName = "policy-settings.json";

    /// <summary>Name of the file of cuts.</summary>
    internal const string CutsName = "policy.json";

    private const string CurrentSchema = "darya/policy-settings/1";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        WriteIndented = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    public required string Schema { get; init; }

    public required string Region { get; init; }

    public required string? Variant { get; init; }

    /// <summary>Hash of every table the region was read from, by name.</summary>
    public required SortedDictionary<string, string> Inputs { get; init; }

    public required int Economy { get; init; }

    public required IReadOnlyList<string> Coalition { get; init; }

    public required string Start { get; init; }

    public required SortedDictionary<string, double> StartStorageHm3 { get; init; }

    public required double DiscountRate { get; init; }

    public required bool HasPersistence { get; init; }

    public required int OutcomesPerNode { get; init; }

    public required int GeneratedYears { get; init; }

    public required int Seed { get; init; }

    public required string Risk { get; init; }

    public required string? RootRisk { get; init; }

    public required int PlantingMonth { get; init; }

    public required TrainingSummary Training { get; init; }

    internal static PolicySettings Of(RegionPolicy policy, RegionReading reading) => new()
    {
        Schema = CurrentSchema,
        Region = policy.Request.Region.Id,
        Variant = policy.Request.Region.Variant,
        Inputs = Hashes(reading),
        Economy = policy.Request.EconomyYear,
        Coalition = policy.Request.Coalition,
        Start = policy.Request.Start.ToString(),
        StartStorageHm3 = new SortedDictionary<string, double>(policy.Request.StartStorageHm3.ToDictionary(), StringComparer.Ordinal),
        DiscountRate = policy.Request.DiscountRate,
        HasPersistence = policy.Request.HasPersistence,
        OutcomesPerNode = policy.Request.OutcomesPerNode,
        GeneratedYears = policy.Request.GeneratedYears,
        Seed = policy.Request.Seed,
        Risk = policy.Request.Risk.Text,
        RootRisk = policy.Request.RootRisk?.Text,
        PlantingMonth = policy.Request.PlantingMonth,
        Training = policy.Training,
    };

    internal void Write(Stream stream) => JsonSerializer.Serialize(stream, this, Options);

    /// <summary>Reads the settings of a run folder.</summary>
    /// <exception cref="InvalidInputException">There is no such file, or it is not one; the reason has been printed.</exception>
    internal static PolicySettings Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            var settings = JsonSerializer.Deserialize<PolicySettings>(File.ReadAllText(path), Options)!;
            return settings.Schema == CurrentSchema && YearMonth.TryParse(settings.Start, out _)
                ? settings
                : throw Refused(path, $"schema must be {CurrentSchema} and start a month; got '{settings.Schema}' and '{settings.Start}'");
        }
        catch (JsonException broken)
        {
            throw Refused(path, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"not the settings of a policy, line {(broken.LineNumber ?? 0) + 1}: {broken.Path}"));
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, "no such file; --policy must be the folder of a run of 'darya policy train'");
        }
    }

    /// <summary>The request again, for a region read from the same folder.</summary>
    /// <exception cref="InvalidInputException">The region is another one.</exception>
    internal PolicyRequest Request(Region region, int threads)
    {
        if (region.Id != Region || region.Variant != Variant)
        {
            throw Refused(FileName, $"the policy is for {Region}{(Variant is null ? string.Empty : $" with variant {Variant}")}; got {region.Id}{(region.Variant is null ? string.Empty : $" with variant {region.Variant}")}");
        }

        _ = YearMonth.TryParse(Start, out var start);
        return new PolicyRequest
        {
            Region = region,
            EconomyYear = Economy,
            Coalition = Coalition,
            Start = start,
            StartStorageHm3 = StartStorageHm3,
            DiscountRate = DiscountRate,
            HasPersistence = HasPersistence,
            OutcomesPerNode = OutcomesPerNode,
            GeneratedYears = GeneratedYears,
            Seed = Seed,
            Risk = RiskMeasures.Parse(Risk),
            RootRisk = RootRisk is null ? null : RiskMeasures.Parse(RootRisk),
            Threads = threads,
            PlantingMonth = PlantingMonth,
        };
    }

    /// <summary>Tables that are not what the policy was trained on.</summary>
    internal IReadOnlyList<string> ChangedInputs(RegionReading reading)
    {
        var now = Hashes(reading);
        return [.. now.Keys.Union(Inputs.Keys).Where(k => now.GetValueOrDefault(k) != Inputs.GetValueOrDefault(k)).Order(StringComparer.Ordinal)];
    }

    private static SortedDictionary<string, string> Hashes(RegionReading reading) =>
        new(reading.Inputs.GroupBy(i => Path.GetFileName(i.Path)).ToDictionary(g => g.Key, g => g.Last().Sha256), StringComparer.Ordinal);

    private static InvalidInputException Refused(string path, string reason)
    {
        Console.Error.WriteLine($"{path}(1): error POL101: {reason}.");
        return new InvalidInputException();
    }
}
