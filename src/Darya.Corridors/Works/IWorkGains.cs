namespace Darya.Corridors.Works;

/// <summary>What transport works save the economies when they are on the network.</summary>
public interface IWorkGains
{
    /// <summary>Economies that savings are told for [economy].</summary>
    IReadOnlyList<string> Economies { get; }

    /// <summary>Whether the network of goods changes with a work.</summary>
    /// <param name="work">Id of a work.</param>
    bool IsModelled(string work);

    /// <summary>What a set of works saves in a year against the network without any candidate; may be asked by two threads at once.</summary>
    /// <param name="works">Ids of the works, modelled ones, at least one.</param>
    /// <param name="demandFactor">Goods sent over those of the year of the trade, above 0.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Million USD a year [economy]; negative for a loss.</returns>
    IReadOnlyList<double> MusdPerYear(IReadOnlyList<string> works, double demandFactor, CancellationToken cancellation);
}
