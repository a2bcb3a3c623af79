namespace Darya.Cli.Tests;

/// <summary>Wrong arguments of <c>darya trade</c>: one message that says which and what is allowed, exit code 2, nothing written.</summary>
public sealed class TradeUsageTests(TradePlace place) : IClassFixture<TradePlace>
{
    private const string Target = "target --pair KZ,UZ --turnover 10 --by 2030 ";
    private const string Economies = "AF, KG, KZ, TJ, TM, UZ, CN, EU, IR, RU, TR, ROW";

    /// <summary>Command and arguments joined by spaces, <c>''</c> for an empty one, and the message.</summary>
    public static TheoryData<string, string> WrongArguments => new()
    {
        { "target --turnover 10 --by 2030", "Option '--pair' is required." },
        { "target --pair KZ,XX --turnover 10 --by 2030", $"--pair: no economy 'XX'; the trade tables have {Economies}." },
        { "target --pair kz,uz --turnover 10 --by 2030", $"--pair: no economy 'kz'; the trade tables have {Economies}." },
        { "target --pair KZ,KZ --turnover 10 --by 2030", "--pair takes a pair of different economies such as KZ,UZ; got 'KZ,KZ'." },
        { "target --pair KZ --turnover 10 --by 2030", "--pair takes a pair of different economies such as KZ,UZ; got 'KZ'." },
        { "target --pair KZ,UZ --turnover 0 --by 2030", "--turnover must be billion USD above 0, with a point, for example 10.5; got '0'." },
        { "target --pair KZ,UZ --turnover 10,5 --by 2030", "--turnover must be billion USD above 0, with a point, for example 10.5; got '10,5'." },
        { "target --pair KZ,UZ --turnover ten --by 2030", "--turnover must be billion USD above 0, with a point, for example 10.5; got 'ten'." },
        { "target --pair KZ,UZ --turnover NaN --by 2030", "--turnover must be billion USD above 0, with a point, for example 10.5; got 'NaN'." },
        { "target --pair KZ,UZ --turnover 10 --by 2020", "--by must be a year from 2025, the year of the trade matrix, to 2055; got 2020." },
        { "target --pair KZ,UZ --turnover 10 --by soon", "--by must be a whole number from 1 to 9999; got 'soon'." },
        { "target --pair KZ,UZ --turnover 10", "Option '--by' is required." },
        { Target + "--mode sea", "--mode: a border is crossed by road or rail; got 'sea'." },
        { Target + "--part-years half", "--part-years must be extend or ignore; got 'half'." },
        { Target + "--close XX", $"--close: no economy 'XX'; the trade tables have {Economies}." },
        { Target + "--close ''", $"--close: no economy ''; the trade tables have {Economies}." },
        { Target + "--close KZ", "--close takes partners outside; KZ is one of the members, KG, TJ, UZ, TM, KZ." },
        { Target + "--kept-percent 0", "--kept-percent must be percent above 0 and below 100; got '0'." },
        { Target + "--kept-percent 0,5", "--kept-percent must be percent above 0 and below 100; got '0,5'." },
        { Target + "--draws -1", "--draws must be a whole number from 0 to 100000; got '-1'." },
        { Target + "--threads 0", "--threads must be a whole number from 1 to 1024; got '0'." },
        { Target + "--lang de", "--lang must be en or ru; got 'de'." },
        { "scenario", "Give at least one lever: --hours, --tariff, --rules, --corridor or --common-market." },
        { "scenario --hours KZ,UZ=x", "--hours needs a number from 0.1 to 1000 after '='; got 'KZ,UZ=x'." },
        { "scenario --hours KZ,UZ=2,5", "--hours needs a number from 0.1 to 1000 after '='; got 'KZ,UZ=2,5'." },
        { "scenario --hours KZ,UZ:sea", "--hours: a border is crossed by road or rail; got 'sea'." },
        { "scenario --rules KZ,UZ=120", "--rules needs a number from 0 to 100 after '='; got 'KZ,UZ=120'." },
        { "scenario --rules KZ,UZ", "--rules needs a number from 0 to 100 after '='; got 'KZ,UZ'." },
        { "scenario --rules KZ,UZ:cheese=50", "--rules: no sector 'cheese'; the trade tables have agriculture, energy, industry." },
        { "scenario --tariff UZ,UZ=5", "--tariff takes a pair of different economies such as KZ,UZ; got 'UZ,UZ'." },
        { "scenario --tariff UZ,CN=-1", "--tariff needs a number from 0 to 1000 after '='; got 'UZ,CN=-1'." },
        { "scenario --corridor KZ,UZ", "--corridor needs a number from -100 to 99 after '='; got 'KZ,UZ'." },
        { "scenario --corridor KZ,UZ:road=3", "--corridor knows no ':'; got 'KZ,UZ:road=3'." },
        { "scenario --common-market KZ", "--common-market takes all or at least two economies, each once, such as KZ,UZ,KG; got 'KZ'." },
        { "scenario --common-market KZ,UZ,KZ", "--common-market takes all or at least two economies, each once, such as KZ,UZ,KG; got 'KZ,UZ,KZ'." },
        { "scenario --common-market all=150", "--common-market needs a number from 0 to 100 after '='; got 'all=150'." },
        { "scenario --common-market all=50 --market-by rta", "--common-market: '=50' is for --market-by barriers; a coefficient has no share of rules." },
        {
            "scenario --common-market all --market-by eaeu",
            "--market-by: say which estimate of eaeu; got 'eaeu'; there are border-2015:eaeu (-0.099), panel-unions-1964-2016:eaeu (0.387), panel-unions-1964-2016-corrected:eaeu (0.410), "
            + "region-2015:eaeu (0.728), region-2015-agriculture:eaeu (1.692), region-2015-energy:eaeu (0.743), region-2015-industry:eaeu (1.333)."
        },
    };

