namespace Darya.Cli.Tests;

/// <summary>Wrong arguments of <c>darya relief</c> and wrong need files: all faults in one message with what is allowed, nothing written.</summary>
public sealed class ReliefUsageTests(ReliefCommandPlace place) : IClassFixture<ReliefCommandPlace>
{
    private const string CloseForm = "--close takes CROSSING=WEEKS with weeks above 0 and up to 104, for example galaba_hairatan=4; got ";
    private const string DearerForm = "--dearer takes FOODS+N% or FOODS/ECONOMIES+N%, for example wheat,wheat_flour+50%, all+30% or wheat/KZ-10%, N up to 1000; got ";
    private const string GroupForm = "--group takes GROUP=LEAST..MOST in g a day up to 5000, one of the two may be left out, for example cereal=200..500; got ";

    [Fact]
    public void All_faults_of_the_shared_options_are_told_at_once()
    {
        var answer = place.Run(
            "plan", "--from", "2025", "--date", "2025-13-01", "--set", "foo=1", "--set", "gate_days=x", "--set", "insurance=2", "--set", "gate_days=20", "--set", "gate_days=21", "--group", "cereal=200", "--group", "grain=1..2",
            "--without", "bread", "--money", "some", "--money-factor", "2", "--ration", "large", "--people", "3", "--need", "need.csv", "--out", "refused");
        Refused(
            answer,
            "--from must be a month like 2025-10 from 1995-01 to 2055-12; got '2025'.",
            "--date must be a day like 2025-12-01 from ",
            "--set: no parameter 'foo'; nearest are ",
            "--set needs a parameter and a number with a point such as loss_transport=0.01; got 'gate_days=x'.",
            "--set: insurance must be from 0 to 1; got 2.",
            "--set: gate_days is given more than once.",
            $"{GroupForm}'cereal=200'.",
            "--group: no food group 'grain'; the region has cereal, pulse, oil, animal, vegetable, fruit, sugar, salt, blended.",
            "--without: no food 'bread'; nearest are ",
            "--money must be enough, table, or million USD a month from 0 to 1000000 with a point, for example 45; got 'some'.",
            "--money-factor goes with --money table; got --money some.",
            "--ration: no ration beside chosen and by-place 'large'; the region has ",
            "--people and --need both say who is in need; leave one out.");
    }

    /// <summary>Command and arguments joined by spaces, and starts of lines of the message joined by bars.</summary>
    public static TheoryData<string, string> WrongArguments => new()
    {
        { "basket", "Option '--at' is required." },
        { "basket --at kabl --least-grams 5", "--at: no province or food source 'kabl'; nearest are kabul (Kabul), |--least-grams goes with --most-foods: " },
        { "basket --at kabul --usd-day 0 --most-foods 0", "--usd-day must be USD a day above 0, with a point, for example 0.25; got '0'.|--most-foods must be a whole number from 1 to 100; got '0'." },
        { "basket --at kabul --cover 1.5 --regional 2", "--cover must be a part above 0 and at most 1, with a point, for example 0.7; got '1.5'.|--regional must be a part from 0 to 1, with a point, for example 0.5; got '2'." },
        { "basket --at kabul --group cereal=300..200 --group oil=..20 --group oil=5..", $"{GroupForm}'cereal=300..200'.|--group: oil is given more than once." },
        { "plan --months 25 --people 0", "--months must be a whole number from 1 to 24; got '25'.|--people must be million people above 0 and at most 1000, with a point, for example 12.6; got '0'." },
        { "plan --ration wfp_general --cover 0.7 --customary", "--cover shapes a chosen ration; --ration wfp_general is printed: |--customary shapes a chosen ration; " },
        { "plan --time-limit 0", "--time-limit must be a number of seconds above 0; got '0'." },
        {
            "stress --close hairatan=4 --close galaba_hairatan --dearer wheat+50 --dearer bread+5% --harvest KZ=40% --harvest XX=-5% --funds all=-101% --funds nobody=-5% --convoy galaba_hairatan=130%",
            $"--close: no crossing 'hairatan'; nearest are |{CloseForm}'galaba_hairatan'.|{DearerForm}'wheat+50'.|--dearer: no food 'bread'; |--harvest takes |--harvest: no economy with food sources 'XX'; the region has "
                + "|--funds takes |--funds: no donor 'nobody'; the region has |--convoy takes CROSSING=N% with N above 0 and up to 100, for example galaba_hairatan=30%; got 'galaba_hairatan=130%'."
        },
        { "stress --close galaba_hairatan=4 --funds -50% --probability 0.6", "--probability: events exclude each other and something else must be possible; of 2 each can have at most 0.495; got 0.6." },
        { "stress --close galaba_hairatan=4 --month 2027-01 --lasting 13", "--month must be a month like 2025-10 from |--lasting must be a whole number of months from 1 to 12, those of the plan; got 13." },
        { "stress --probability 0.2", "--probability shapes events that are given; give at least one of --close, --dearer, --harvest, --funds and --convoy, or leave it out for the standard set." },
        { "stress --stock tashkent --stock-aim best", "--stock-aim must be prevent or expected; got 'best'.|--stock: no store 'tashkent'; nearest are " },
        { "stress --stock --stock-aim best", "--stock-aim must be prevent or expected; got 'best'." },
        { "stress --stock all --lang de", "--lang must be en or ru; got 'de'." },
        { "stress --stock-aim expected", "--stock-aim goes with --stock." },
        { "share --economies KZ,XX --donors all", "--economies: no economy with food, mills, stores or crossings 'XX'; the region has |--donors goes with --money table: " },
        { "share --money table --donors nobody", "--donors: no donor 'nobody'; the region has " },
        { "share --money table --donors all --from 2040-01", "--donors all: no donor of the tables gives money in the months of the plan; ask for other months, or leave --donors out." },
        { "plan --lang de", "--lang must be en or ru; got 'de'." },
    };

