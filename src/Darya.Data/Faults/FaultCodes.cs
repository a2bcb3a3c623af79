using Darya.Input;

namespace Darya.Data.Faults;

/// <summary>The stable codes; <c>docs/data-formats/errors.md</c> has a section for each, which a test holds.</summary>
internal static class FaultCodes
{
    // Package
    internal const string NoPackage = "DAR001";
    internal const string BrokenJson = "DAR002";
    internal const string BadDescriptor = "DAR003";
    internal const string MissingResource = "DAR004";
    internal const string UnknownResource = "DAR005";
    internal const string SchemaFields = "DAR006";
    internal const string SchemaType = "DAR007";
    internal const string SchemaUnit = "DAR008";
    internal const string SchemaKeys = "DAR009";
    internal const string MissingFile = "DAR010";
    internal const string UnreadableFile = "DAR011";
    internal const string BadPath = "DAR012";
    internal const string StrayFile = "DAR013";
    internal const string UnknownVariant = "DAR014";
    internal const string UnknownSeries = "DAR015";
    internal const string LicenceMissing = "DAR016";

    // Text and cells
    internal const string WideEncoding = TextFaultCodes.WideEncoding;
    internal const string InvalidUtf8 = TextFaultCodes.InvalidUtf8;
    internal const string NulByte = TextFaultCodes.NulByte;
    internal const string OutOfRange = "DAR104";
    internal const string FieldTooLong = TextFaultCodes.FieldTooLong;
    internal const string BrokenQuote = TextFaultCodes.BrokenQuote;
    internal const string FieldCount = TextFaultCodes.FieldCount;
    internal const string DuplicateColumn = "DAR108";
    internal const string UnknownColumn = "DAR109";
    internal const string MissingColumn = "DAR110";
    internal const string EmptyFile = TextFaultCodes.EmptyFile;
    internal const string HeaderOnly = "DAR112";
    internal const string EmptyCell = "DAR113";
    internal const string NotANumber = "DAR114";
    internal const string DecimalComma = "DAR115";
    internal const string MixedDecimalMarks = "DAR116";
    internal const string NotFinite = "DAR117";
    internal const string NotAnInteger = "DAR118";
    internal const string UnknownWord = "DAR119";
    internal const string BadIdentifier = "DAR120";
    internal const string UnknownLetter = "DAR121";
    internal const string EstimateWithoutNote = "DAR122";
    internal const string ControlCharacter = "DAR123";
    internal const string BeyondMeasure = "DAR124";
    internal const string ReadWithSemicolons = "DAR150";

    // Keys
    internal const string DuplicateKey = "DAR201";
    internal const string UnknownReference = "DAR202";
    internal const string DeletesUnknownRow = "DAR203";
    internal const string BadDeleteMark = "DAR204";

    // Frame
    internal const string MissingParameter = "DAR251";
    internal const string UnknownParameter = "DAR252";
    internal const string ParameterUnit = "DAR253";
    internal const string ParameterRange = "DAR254";
    internal const string RiverOrderShared = "DAR255";
    internal const string NoMember = "DAR256";
    internal const string FarAway = "DAR257";
    internal const string BrokenOutline = "DAR258";
    internal const string IdleMember = "DAR259";
    internal const string GoalOfUnknownState = "DAR260";
    internal const string GoalHalfStated = "DAR261";

    // Water
    internal const string SeriesGap = "DAR301";
    internal const string NegativeInflow = "DAR302";
    internal const string IncompleteMonths = "DAR303";
    internal const string PatternMean = "DAR304";
    internal const string RiverCycle = "DAR305";
    internal const string ReachesNoSink = "DAR306";
    internal const string NoOutflow = "DAR307";
    internal const string SinkWithOutflow = "DAR308";
    internal const string ReachToItself = "DAR309";
    internal const string CurveNotRising = "DAR310";
    internal const string CurveTooShort = "DAR311";
    internal const string StorageOrder = "DAR312";
    internal const string CurveExtrapolated = "DAR313";
    internal const string ReservoirMismatch = "DAR314";
    internal const string LiftWithoutZone = "DAR315";
    internal const string FloorAboveCapacity = "DAR316";
    internal const string RecordGap = "DAR317";
    internal const string ObservedButEstimated = "DAR318";
    internal const string ReturnCycle = "DAR319";
    internal const string RecordOutsideStorage = "DAR320";
    internal const string InflowModelGap = "DAR321";
    internal const string InflowModelFollows = "DAR322";
    internal const string InflowModelLaw = "DAR323";