    [Theory]
    [MemberData(nameof(WrongArguments))]
    public void A_wrong_argument_is_named_before_anything_is_computed(string arguments, string message)
    {
        string[] given = [.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a == "''" ? "" : a)];
        var answer = place.Run(given[0], [.. given[1..], "--out", "refused"]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(message, answer.Error.Split('\n'));
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.In("refused")));
    }

    [Theory]
    [InlineData("estimate")]
    [InlineData("scenario --hours AA,BB")]
    [InlineData("target --pair AA,BB --turnover 10 --by 2030")]
    public void A_region_without_trade_tables_is_refused(string arguments)
    {
        var answer = place.On("silent", arguments.Split(' '));
        Assert.Equal((2, "", "The region has no trade tables; docs/data-formats/region.md describes them.\n"), (answer.ExitCode, answer.Output, answer.Error));
    }

    [Fact]
    public void A_region_that_lacks_a_parameter_is_answered_with_its_name()
    {
        var answer = place.On("region", "target", "--pair", "AA,BB", "--turnover", "10", "--by", "2030");
        Assert.Equal((4, ""), (answer.ExitCode, answer.Output));
        Assert.Equal("The trade tables have no parameter 'goods_share'.\n", answer.Error);
    }

    [Theory]
    [InlineData("estimate", "--panel|--model|--distances|--gdp|--agreements|--country-codes|--year|--sector|--mirror|--json")]
    [InlineData("scenario", "--hours|--tariff|--rules|--corridor|--common-market|--market-by|--name|--draws|--seed|--threads|--close|--kept-percent|--part-years|--out|--lang|--json")]
    [InlineData("target", "--pair|--turnover|--by|--mode|--variant|--draws|--close")]
    public void Help_names_every_option(string command, string words)
    {
        var answer = place.Run(command, "--help");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(words.Split('|'), word => Assert.Contains(word, answer.Output, StringComparison.Ordinal));
    }
}