    [Theory]
    [MemberData(nameof(WrongArguments))]
    public void Wrong_arguments_are_refused_with_what_is_allowed(string arguments, string starts)
    {
        var given = arguments.Split(' ');
        Refused(place.Run(given[0], [.. given[1..], "--out", "refused"]), starts.Split('|'));
    }

    [Fact]
    public void All_faults_of_a_need_file_are_told_with_file_line_and_field()
    {
        File.WriteAllText(
            place.In("bad.csv"),
            """
            province;month;persons;priority
            kabul;2025-10;1000,5;1
            AF01;2025-10;-5;2
            nowhere;;10;
            herat;2025-13;many;4
            Парван;2025-11;10;
            kabul;2025-10;7;1

            """);
        var answer = place.Run("plan", "--need", "bad.csv", "--from", "2025-10", "--months", "2", "--out", "refused");

        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        Assert.Equal(
            """
            bad.csv: warning RLF201: read with semicolons and decimal commas
            bad.csv(2): error RLF108: month: 'kabul' has no row for 2025-11; write 0 where nobody is in need, or a row without a month for all others
            bad.csv(3): error RLF105: persons: got -5; must be from 0 to 1000000000 persons
            bad.csv(4): error RLF103: province: no province 'nowhere'; nearest are ghor (Ghor), herat (Herat), logar (Logar), takhar (Takhar)
            bad.csv(5): error RLF104: month: got '2025-13'; must be a month like 2025-10, or empty for every month of the plan
            bad.csv(5): error RLF105: persons: got 'many'; must be persons as a number such as 125000
            bad.csv(5): error RLF106: priority: got '4'; must be 1, 2 or 3, or empty for that of the tables
            bad.csv(6): error RLF108: month: 'parwan' has no row for 2025-10; write 0 where nobody is in need, or a row without a month for all others
            bad.csv(7): error RLF107: month: 2025-10 of 'kabul' stands already in line 2; keep one
            8 errors in bad.csv; nothing was computed.

            """,
            answer.Error);
        Assert.False(Directory.Exists(place.In("refused")));
    }

    [Theory]
    [InlineData(null, "need.csv: error RLF101: there is no such file; name a CSV file\n")]
    [InlineData("", "need.csv: error DAR111: the file is empty; it needs at least a header line\n")]
    [InlineData("province,month\n", "need.csv(1): error RLF102: persons: the column is missing; the columns are province, month, persons and, if wanted, priority\n")]
    [InlineData("province,month,persons,people\n", "need.csv(1): error RLF102: people: unknown column; the columns are province, month, persons, priority\n")]
    [InlineData("province,month,month,persons\n", "need.csv(1): error RLF102: month: the column stands twice in the header; keep one\n")]
    [InlineData("province,month,persons\n", "need.csv: error RLF109: the file has a header and no rows\n")]
    [InlineData("province,month,persons\nkabul,2030-01,5\n", "need.csv: error RLF109: no row is of the plan, 2025-10 to 2025-11\n")]
    [InlineData("province,month,persons\nkabul,,12 000\n", "need.csv(2): error RLF105: persons: got '12 000'; must be persons as a number such as 125000\n")]
    [InlineData("province,month,persons\nkabul,,\"12,5\"\n", "need.csv(2): error RLF105: persons: got '12,5'; must be persons as a number such as 125000, with '.' as decimal mark and no separators of thousands\n")]
    [InlineData("province,month,persons,priority\nkabul,2025-10,5,1\nkabul,2025-11,5,2\n", "need.csv(3): error RLF106: priority: got 2; 'kabul' has 1 in line 2: a province has one priority\n")]
    public void A_need_file_with_one_fault_gets_one_line(string? text, string line)
    {
        var file = place.In("need.csv");
        File.Delete(file);
        if (text is not null)
        {
            File.WriteAllText(file, text);
        }

        var answer = place.Run("plan", "--need", "need.csv", "--from", "2025-10", "--months", "2", "--out", "refused");
        Assert.Equal((3, "", line + "1 error in need.csv; nothing was computed.\n"), (answer.ExitCode, answer.Output, answer.Error));
    }

    [Theory]
    [InlineData("silent", "The region has no relief tables: no food in foods; docs/data-formats/region.md describes them.\n")]
    [InlineData("region", "No year has trade totals of all economies, so nobody knows the queues that food stands in; docs/data-formats/region.md describes them.\n")]
    public void A_region_without_the_tables_is_invalid_input(string region, string message)
    {
        var answer = place.On("relief", "plan", region);
        Assert.Equal((3, "", message), (answer.ExitCode, answer.Output, answer.Error));
    }

    [Theory]
    [InlineData("basket", "--at|--usd-day|--most-foods|--least-grams|--from|--cover|--group|--regional|--customary|--without|--unpalatable|--date|--set|--variant|--out|--lang|--json")]
    [InlineData("plan", "--months|--people|--need|--money|--money-factor|--ration|--no-cash|--parts-of-vehicles|--time-limit|--from|--cover|--group")]
    [InlineData("stress", "--close|--dearer|--harvest|--funds|--convoy|--month|--lasting|--probability|--together|--stock|--stock-aim|--months|--need")]
    [InlineData("share", "--economies|--donors|--months|--money")]
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
