using Darya.Agreements.Wording;
using Darya.Web.Languages;
using Darya.Web.Meetings;
using Darya.Web.Signing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Darya.Web.Negotiation;

/// <summary>The protocol draft as a text document (docx): heading, who was present, agenda, decisions clause by clause with votes, agreed text, annexes with the sentences of agreements.</summary>
internal sealed class ProtocolDocument
{
    private readonly Words _words;
    private readonly ProtocolView _protocol;
    private readonly Body _body = new();

    private ProtocolDocument(ProtocolView protocol, Words words) => (_protocol, _words) = (protocol, words);

    /// <summary>Name of the type of the file.</summary>
    internal const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The document; the same protocol gives the same bytes but for the times that the package itself keeps.</summary>
    /// <param name="protocol">What it is made of.</param>
    /// <param name="words">Its language, English or Russian, as that of the sentences in it.</param>
    internal static byte[] Write(ProtocolView protocol, Words words)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = ProtocolStyles.Create(words.Language);
            main.Document = new Document(new ProtocolDocument(protocol, words).Whole());
            var meeting = protocol.Meeting.Meeting;
            file.PackageProperties.Title = $"{words["protocol.title"]}: {words.Pick(meeting.TitleEn, meeting.TitleRu)}";
            file.PackageProperties.Language = words.Language;
        }

        return stream.ToArray();
    }

    private Body Whole()
    {
        var meeting = _protocol.Meeting.Meeting;
        Line(ProtocolStyles.Title, _words["protocol.title"]);
        Line(ProtocolStyles.Lead, $"{_words.Pick(meeting.TitleEn, meeting.TitleRu)}, {meeting.Place}, {_words.Day(meeting.FirstDay)}");
        Line(ProtocolStyles.Note, _words["protocol.draft"]);
        Present();
        Agenda();
        Tabled();
        Decisions();
        Annexes();
        Signatures();
        Line(ProtocolStyles.Note, _words["frame.neutral"]);
        _body.Append(new SectionProperties(
            new PageSize { Width = 11906, Height = 16838 }, // A4, twentieths of a point
            new PageMargin { Top = 1134, Bottom = 1134, Left = 1418, Right = 1134, Header = 709, Footer = 709, Gutter = 0 }));
        return _body;
    }

    private void Present()
    {
        Line(ProtocolStyles.Heading, _words["protocol.present"]);
        foreach (var delegation in _protocol.Meeting.Delegations)
        {
            var people = _protocol.People.People.Where(p => p.Delegation == delegation.Id).Select(p => $"{p.Name} ({_words["role." + RoleWords.Of(p.Role)]})");
            Line(ProtocolStyles.Item, $"{NameOf(delegation.Id)}: {string.Join(", ", people)}");
        }

        foreach (var (name, role, _) in _protocol.People.People.Where(p => p.Delegation is null))
        {
            Line(ProtocolStyles.Item, $"{name}, {_words["role." + RoleWords.Of(role)]}");
        }
    }

    private void Agenda()
    {
        Line(ProtocolStyles.Heading, _words["agenda.title"]);
        foreach (var item in _protocol.Meeting.Agenda)
        {
            Line(ProtocolStyles.Item, FormattableString.Invariant($"{item.Place}. ") + _words.Pick(item.TextEn, item.TextRu));
        }
    }

    private void Tabled()
    {
        if (_protocol.Tabled.Count == 0)
        {
            return;
        }

        Line(ProtocolStyles.Heading, _words["protocol.tabled"]);
        foreach (var proposal in _protocol.Tabled)
        {
            Line(ProtocolStyles.Item, $"{proposal.Title}, {NameOf(proposal.Delegation.Id)}, {_words.Time(proposal.TabledAt!.Value)}");
        }
    }

    private void Decisions()
    {
        Line(ProtocolStyles.Heading, _words["protocol.decided"]);
        var decided = _protocol.Clauses.Where(c => c.Decision is not null).ToList();
        if (decided.Count == 0)
        {
            Line(ProtocolStyles.Text, _words["protocol.nothing"]);
        }

        foreach (var clause in decided)
        {
            var decision = clause.Decision!;
            Line(ProtocolStyles.Clause, FormattableString.Invariant($"{clause.Clause.Place}. ") + _words.Pick(clause.Clause.HeadingEn, clause.Clause.HeadingRu));
            Line(ProtocolStyles.Strong, _words.Format("decision.of", _words["decision." + Word(decision.Decision)], decision.Version));
            if (decision.Note.Length > 0)
            {
                Line(ProtocolStyles.Text, decision.Note);
            }

            if (clause.Adopted is { } adopted)
            {
                Line(ProtocolStyles.Text, _words.Pick(adopted.TextEn, adopted.TextRu));
            }

            foreach (var about in _protocol.About.Where(a => a.Clause == clause.Clause.Id && a.ClauseVersion == decision.Version))
            {
                Line(ProtocolStyles.Note, _words.Format("agreement.about-term", about.Term, about.Name, about.Version));
            }

            Votes(clause, decision.Version);
        }
    }

    private void Votes(ClauseView clause, int version)
    {
        Line(ProtocolStyles.Note, _words.Format("protocol.votes", clause.Count(version, VoteKind.For), clause.Count(version, VoteKind.Against), clause.Count(version, VoteKind.Abstain)));
        var votes = clause.Votes.Where(v => v.Version == version).ToList();
        if (votes.Count == 0)
        {
            return;
        }

        var table = new Table(new TableProperties(new TableStyle { Val = ProtocolStyles.Grid }, new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" }), new TableGrid(new GridColumn { Width = "6200" }, new GridColumn { Width = "3100" }));
        table.Append(Row(_words["field.delegation"], _words["field.vote"], ProtocolStyles.Strong));
        foreach (var vote in votes)
        {
            table.Append(Row(NameOf(vote.DelegationId), _words["vote." + Word(vote.Vote)], ProtocolStyles.Cell));
        }

        _body.Append(table);
        Line(ProtocolStyles.Text, "");
    }

    private void Annexes()
    {
        for (var i = 0; i < _protocol.Annexes.Count; i++)
        {
            var telling = Teller.Tell(_protocol.Annexes[i].Agreement, _words.Language);
            Line(ProtocolStyles.Heading, _words.Format("protocol.annex", i + 1, telling.Title));
            Line(ProtocolStyles.Note, telling.Head);
            foreach (var term in telling.Terms)
            {
                Line(ProtocolStyles.Clause, $"{_words.Format("agreement.article", term.Article)}. {term.Kind}");
                Line(ProtocolStyles.Text, term.Sentence);
                foreach (var amount in term.Amounts.Count > 3 ? term.Amounts : []) // up to three stand in the sentence itself
                {
                    Line(ProtocolStyles.Item, $"{amount.When}: {amount.Amount} {term.Unit}{(amount.Letter.Length > 0 ? $" ({amount.Letter})" : "")}");
                }
            }
        }
    }

    private void Signatures()
    {
        var view = SigningView.Of(_protocol);
        if (view.Delegations.All(d => d.Signature is null))
        {
            return;
        }

        Line(ProtocolStyles.Heading, _words["signing.signatures"]);
        foreach (var (delegation, signature) in view.Delegations)
        {
            Line(ProtocolStyles.Item, $"{NameOf(delegation.Id)}: {(signature is null ? _words["signing.not-yet"] : $"{signature.Signer}, {_words.Time(signature.SignedAt)}")}");
        }

        Line(ProtocolStyles.Note, $"SHA-256 {view.Text.Hash}. {_words["signing.note"]}");
    }

    private static TableRow Row(string left, string right, string style) => new(Cell(left, style), Cell(right, style));

    private static TableCell Cell(string text, string style) => new(Paragraph(style, text));

    private void Line(string style, string text) => _body.Append(Paragraph(style, text));

    private static Paragraph Paragraph(string style, string text)
    {
        var run = new Run();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[i].Replace('\t', ' ')) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), run);
    }

    private string NameOf(Guid id) => _protocol.Meeting.Delegations.FirstOrDefault(d => d.Id == id) is { } d
        ? _words.Pick(d.NameEn, d.NameRu) + (d.Ministry.Length > 0 ? $", {d.Ministry}" : "")
        : "";

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
