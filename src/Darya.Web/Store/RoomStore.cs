using Darya.Web.Accounts;
using Darya.Web.Agreements;
using Darya.Web.Audit;
using Darya.Web.Jobs;
using Darya.Web.Meetings;
using Darya.Web.Negotiation;
using Darya.Web.Proposals;
using Darya.Web.Runs;
using Darya.Web.Signing;
using Darya.Web.Studies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Store;

/// <summary>The tables of a room.</summary>
internal sealed class RoomStore(DbContextOptions<RoomStore> options) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<Delegation> Delegations => Set<Delegation>();

    public DbSet<Seat> Seats => Set<Seat>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    public DbSet<Paper> Papers => Set<Paper>();

    public DbSet<MeetingRun> Runs => Set<MeetingRun>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<Proposal> Proposals => Set<Proposal>();

    public DbSet<Clause> Clauses => Set<Clause>();

    public DbSet<ClauseVersion> ClauseVersions => Set<ClauseVersion>();

    public DbSet<ClauseComment> ClauseComments => Set<ClauseComment>();

    public DbSet<ClauseVote> ClauseVotes => Set<ClauseVote>();

    public DbSet<ClauseDecision> ClauseDecisions => Set<ClauseDecision>();

    public DbSet<AgreementDocument> AgreementDocuments => Set<AgreementDocument>();

    public DbSet<AgreementVersion> AgreementVersions => Set<AgreementVersion>();

    public DbSet<ClauseTerm> ClauseTerms => Set<ClauseTerm>();

    public DbSet<GainDisclosure> GainDisclosures => Set<GainDisclosure>();

    public DbSet<SignedText> SignedTexts => Set<SignedText>();

    public DbSet<Signature> Signatures => Set<Signature>();

    public DbSet<RoomVariant> Variants => Set<RoomVariant>();

    public DbSet<VariantChange> VariantChanges => Set<VariantChange>();

    public DbSet<Study> Studies => Set<Study>();

    public DbSet<StudyRun> StudyRuns => Set<StudyRun>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Role>().HaveConversion<string>();
        configurationBuilder.Properties<VoteKind>().HaveConversion<string>();
        configurationBuilder.Properties<DecisionKind>().HaveConversion<string>();
        configurationBuilder.Properties<JobState>().HaveConversion<string>();
        configurationBuilder.Properties<VersionOrigin>().HaveConversion<string>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>().ToTable("Accounts");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("AccountTokens");

        builder.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("AccountPasskeys").HasKey(p => p.CredentialId);
            passkey.Property(p => p.Data).HasConversion(PasskeyData.Converter, PasskeyData.Comparer);
            passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId);
        });

        Owned<ApiToken, Account>(builder, t => t.AccountId);
        builder.Entity<ApiToken>().HasIndex(t => t.Hash).IsUnique();
        Owned<Delegation, Meeting>(builder, d => d.MeetingId);
        Owned<Seat, Meeting>(builder, s => s.MeetingId);
        Owned<Seat, Account>(builder, s => s.AccountId);
        Owned<Seat, Delegation>(builder, s => s.DelegationId);
        builder.Entity<Seat>().HasIndex(s => new { s.MeetingId, s.AccountId }).IsUnique();
        Owned<Invitation, Meeting>(builder, i => i.MeetingId);
        Owned<Invitation, Delegation>(builder, i => i.DelegationId);
        builder.Entity<Invitation>().HasIndex(i => i.Hash).IsUnique();
        Owned<AgendaItem, Meeting>(builder, i => i.MeetingId);
        Owned<Paper, Delegation>(builder, p => p.DelegationId);
        Owned<MeetingRun, Meeting>(builder, r => r.MeetingId);
        builder.Entity<MeetingRun>().HasIndex(r => new { r.MeetingId, r.Folder }).IsUnique();
        Owned<Job, Meeting>(builder, j => j.MeetingId);
        Owned<Job, Delegation>(builder, j => j.DelegationId);
        builder.Entity<Job>().HasIndex(j => j.State);
        Owned<Proposal, Delegation>(builder, p => p.DelegationId);
        builder.Entity<Proposal>().HasIndex(p => p.MeetingId);
        Owned<Clause, Meeting>(builder, c => c.MeetingId);
        Owned<ClauseVersion, Clause>(builder, v => v.ClauseId);
        builder.Entity<ClauseVersion>().HasIndex(v => new { v.ClauseId, v.Number }).IsUnique();
        Owned<ClauseComment, Clause>(builder, c => c.ClauseId);
        Owned<ClauseVote, Clause>(builder, v => v.ClauseId);
        Owned<ClauseDecision, Clause>(builder, d => d.ClauseId);
        Owned<AgreementDocument, Meeting>(builder, d => d.MeetingId);
        builder.Entity<AgreementDocument>().HasIndex(d => new { d.MeetingId, d.Name }).IsUnique();
        Owned<AgreementVersion, AgreementDocument>(builder, v => v.DocumentId);
        builder.Entity<AgreementVersion>().HasIndex(v => new { v.DocumentId, v.Number }).IsUnique();
        Owned<ClauseTerm, Clause>(builder, t => t.ClauseId);
        Owned<ClauseTerm, AgreementDocument>(builder, t => t.DocumentId);
        Owned<GainDisclosure, Delegation>(builder, d => d.DelegationId);
        Owned<SignedText, Meeting>(builder, t => t.MeetingId);
        builder.Entity<SignedText>().HasIndex(t => new { t.MeetingId, t.Hash }).IsUnique();
        Owned<Signature, SignedText>(builder, s => s.SignedTextId);
        Owned<Signature, Delegation>(builder, s => s.DelegationId);
        Owned<Signature, Account>(builder, s => s.AccountId);
        builder.Entity<Signature>().HasIndex(s => new { s.SignedTextId, s.DelegationId }).IsUnique();
        Owned<RoomVariant, Meeting>(builder, v => v.MeetingId);
        Owned<RoomVariant, Delegation>(builder, v => v.MakerId);
        builder.Entity<RoomVariant>().HasIndex(v => v.Name).IsUnique();
        Owned<VariantChange, RoomVariant>(builder, c => c.VariantId);
        builder.Entity<VariantChange>().HasIndex(c => new { c.VariantId, c.TableName, c.RowKey, c.Field }).IsUnique();
        Owned<Study, Meeting>(builder, s => s.MeetingId);
        Owned<Study, Delegation>(builder, s => s.DelegationId);
        Owned<StudyRun, Study>(builder, r => r.StudyId);
        Owned<StudyRun, MeetingRun>(builder, r => r.RunId);
        builder.Entity<StudyRun>().HasIndex(r => new { r.StudyId, r.RunId }).IsUnique();
        builder.Entity<AuditEntry>(entry =>
        {
            entry.HasKey(e => e.Number);
            entry.Property(e => e.Number).ValueGeneratedNever();
            entry.HasIndex(e => e.MeetingId);
        });
    }

    /// <summary>A row belongs to another that is never deleted; identifiers are made by the program.</summary>
    private static void Owned<T, TOwner>(ModelBuilder builder, System.Linq.Expressions.Expression<Func<T, object?>> key)
        where T : class
        where TOwner : class
    {
        builder.Entity<T>().Property<Guid>("Id").ValueGeneratedNever();
        builder.Entity<T>().HasOne<TOwner>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Restrict);
    }
}
