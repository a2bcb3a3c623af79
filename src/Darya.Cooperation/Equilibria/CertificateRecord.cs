namespace Darya.Cooperation.Equilibria;

/// <summary>A certificate as it is kept: without the joint gain that it is measured by.</summary>
internal sealed record CertificateRecord(double GainMusd, double BoundMusd, int Tried);
