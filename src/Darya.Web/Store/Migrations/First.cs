using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Darya.Web.Store.Migrations;

/// <summary>The tables of the first version.</summary>
[DbContext(typeof(RoomStore))]
[Migration("20261122000000_First")]
internal sealed class First : Migration
{
    private const int AddressLength = 256; // of Identity's columns

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Accounts(migrationBuilder);
        Meetings(migrationBuilder);
        Negotiation(migrationBuilder);
        Audit(migrationBuilder);
    }

    private static void Accounts(MigrationBuilder builder)
    {
        SchemaTable.With<Guid>(builder, "Accounts", "Id")
            .Always<string>("DisplayName", "Language").Always<bool>("IsAdministrator")
            .Short(AddressLength, "UserName", "NormalizedUserName", "Email", "NormalizedEmail")
            .Always<bool>("EmailConfirmed").Perhaps<string>("PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber")
            .Always<bool>("PhoneNumberConfirmed", "TwoFactorEnabled").Perhaps<DateTimeOffset>("LockoutEnd")
            .Always<bool>("LockoutEnabled").Always<int>("AccessFailedCount");
        builder.CreateIndex("UserNameIndex", "Accounts", "NormalizedUserName", unique: true);
        builder.CreateIndex("EmailIndex", "Accounts", "NormalizedEmail");

        SchemaTable.With<int>(builder, "AccountClaims", "Id").Numbered()
            .Always<Guid>(nameof(IdentityUserClaim<Guid>.UserId)).Perhaps<string>("ClaimType", "ClaimValue")
            .Of("UserId", "Accounts", ReferentialAction.Cascade).Index("UserId");
        SchemaTable.With<string>(builder, "AccountLogins", "LoginProvider", "ProviderKey")
            .Perhaps<string>("ProviderDisplayName").Always<Guid>("UserId")
            .Of("UserId", "Accounts", ReferentialAction.Cascade).Index("UserId");
        SchemaTable.With<Guid>(builder, "AccountTokens", "UserId").Key<string>("LoginProvider", "Name")
            .Perhaps<string>("Value")
            .Of("UserId", "Accounts", ReferentialAction.Cascade);
        SchemaTable.With<Guid>(builder, "ApiTokens", "Id")
            .Always<Guid>("AccountId").Always<string>("Name", "Hash").Always<DateTime>("CreatedAt").Perhaps<DateTime>("RevokedAt")
            .Of("AccountId", "Accounts").Unique("Hash").Index("AccountId");
    }

    private static void Meetings(MigrationBuilder builder)
    {
        SchemaTable.With<Guid>(builder, "Meetings", "Id")
            .Always<string>("TitleEn", "TitleRu", "Place").Always<DateOnly>("FirstDay").Always<DateTime>("CreatedAt");
        SchemaTable.With<Guid>(builder, "Delegations", "Id")
            .Always<Guid>("MeetingId").Always<string>("State", "NameEn", "NameRu", "Ministry")
            .Of("MeetingId", "Meetings").Index("MeetingId");
        SchemaTable.With<Guid>(builder, "Seats", "Id")
            .Always<Guid>("MeetingId", "AccountId").Always<string>("Role").Perhaps<Guid>("DelegationId").Always<DateTime>("TakenAt")
            .Of("MeetingId", "Meetings").Of("AccountId", "Accounts").Of("DelegationId", "Delegations").Unique("MeetingId", "AccountId").Index("AccountId").Index("DelegationId");
        SchemaTable.With<Guid>(builder, "Invitations", "Id")
            .Always<Guid>("MeetingId").Perhaps<Guid>("DelegationId").Always<string>("Role", "Invited", "Hash")
            .Always<DateTime>("CreatedAt", "EndsAt").Perhaps<DateTime>("UsedAt", "WithdrawnAt")
            .Of("MeetingId", "Meetings").Of("DelegationId", "Delegations").Unique("Hash").Index("MeetingId").Index("DelegationId");
        SchemaTable.With<Guid>(builder, "AgendaItems", "Id")
            .Always<Guid>("MeetingId").Always<int>("Place").Always<string>("TextEn", "TextRu")
            .Of("MeetingId", "Meetings").Index("MeetingId");
        SchemaTable.With<Guid>(builder, "Papers", "Id")
            .Always<Guid>("MeetingId", "DelegationId", "AccountId").Always<string>("Title", "Text").Always<DateTime>("WrittenAt")
            .Of("DelegationId", "Delegations").Index("DelegationId");
        SchemaTable.With<Guid>(builder, "Runs", "Id")
            .Always<Guid>("MeetingId").Always<string>("Folder").Always<DateTime>("LaidAt")
            .Of("MeetingId", "Meetings").Unique("MeetingId", "Folder");
    }

    private static void Negotiation(MigrationBuilder builder)
    {
        SchemaTable.With<Guid>(builder, "Proposals", "Id")
            .Always<Guid>("MeetingId", "DelegationId").Always<string>("Title", "Commitment")
            .Always<byte[]>("Salt").Always<int>("Rounds").Always<byte[]>("Vector", "Sealed", "Tag")
            .Always<DateTime>("SealedAt").Always<Guid>("SealedBy").Perhaps<DateTime>("TabledAt", "WithdrawnAt").Perhaps<string>("Text", "Nonce")
            .Of("DelegationId", "Delegations").Index("MeetingId").Index("DelegationId");
        SchemaTable.With<Guid>(builder, "Clauses", "Id")
            .Always<Guid>("MeetingId").Always<int>("Place").Always<string>("HeadingEn", "HeadingRu")
            .Of("MeetingId", "Meetings").Index("MeetingId");
        SchemaTable.With<Guid>(builder, "ClauseVersions", "Id")
            .Always<Guid>("ClauseId").Always<int>("Number").Always<string>("TextEn", "TextRu").Always<DateTime>("WrittenAt")
            .Of("ClauseId", "Clauses").Unique("ClauseId", "Number");
        SchemaTable.With<Guid>(builder, "ClauseComments", "Id")
            .Always<Guid>("ClauseId").Always<int>("Version").Always<Guid>("DelegationId", "AccountId").Always<string>("Text").Always<DateTime>("SaidAt")
            .Of("ClauseId", "Clauses").Index("ClauseId");
        SchemaTable.With<Guid>(builder, "ClauseVotes", "Id")
            .Always<Guid>("ClauseId").Always<int>("Version").Always<Guid>("DelegationId").Always<string>("Vote").Always<DateTime>("VotedAt")
            .Of("ClauseId", "Clauses").Index("ClauseId");
        SchemaTable.With<Guid>(builder, "ClauseDecisions", "Id")
            .Always<Guid>("ClauseId").Always<int>("Version").Always<string>("Decision", "Note").Always<DateTime>("DecidedAt")
            .Of("ClauseId", "Clauses").Index("ClauseId");
    }

    /// <summary>The log, which the database itself refuses to change.</summary>
    private static void Audit(MigrationBuilder builder)
    {
        SchemaTable.With<long>(builder, "AuditEntries", "Number")
            .Always<string>("Hash").Perhaps<Guid>("MeetingId").Always<string>("Line").Index("MeetingId");
        if (builder.ActiveProvider == Databases.Sqlite)
        {
            foreach (var act in new[] { "UPDATE", "DELETE" })
            {
                builder.Sql(
                    $"""
                    CREATE TRIGGER "AuditEntries_{act}" BEFORE {act} ON "AuditEntries"
                    BEGIN SELECT RAISE(ABORT, 'entries of the audit log stay as they are'); END;
                    """);
            }

            return;
        }

        builder.Sql(
            """
            CREATE FUNCTION audit_entries_stay() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'entries of the audit log stay as they are'; END; $$;
            CREATE TRIGGER "AuditEntries_Stay" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntries"
            FOR EACH STATEMENT EXECUTE FUNCTION audit_entries_stay();
            """);
    }
}
