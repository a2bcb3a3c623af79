using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Darya.Web.Store.Migrations;

/// <summary>Agreements, their versions, what clauses say of them, and who may see whose gain.</summary>
[DbContext(typeof(RoomStore))]
[Migration("20261122000003_Agreement")]
internal sealed class AgreementTables : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        SchemaTable.With<Guid>(migrationBuilder, "AgreementDocuments", "Id")
            .Always<Guid>("MeetingId").Always<string>("Name").Always<DateTime>("LoadedAt")
            .Of("MeetingId", "Meetings").Unique("MeetingId", "Name");
        SchemaTable.With<Guid>(migrationBuilder, "AgreementVersions", "Id")
            .Always<Guid>("DocumentId").Always<int>("Number").Always<string>("Hash", "Json", "Origin", "OriginName").Always<Guid>("AccountId").Always<DateTime>("WrittenAt")
            .Of("DocumentId", "AgreementDocuments").Unique("DocumentId", "Number");
        SchemaTable.With<Guid>(migrationBuilder, "ClauseTerms", "Id")
            .Always<Guid>("ClauseId").Always<int>("ClauseVersion").Always<Guid>("DocumentId").Always<int>("AgreementVersion").Always<string>("Term").Always<DateTime>("LinkedAt")
            .Of("ClauseId", "Clauses").Of("DocumentId", "AgreementDocuments").Index("ClauseId").Index("DocumentId");
        SchemaTable.With<Guid>(migrationBuilder, "GainDisclosures", "Id")
            .Always<Guid>("DelegationId").Always<bool>("IsOpen").Always<DateTime>("SetAt")
            .Of("DelegationId", "Delegations").Index("DelegationId");
    }
}