    // Operation
    internal const string RuleStorage = "DAR351";
    internal const string ZoneOrder = "DAR352";
    internal const string ReleaseOfNoZone = "DAR353";
    internal const string RuleOfUnknown = "DAR354";
    internal const string LicenceHalfStated = "DAR355";
    internal const string SpillOrder = "DAR356";

    // Farming
    internal const string UnreachableDistrict = "DAR401";
    internal const string NoIntake = "DAR402";
    internal const string IntakeTooSmall = "DAR403";
    internal const string LimitMismatch = "DAR404";
    internal const string NoBudget = "DAR405";
    internal const string NoStage = "DAR406";
    internal const string StageResponse = "DAR407";
    internal const string StageSum = "DAR408";
    internal const string AreaWithoutNeed = "DAR409";
    internal const string NeedWithoutArea = "DAR410";
    internal const string MissingYear = "DAR411";
    internal const string IndexNotOne = "DAR412";
    internal const string ReturnWithoutNode = "DAR413";
    internal const string UnknownRiver = "DAR414";

    // Power
    internal const string SharesSum = "DAR501";
    internal const string HeadUnstated = "DAR502";
    internal const string PlantBesideDam = "DAR503";
    internal const string YearOrder = "DAR504";
    internal const string ZoneKind = "DAR505";
    internal const string LineToItself = "DAR506";
    internal const string MarketPaysMore = "DAR507";
    internal const string TailwaterAboveDam = "DAR508";
    internal const string PeakTooHigh = "DAR509";
    internal const string OutsideZone = "DAR510";
    internal const string CapacityDisagrees = "DAR511";

    // Trade
    internal const string TradeWithItself = "DAR601";
    internal const string TradeRangeTurned = "DAR602";
    internal const string UnknownTrader = "DAR603";
    internal const string TradeHalfStated = "DAR604";
    internal const string TurnoverDisagrees = "DAR605";
    internal const string EconomyKind = "DAR606";
    internal const string BarrierOfTwoUnions = "DAR607";
    internal const string ReportedTwice = "DAR608";

    // Corridors
    internal const string UnknownPlace = "DAR651";
    internal const string PlaceTwice = "DAR652";
    internal const string DisconnectedPlace = "DAR653";
    internal const string CrossingWithoutSides = "DAR654";
    internal const string BorderWithoutCrossing = "DAR655";
    internal const string PathWithoutLink = "DAR656";
    internal const string BadDate = "DAR657";
    internal const string DateOrder = "DAR658";
    internal const string CorridorRange = "DAR659";
    internal const string ShorterThanStraight = "DAR660";
    internal const string MeasureDisagrees = "DAR661";
    internal const string ShareSum = "DAR662";
    internal const string CorridorHalfStated = "DAR663";
    internal const string LinkOfOneNode = "DAR664";

    // Relief
    internal const string FoodWithoutPrice = "DAR671";
    internal const string FoodWithoutNutrients = "DAR672";
    internal const string NutrientsTooHigh = "DAR673";
    internal const string ReliefRange = "DAR674";
    internal const string UnreachableProvince = "DAR675";
    internal const string NutrientNeed = "DAR676";
    internal const string MillOfOtherGrain = "DAR677";
    internal const string ProvinceWithoutPeople = "DAR678";
    internal const string RationOfTwoKinds = "DAR679";
    internal const string ReliefParameter = "DAR680";
    internal const string SourceAbroad = "DAR681";
    internal const string ReliefTableEmpty = "DAR682";
    internal const string GateElsewhere = "DAR683";
    internal const string ReportOfAnotherFigure = "DAR684";
    internal const string ProvinceElsewhere = "DAR685";

    // Result folders
    internal const string BadManifest = "DAR901";
    internal const string ChangedResult = "DAR902";
    internal const string BadResult = "DAR903";
}
