using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Darya.Agreements.Documents;
using Darya.Agreements.Tests.Wording;
using Darya.Agreements.Trials;
using Darya.Cooperation;
using Darya.Data;
using Darya.Planning;

namespace Darya.Agreements.Tests.Trials;

/// <summary>A few terms on the region that the program ships with, in the mean year and two recorded ones.</summary>
public sealed class CentralAsiaTrialTests
{
    private static readonly string[] Parties = ["KG", "UZ", "KZ", "TJ"];

    [Fact]
    public void A_fixed_agreement_gives_the_figures_of_before()
    {
        var region = RegionReader.Read(Folder()).Region!;
        var outcome = AgreementTrial.Run(
            new TrialRequest
            {
                Agreement = Terms(),
                NoAgreement = new CooperationRequest
                {
                    Region = region,
                    Players = Planner.AllMembers(region),
                    MeanOf = [.. Enumerable.Range(2001, 10)],
                    Years = [2005, 2008],
                    Economy = Economy.OfYear(2023),
                    Alliance = ["UZ", "KZ"],
                    Threads = 2,
                    Fingerprint = "test",
                },
                WithTermCosts = false,
                WithDrought = false,
            },
            progress: null,
            CancellationToken.None);

        var text = new StringBuilder();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (var year in outcome.Years.Prepend(outcome.MeanYear))
        {
            Line($"{year.Id}: joint gain {Tens(year.JointGainMusd)} million USD; index {string.Join(' ', year.Indices.Values.Select(i => Math.Round(i).ToString(CultureInfo.InvariantCulture)))}");
            foreach (var state in year.States)
            {
                Line($"  {state.State}: payments {Math.Round(state.PaymentsMusd)}, gain {Tens(state.GainMusd)}");
            }

            foreach (var missed in year.Missed)
            {
                Line($"  missed: {missed.Term} {missed.From:yyyy-MM-dd}..{missed.To:yyyy-MM-dd} {Tens(missed.Missed)} of {Tens(missed.Amount)} {missed.Unit}");
            }
        }

        Approved.Equal(text.ToString(), "Trials", "central-asia.txt");
    }

    private static double Tens(double value) => (Math.Round(value / 10) * 10) + 0.0;

    private static Agreement Terms()
    {
        var release = Mountain.Release("toktogul-summer", Bound.Least, ("--04-01", "--09-30", 6500)) with
        {
            Meter = "toktogul",
            Debtors = ["KG"],
            Creditors = ["UZ", "KZ"],
            Tolerance = Mountain.Within(10),
        };
        var winter = Mountain.Release("toktogul-winter", Bound.Most, ("--10-01", "--03-31", 180)) with
        {
            Meter = "toktogul",
            Debtors = ["KG"],
            Creditors = ["UZ", "KZ"],
            Quantity = Rate(("--10-01", "--03-31", 300)),
            Tolerance = Mountain.Within(10, Averaging.Month),
        };
        var energy = Mountain.Term("summer-energy", TermKind.EnergyDelivery, "kg-uz", "GWh", Bound.Least, ("--06-01", "--08-31", 1100)) with
        {
            Debtors = ["KG"],
            Creditors = ["UZ"],
            Tolerance = Mountain.Within(10),
        };
        return Mountain.Agreement(
            release,
            winter,
            energy,
            Mountain.Payment("storage-fee", "UZ", 30, "KG"),
            Mountain.Payment("storage-fee-kz", "KZ", 15, "KG"),
            Mountain.Rule("years", "toktogul-summer")) with
        {
            Id = "syr-darya-test",
            Parties = [.. Parties.Select(p => new Party(p, LocalText.Of(p, p)))],
            Meters =
            [
                new Meter("toktogul", LocalText.Of("Toktogul", "Токтогул"), Variable.Release, ["toktogul"], Unit.Find("hm3")!, ["KG"]),
                new Meter("kg-uz", LocalText.Of("Energy", "Энергия"), Variable.Energy, ["KG>UZ"], Unit.Find("GWh")!, ["KG"]),
                new Meter("money", LocalText.Of("Money", "Деньги"), Variable.Payment, [], Unit.Find("million USD")!, ["KG"]),
                new Meter("index", LocalText.Of("Index", "Показатель"), Variable.Index, ["syr"], Unit.Find("%")!, ["KG"]),
            ],
        };
    }

    private static Quantity Rate((string From, string To, double Value) amount) =>
        Mountain.Term("rate", TermKind.ReleaseSchedule, "toktogul", "m3/s", Bound.Most, amount).Quantity!;

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../../regions/central-asia"));
}
