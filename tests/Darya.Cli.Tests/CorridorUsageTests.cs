namespace Darya.Cli.Tests;

/// <summary>Wrong arguments of <c>darya corridors</c>: all faults in one message with what is allowed, exit code 2, nothing written.</summary>
public sealed class CorridorUsageTests(CorridorPlace place) : IClassFixture<CorridorPlace>
{
    private const string Yallama = "konysbayeva_yallama";
    private const string Form = "--crossing takes ID=HOURS, ID=HOURS,USD or ID=-30%, for example konysbayeva_yallama=2,100; ID 'all' for all between members; got ";
    private const string CapacityForm = "--capacity takes ID=N with N people a day above 0 and up to 1000000, for example dostuk_dustlik=30000; got ";

    [Fact]
    public void All_faults_of_the_shared_options_are_told_at_once()
    {
        var answer = place.Run(
            "flows", "--year", "2024", "--date", "2025-13-01", "--members", "KZ,XX", "--built", "tunnel", "--set", "foo=1", "--set", "discount_rate=x", "--part-years", "half", "--out", "refused");
        Refused(
            answer,
            "--year must be a year with trade totals of all economies, 2015, 2025; got 2024.",
            "--date must be a day like 2025-09-01 from 2005-01-01 to 2055-12-31; got '2025-13-01'.",
            "--members must name states of the region (KG, TJ, UZ, TM, KZ, AF); got 'KZ,XX'.",
            "--built: no work 'tunnel'; nearest are ",
            "--set: no parameter 'foo'; nearest are ",
            "--set needs a parameter and a number with a point such as goods_elasticity=2; got 'discount_rate=x'.",
            "--part-years must be extend or ignore; got 'half'.");
    }

    /// <summary>Command and arguments joined by spaces, and starts of lines of the message joined by bars.</summary>
    public static TheoryData<string, string> WrongArguments => new()
    {
        { "route --from Tashkent --to nowhere --goods fruit", "--to: no place 'nowhere'; nearest are |--goods: no kind of goods 'fruit'; the region has cement, coal, containers, " },
        { "route --from tashkent --to Tashkent --goods grain", "--from and --to must be different places; got 'tashkent' twice." },
        { "route --to tashkent --goods grain", "Option '--from' is required." },
        { "route --from osh --to tashkent --goods grain --most 0", "--most must be a whole number from 1 to 20; got '0'." },
        { "close", "Give at least one of --crossing, --port and --transit." },
        {
            "close --crossing yallama --port baku_port --transit QQ",
            $"--crossing: no crossing 'yallama'; nearest are {Yallama} (Konysbayeva - Yallama), |--port: no port 'baku_port'; the region has aktau_port, kuryk_port, turkmenbashi_port.|"
                + "--transit: no economy 'QQ'; the region has AF, KG, KZ, TJ, TM, UZ, CN, EU, IR, RU, TR, ROW."
        },
        { "ease", "Option '--crossing' is required." },
        { $"ease --crossing {Yallama}=5,x --crossing {Yallama} --crossing {Yallama}=-150%", $"{Form}'{Yallama}=5,x'.|{Form}'{Yallama}'.|{Form}'{Yallama}=-150%'." },
        { $"ease --crossing all=-10% --crossing {Yallama}=2", $"--crossing: {Yallama} is given more than once." },
        { "invest --budget 0", "--budget must be million USD a year above 0, with a point, for example 1500; got '0'." },
        { "invest --budget 100 --from 2045 --years 10", "--years: money may be spent until 2050, 25 years after the trade; from 2045 that is at most 6 years." },
        { "flows --set goods_elasticity=-1 --set people_choice=0", "--set: goods_elasticity must be from 0 to 20; got -1.|--set: people_choice must be from 0.01 to 100; got 0." },
        { "ease --crossing all=-30% --members KZ", "--crossing: no crossing lies between KZ." },
        { "invest --budget 100 --from 2020 --works bridge", "--from must be a year from 2025, the year of the trade, to 2050; got 2020.|--works: no work 'bridge'; nearest are " },
        { "invest --budget 100 --spent rogun=-1", "--spent takes WORK=MUSD with million USD of at least 0, for example darbaza_maktaaral=200; got 'rogun=-1'." },
        { "frontier --budgets 5,3", "--budgets takes million USD above 0, rising, joined by commas, for example 1000,2000,5000; got '5,3'." },
        { "people --open dostuk --capacity dostuk_dustlik=many", $"--open: no crossing 'dostuk'; nearest are dostuk_dustlik (Dostuk - Dustlik), |{CapacityForm}'dostuk_dustlik=many'." },
        { "flows --lang de", "--lang must be en or ru; got 'de'." },
    };

    [Theory]
    [MemberData(nameof(WrongArguments))]
    public void Wrong_arguments_are_refused_with_what_is_allowed(string arguments, string starts)
    {
        var given = arguments.Split(' ');
        Refused(place.Run(given[0], [.. given[1..], "--out", "refused"]), starts.Split('|'));
    }

    [Theory]
    [InlineData("silent", "The region has no corridor tables: no place in transport_nodes; docs/data-formats/region.md describes them.\n")]
    [InlineData("region", "No year has trade totals of all economies, so there are no goods to move; docs/data-formats/region.md describes them.\n")]
    public void A_region_without_the_tables_is_invalid_input(string region, string message)
    {
        var answer = place.On("corridors", "flows", region);
        Assert.Equal((3, "", message), (answer.ExitCode, answer.Output, answer.Error));
    }

    [Fact]
    public void Nothing_can_be_linked_in_a_region_without_the_tables()
    {
        var answer = place.On("cooperate", "silent", "--with", "corridors,trade");
        Assert.Equal((3, "", "--with trade,corridors: the region has no corridor tables; docs/data-formats/region.md describes them.\n"), (answer.ExitCode, answer.Output, answer.Error));
    }

    [Theory]
    [InlineData("flows", "--forecast|--date|--year|--members|--built|--set|--part-years|--variant|--out|--lang|--json")]
    [InlineData("route", "--from|--to|--goods|--most")]
    [InlineData("close", "--crossing|--port|--transit|--name")]
    [InlineData("ease", "--crossing|--hold-trade|--name")]
    [InlineData("invest", "--budget|--from|--years|--works|--spent|--plan-gains|--cache|--gap-percent|--time-limit|--no-cases|--no-shares")]
    [InlineData("frontier", "--budgets|--from|--years|--works|--plan-gains")]
    [InlineData("people", "--open|--capacity|--name")]
    public void Help_names_every_option(string command, string words)
    {
        var answer = place.Run(command, "--help");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(words.Split('|'), word => Assert.Contains(word, answer.Output, StringComparison.Ordinal));
    }

    private void Refused(Answer answer, params string[] starts)
    {
        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        var lines = answer.Error.Split('\n');
        Assert.All(starts, start => Assert.Contains(lines, line => line.StartsWith(start, StringComparison.Ordinal)));
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.In("refused")));
    }
}
