using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Darya.Data;
using Darya.Input;
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

    internal const string CurrentSchema = "darya/policy-settings/1";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        WriteIndented = true,
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

    /// <summary>Reads the settings of a run folder for a region.</summary>
    /// <exception cref="InvalidInputException">There is no such file, or it does not fit; every fault has been printed.</exception>
    internal static PolicySettings Read(string folder, Region region)
    {
        var path = Path.Combine(folder, FileName);
        byte[] utf8;
        try
        {
            utf8 = RegularFile.ReadAllBytes(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            var reason = File.Exists(path) ? $"the file cannot be read: {unreadable.Message.TrimEnd('.')}" : "there is no such file; name the folder of a run of 'darya policy train'";
            throw Refused([new InputFault(path, 0, PolicyFaultCodes.NoFile, FaultSeverity.Error, string.Empty, reason)]);
        }

        var faults = new PolicySettingsReader(path, region).Check(utf8);
        return faults.Count == 0 ? JsonSerializer.Deserialize<PolicySettings>(utf8, Options)! : throw Refused(faults);
    }

    /// <summary>Refuses to go on from cuts of another problem: they would be no bounds.</summary>
    /// <exception cref="InvalidInputException">Something else was trained; what differs has been printed.</exception>
    internal void CheckResume(string folder, PolicyRequest request, RegionReading reading)
    {
        (string Field, string Then, string Now)[] pairs =
        [
            ("economy", Text(Economy), Text(request.EconomyYear)),
            ("coalition", string.Join(',', Coalition.Order(StringComparer.Ordinal)), string.Join(',', request.Coalition.Order(StringComparer.Ordinal))),
            ("discount_rate", Text(DiscountRate), Text(request.DiscountRate)),
            ("has_persistence", Text(HasPersistence), Text(request.HasPersistence)),
            ("outcomes_per_node", Text(OutcomesPerNode), Text(request.OutcomesPerNode)),
            ("generated_years", Text(GeneratedYears), Text(request.GeneratedYears)),
            ("seed", Text(Seed), Text(request.Seed)),
            ("risk", Risk, request.Risk.Text),
            ("root_risk", RootRisk ?? Risk, (request.RootRisk ?? request.Risk).Text),
            ("planting_month", Text(PlantingMonth), Text(request.PlantingMonth)),
            ("inputs", "other tables", ChangedInputs(reading) is { Count: > 0 } changed ? $"changed {string.Join(", ", changed)}" : "other tables"),
        ];
        var path = Path.Combine(folder, FileName);
        InputFault[] faults =
        [
            .. pairs.Where(p => p.Then != p.Now).Select(p => new InputFault(
                path, 0, PolicyFaultCodes.OtherTraining, FaultSeverity.Error, "$." + p.Field, $"trained with {p.Then}; asked for now is {p.Now}")),
        ];
        if (faults.Length > 0)
        {
            throw Refused(faults);
        }

        static string Text(object value) => string.Create(CultureInfo.InvariantCulture, $"{value}");
    }

    /// <summary>The request again, for the region the settings were read for.</summary>
    internal PolicyRequest Request(Region region, int threads)
    {
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

    private static InvalidInputException Refused(IReadOnlyList<InputFault> faults)
    {
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        Console.Error.WriteLine(AgreementInput.ClosingLine(faults, files: 1));
        return new InvalidInputException();
    }
}
