namespace Darya.Agreements.Documents;

/// <summary>The 23 kinds of terms; the number is the place in the taxonomy.</summary>
public enum TermKind
{
    /// <summary>Limit or share of water.</summary>
    Allocation = 1,

    /// <summary>Flow at a section.</summary>
    SectionFlow = 2,

    /// <summary>Releases by month or season.</summary>
    ReleaseSchedule = 3,

    /// <summary>Level or volume by a date.</summary>
    StorageTarget = 4,

    /// <summary>Energy by month, or a band of power.</summary>
    EnergyDelivery = 5,

    /// <summary>Energy given and returned later.</summary>
    EnergySwap = 6,

    /// <summary>Fuel or goods.</summary>
    GoodsInKind = 7,

    /// <summary>Money.</summary>
    Payment = 8,

    /// <summary>Shares of cost or equity.</summary>
    CostShare = 9,

    /// <summary>Rule for dry, wet and surplus years.</summary>
    YearRule = 10,

    /// <summary>Data exchange and notice.</summary>
    DataAndNotice = 11,

    /// <summary>A joint body.</summary>
    JointBody = 12,

    /// <summary>Access to a facility.</summary>
    FacilityAccess = 13,

    /// <summary>Water for nature.</summary>
    EnvironmentalFlow = 14,

    /// <summary>Transit, corridor, wheeling.</summary>
    Transit = 15,

    /// <summary>Support in an emergency.</summary>
    MutualSupport = 16,

    /// <summary>Security.</summary>
    Security = 17,

    /// <summary>Steps of settling a dispute.</summary>
    DisputeLadder = 18,

    /// <summary>Force majeure and hardship.</summary>
    ForceMajeure = 19,

    /// <summary>Remedies.</summary>
    Remedy = 20,

    /// <summary>Signature, force, renewal, exit.</summary>
    LifeCycle = 21,

    /// <summary>Definitions.</summary>
    Definition = 22,

    /// <summary>Aid and finance.</summary>
    AidAndFinance = 23,
}
