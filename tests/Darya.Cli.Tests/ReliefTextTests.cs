using System.Text.Json;
using Darya.Cli.Output;
using Darya.Data;
using Darya.Relief.Results;
using Darya.Reporting.Tests.Relief;

namespace Darya.Cli.Tests;

/// <summary>What <c>darya relief</c> prints of made-up studies: texts for people and JSON, with nothing solved.</summary>
public sealed class ReliefTextTests : IDisposable
{
    private readonly Place _place = new();
    private readonly SampleRelief _sample;

    public ReliefTextTests() => _sample = new(RegionReader.Read(_place.In("region"), null, null).Region!);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void The_answer_comes_first_with_its_units()
    {
        Golden.Check("relief-basket", Text(_sample.Basketed()));
        Golden.Check("relief-plan", Text(_sample.Planned()));
        Golden.Check("relief-stress", Text(_sample.Stressed()));
        Golden.Check("relief-share", Text(_sample.Shared()));
    }

    [Fact]
    public void Kinds_of_money_and_of_what_goes_wrong_are_words_and_months_are_texts()
    {
        var data = JsonDocument.Parse(ReliefJson.Data(_sample.Whole()).ToJsonString()).RootElement;

        Assert.Equal("2025-11", data.GetProperty("months")[0].GetString());
        Assert.Contains(data.GetProperty("plan").GetProperty("money").GetProperty("kind").GetString(), (string[])["enough", "table", "month"]);
        Assert.All(
            data.GetProperty("stress").GetProperty("events").EnumerateArray().SelectMany(e => e.GetProperty("event").GetProperty("blows").EnumerateArray()),
            blow => Assert.Contains(blow.GetProperty("kind").GetString(), (string[])["closed", "dearer", "harvest", "funds", "lost"]));
        Assert.All(data.GetProperty("stress").GetProperty("events").EnumerateArray(), e => Assert.False(e.TryGetProperty("outcome", out _)));
        Assert.False(data.GetProperty("plan").GetProperty("outcome").TryGetProperty("problem", out _));
    }

    private static string Text(ReliefStudy study)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ReliefText.Print(study, text);
        return text.ToString();
    }
}
