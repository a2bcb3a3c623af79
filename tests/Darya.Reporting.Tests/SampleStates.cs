using Darya.Model;

namespace Darya.Reporting.Tests;

/// <summary>The states of the two rivers with nothing in them: names and order for outcomes that are made up.</summary>
internal static class SampleStates
{
    private static readonly Dictionary<string, LocalName> Names = new(StringComparer.Ordinal)
    {
        ["KG"] = new("Kyrgyzstan", "Кыргызстан"),
        ["TJ"] = new("Tajikistan", "Таджикистан"),
        ["UZ"] = new("Uzbekistan", "Узбекистан"),
        ["TM"] = new("Turkmenistan", "Туркменистан"),
        ["KZ"] = new("Kazakhstan", "Казахстан"),
        ["AF"] = new("Afghanistan", "Афганистан"),
    };

    internal static Region Create()
    {
        var region = new SmallRegion().State("KG", 1).State("TJ", 2).State("UZ", 3).State("TM", 4).State("KZ", 5).State("AF", 6, isMember: false).Build();
        return region with { Title = new LocalName("Two rivers", "Две реки"), States = [.. region.States.Select(s => s with { Name = Names[s.Id] })] };
    }
}
