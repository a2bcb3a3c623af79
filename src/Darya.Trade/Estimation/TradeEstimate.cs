using Darya.Model;
using Darya.Trade.Estimation.Cleaning;
using Darya.Trade.Estimation.Layouts;
using Darya.Trade.Estimation.Models;

namespace Darya.Trade.Estimation;

/// <summary>What a panel says about trade: coefficients, fits of the region's pairs, and every choice on the way.</summary>
public sealed record TradeEstimate
{
    /// <summary>Id with the years, for example <c>cross-section-2016</c> or <c>border-2015-energy</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The model.</summary>
    public required TradeModel Model { get; init; }

    /// <summary>Layout of the panel.</summary>
    public required PanelLayout Layout { get; init; }

    /// <summary>First and last year used.</summary>
    public required (int First, int Last) Years { get; init; }

    /// <summary>Terms, in the order of the model; those that the effects determine are absent.</summary>
    public required IReadOnlyList<EstimatedTerm> Terms { get; init; }

    /// <summary>Terms judged by a selection; empty for other models.</summary>
    public required IReadOnlyList<SelectedTerm> Selection { get; init; }

    /// <summary>Terms left out because effects or other terms determine them.</summary>
    public required IReadOnlyList<string> Collinear { get; init; }

    /// <summary>Rows used.</summary>
    public required int Rows { get; init; }

    /// <summary>Deviance, in million USD.</summary>
    public required double Deviance { get; init; }

    /// <summary>One less the ratio of log-likelihoods (McFadden 1974).</summary>
    public required double PseudoR2 { get; init; }

    /// <summary>Pairs among the states, and of each with its partners, in the last year.</summary>
    public required IReadOnlyList<EstimatedPair> Pairs { get; init; }

    /// <summary>Rows that the estimation could not use, by reason.</summary>
    public required IReadOnlyList<DroppedCount> Dropped { get; init; }

    /// <summary>Every choice of the cleaning, in order.</summary>
    public required IReadOnlyList<CleaningStep> Steps { get; init; }

    /// <summary>What both sides report of the region's flows; empty where the panel holds one side only.</summary>
    public required IReadOnlyList<MirrorGap> Mirrors { get; init; }

    /// <summary>What the numbers do not carry.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }
}
