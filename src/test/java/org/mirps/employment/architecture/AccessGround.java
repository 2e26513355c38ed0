package org.mirps.employment.architecture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.AuditSearch;
import org.mirps.employment.calendar.EventDocumentId;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.EventKind;
import org.mirps.employment.calendar.Modality;
import org.mirps.employment.calendar.TimePrecision;
import org.mirps.employment.calendar.TypedText;
import org.mirps.employment.calendar.TypedTime;
import org.mirps.employment.calendar.document.DocumentDesk;
import org.mirps.employment.calendar.document.MinutesPlan;
import org.mirps.employment.calendar.planning.CalendarDesk;
import org.mirps.employment.calendar.planning.EventPlan;
import org.mirps.employment.calendar.planning.NewEvent;
import org.mirps.employment.consolidation.bundle.PackageKind;
import org.mirps.employment.consolidation.indicator.Extract;
import org.mirps.employment.consolidation.indicator.PopulationGroup;
import org.mirps.employment.consolidation.odata.FeedRequest;
import org.mirps.employment.consolidation.table.TableExtract;
import org.mirps.employment.consolidation.webhook.DeliveryId;
import org.mirps.employment.consolidation.webhook.WebhookId;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.contribution.Reply;
import org.mirps.employment.contribution.access.Delegate;
import org.mirps.employment.contribution.access.DelegationDesk;
import org.mirps.employment.contribution.access.SectionAccess;
import org.mirps.employment.contribution.discussion.AttachmentDesk;
import org.mirps.employment.contribution.discussion.DiscussionDesk;
import org.mirps.employment.contribution.discussion.DiscussionReading;
import org.mirps.employment.contribution.discussion.Topic;
import org.mirps.employment.contribution.filling.Block;
import org.mirps.employment.contribution.filling.RowDesk;
import org.mirps.employment.contribution.formmove.FormMoveDesk;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.contribution.notice.NoticeId;
import org.mirps.employment.contribution.presence.TabId;
import org.mirps.employment.contribution.reading.HistoryReading;
import org.mirps.employment.contribution.reading.ReviewDesk;
import org.mirps.employment.contribution.reminder.ReminderDays;
import org.mirps.employment.contribution.workbook.WorkbookDesk;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormWriter;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.blank.BlankFormWriter;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.form.catalogue.FormDesk;
import org.mirps.employment.form.catalogue.FormDraftDesk;
import org.mirps.employment.form.catalogue.FormDraftId;
import org.mirps.employment.mail.MailId;
import org.mirps.employment.mail.MailState;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.participant.InstitutionDesk;
import org.mirps.employment.participant.MailRhythm;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.ParticipantDesk;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.participant.ParticipantPlan;
import org.mirps.employment.participant.group.GroupCode;
import org.mirps.employment.participant.group.GroupDesk;
import org.mirps.employment.participant.group.GroupPlan;
import org.mirps.employment.participant.logo.LogoDesk;
import org.mirps.employment.participant.people.PeopleDesk;
import org.mirps.employment.participant.people.Profile;
import org.mirps.employment.participant.role.Successor;
import org.mirps.employment.participant.token.TokenDesk;
import org.mirps.employment.participant.token.TokenId;
import org.mirps.employment.practice.CommitmentFilter;
import org.mirps.employment.practice.CommitmentId;
import org.mirps.employment.practice.PracticeId;
import org.mirps.employment.practice.PracticeSearch;
import org.mirps.employment.practice.commitment.CommitmentMove;
import org.mirps.employment.practice.commitment.CommitmentNote;
import org.mirps.employment.practice.joint.JointId;
import org.mirps.employment.practice.joint.JointPlan;
import org.mirps.employment.presentation.FollowCode;
import org.mirps.employment.presentation.deck.DeckDesk;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.deck.Placement;
import org.mirps.employment.presentation.deck.SlideId;
import org.mirps.employment.presentation.deck.TypedSlide;
import org.mirps.employment.presentation.file.job.DeckFile;
import org.mirps.employment.presentation.file.job.RoundFile;
import org.mirps.employment.round.DuePlan;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundPlan;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.round.TypedMoment;
import org.mirps.employment.round.TypedReason;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.TokenScope;
import org.mirps.employment.shared.file.FileJobId;

/**
 * What the access matrix stands on: a person for each column, and a contribution of Guatemala that was submitted once and returned, so that
 * it can be read, changed and submitted, with a row of a repeat and a file. Its form has a newer version, and one that is not published. The
 * analyst has a token, Guatemala an institution, and there is an organisation of its civil society; of its contributors one has all sections, one has one to view, one nothing.
 */
@ApplicationScoped
class AccessGround {

    private static final ParticipantCode GT = new ParticipantCode("GT");
    private static final ParticipantCode HN = new ParticipantCode("HN");
    private static final ParticipantCode ORGANISATION = new ParticipantCode("gt-access");
    private static final RoundCode ROUND = new RoundCode("access-round");
    private static final String SECTION = "identification";
    private static final String QUESTION = "unit_name";
    private static final String REPEAT = "programmes";
    private static final byte[] PNG = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final TypedText WORDS = new TypedText("Palabras", "Words");
    private static final TypedTime MAY = new TypedTime(TimePrecision.MONTH, "2099", 5, null, null, null, null, null);
    private static final EventPlan PLAN = new EventPlan(
            EventKind.SESSION, WORDS, Modality.VIRTUAL, null, WORDS, WORDS, WORDS, "access-round", Set.of());

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(Language.class, Language.ES),
            Map.entry(ParticipantCode.class, GT),
            Map.entry(CountryCode.class, new CountryCode("GT")),
            Map.entry(
                    ParticipantPlan.class,
                    new ParticipantPlan("new-one", "academia", "GT", "Nueva", "New", "", "", "")),
            Map.entry(GroupCode.class, new GroupCode("access")),
            Map.entry(GroupPlan.class, new GroupPlan("", "Grupo", "Group", Set.of("GT"))),
            Map.entry(ParticipantKind.class, ParticipantKind.CIVIL_SOCIETY),
            Map.entry(LocalizedText.class, LocalizedText.same("New organisation")),
            Map.entry(Placement.class, Placement.SHOWN),
            Map.entry(DeckFile.class, DeckFile.PPTX),
            Map.entry(RoundFile.class, RoundFile.FIGURES),
            Map.entry(FileJobId.class, FileJobId.parse("00000000-0000-4000-8000-000000000000")),
            Map.entry(FollowCode.class, new FollowCode("ABCD2345")),
            Map.entry(
                    TypedSlide.class,
                    new TypedSlide(
                            LocalizedText.same("Title"),
                            LocalizedText.EMPTY,
                            LocalizedText.same("What it shows"),
                            LocalizedText.EMPTY)),
            Map.entry(AuditSearch.class, AuditSearch.ALL),
            Map.entry(RoundCode.class, ROUND),
            Map.entry(Extract.class, new Extract(all -> all, Set.of(), "", PopulationGroup.ALL)),
            Map.entry(AnswerKey.class, AnswerKey.of(QUESTION)),
            Map.entry(AnswerSave.class, new AnswerSave(AnswerKey.of(QUESTION), "A ministry", 0, null)),
            Map.entry(
                    Block.class,
                    new Block(
                            SECTION, List.of(new Block.Cell(AnswerKey.of(QUESTION), "A ministry")), Optional.empty())),
            Map.entry(Remark.class, new Remark(AnswerKey.of(QUESTION), Remark.About.NOTE, "A source", Long.MAX_VALUE)),
            Map.entry(Remark.About.class, Remark.About.NOTE),
            Map.entry(Topic.class, new Topic(SECTION, Optional.of(AnswerKey.of(QUESTION)))),
            Map.entry(Collection.class, List.of()),
            Map.entry(Onlooker.class, new Onlooker(SECTION, 0, Language.ES)),
            Map.entry(TableWriter.Purpose.class, TableWriter.Purpose.DATA),
            Map.entry(TableExtract.class, TableExtract.ALL),
            Map.entry(FeedRequest.class, new FeedRequest("http://localhost/odata", "/long", "$top=1", Map.of())),
            Map.entry(PackageKind.class, PackageKind.CODES),
            Map.entry(OutputStream.class, OutputStream.nullOutputStream()),
            Map.entry(BlankFormWriter.Format.class, BlankFormWriter.Format.PDF),
            Map.entry(FormWriter.Format.class, FormWriter.Format.MARKDOWN),
            Map.entry(Set.class, EnumSet.of(Role.CONTRIBUTOR)),
            Map.entry(
                    TokenDesk.Wish.class,
                    new TokenDesk.Wish("A program", EnumSet.allOf(TokenScope.class), TokenDesk.USUAL_LIFE)),
            Map.entry(List.class, List.of(SECTION)),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(
                    ContributionWorkflow.SentBack.class,
                    new ContributionWorkflow.SentBack(1, "A reason", List.of(AnswerKey.of(QUESTION)))),
            Map.entry(
                    ReviewDesk.Return.class,
                    new ReviewDesk.Return(1, "A reason", Map.of(AnswerKey.of(QUESTION), "A remark"))),
            Map.entry(Reply.Outcome.class, Reply.Outcome.DONE),
            Map.entry(HistoryReading.Wish.class, new HistoryReading.Wish(Optional.empty(), "", 1)),
            Map.entry(NoticeId.class, new NoticeId(0)),
            Map.entry(TabId.class, new TabId("accessmatrix")),
            Map.entry(Dissemination.class, Dissemination.PUBLIC),
            Map.entry(
                    RoundPlan.class,
                    new RoundPlan(
                            "new-round",
                            "Nueva",
                            "New",
                            null,
                            "UTC",
                            new TypedMoment(null, null),
                            new TypedMoment(null, null),
                            Set.of())),
            Map.entry(TypedMoment.class, new TypedMoment("2099-12-31", "12:00")),
            Map.entry(TypedReason.class, new TypedReason("A reason")),
            Map.entry(DuePlan.class, new DuePlan(new TypedMoment("2099-12-31", "12:00"), "More time")),
            Map.entry(PracticeSearch.class, PracticeSearch.ALL),
            Map.entry(CommitmentFilter.class, CommitmentFilter.ALL),
            Map.entry(CommitmentMove.class, CommitmentMove.NOTE),
            Map.entry(CommitmentNote.class, new CommitmentNote("Progress", "")),
            Map.entry(JointPlan.class, new JointPlan("Texto", "Text", "", List.of())),
            Map.entry(Year.class, Year.of(2099)),
            Map.entry(TypedText.class, WORDS),
            Map.entry(TypedTime.class, MAY),
            Map.entry(EventPlan.class, PLAN),
            Map.entry(NewEvent.class, new NewEvent("2099-05-new", MAY, PLAN, List.of())),
            Map.entry(MinutesPlan.class, new MinutesPlan(WORDS, List.of(WORDS), Map.of())),
            Map.entry(boolean.class, false),
            Map.entry(byte[].class, PDF),
            Map.entry(int.class, 1),
            Map.entry(Long.class, 1L),
            Map.entry(long.class, 0L));
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("section", SECTION),
            Map.entry("text", "A comment"),
            Map.entry("note", "For the session"),
            Map.entry("repeat", REPEAT),
            Map.entry("fileName", "law.pdf"),
            Map.entry("email", "new@access.example"),
            Map.entry("name", "New person"),
            Map.entry("address", "192.0.2.1"),
            Map.entry("token", "no such token"),
            Map.entry("key", "no such key"),
            Map.entry("figure", "none, as nobody is accepted yet"),
            Map.entry("words", "Some words"),
            Map.entry("reason", "A reason"),
            Map.entry("seen", "nothing"),
            Map.entry("slide", "s1"),
            Map.entry("timeZone", "UTC"),
            Map.entry("titleEs", "Título"),
            Map.entry("titleEn", "Title"),
            Map.entry("typed", "access-round"),
            Map.entry("password", "correct horse battery staple"),
            Map.entry("chosen", "another horse battery staple"));

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRepository accounts;

    @Inject
    private RoundRepository rounds;

    @Inject
    private ContributionRepository contributions;

    @Inject
    private ActingAs acting;

    @Inject
    private RowDesk rows;

    @Inject
    private AttachmentDesk attachments;

    @Inject
    private DiscussionDesk discussions;

    @Inject
    private DiscussionReading conversations;

    @Inject
    private FormDesk forms;

    @Inject
    private FormCatalog catalog;

    @Inject
    private FormDraftDesk drafts;

    @Inject
    private TokenDesk tokens;

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private DelegationDesk delegations;

    @Inject
    private CalendarDesk calendar;

    @Inject
    private DocumentDesk eventDocuments;

    @Inject
    private DeckDesk decks;

    @Inject
    private ParticipantDesk participants;

    @Inject
    private GroupDesk groups;

    @Inject
    private LogoDesk logos;

    @Inject
    private Clock clock;

    private final Map<String, AccountId> people = new HashMap<>();
    private final RowId row = RowId.random();
    private ContributionId contribution = new ContributionId(0);
    private FormDraftId draft = new FormDraftId(0);
    private long shipped;
    private long formVersion;
    private RowId attachment = RowId.ROOT;
    private RowId document = RowId.ROOT;
    private TokenId token = new TokenId(0);
    private InstitutionId institution = new InstitutionId(0);
    private EventId event = new EventId(0);
    private EventId merged = new EventId(0);

    /** Commits everything; to be called once. */
    @Transactional
    void lay() {
        person("contributor GT", Role.CONTRIBUTOR, GT);
        person("viewer GT", Role.CONTRIBUTOR, GT);
        person("undelegated GT", Role.CONTRIBUTOR, GT);
        person("focal point GT", Role.FOCAL_POINT, GT);
        person("focal point HN", Role.FOCAL_POINT, HN);
        person("coordinator", Role.COORDINATOR, null);
        person("analyst", Role.ANALYST, null);
        person("presenter", Role.PRESENTER, null);
        person("administrator", Role.ADMINISTRATOR, null);
        acting.person(person("coordinator"), () -> {
            LocalizedText name = LocalizedText.same("An organisation");
            participants.open(ORGANISATION, ParticipantKind.CIVIL_SOCIETY, new CountryCode("GT"), name);
            logos.put(GT, logo());
            groups.add(new GroupPlan("access", "Grupo", "Group", Set.of("GT", "HN")));
            return name;
        });
        person("organisation GT", Role.FOCAL_POINT, ORGANISATION);
        shipped = ((Number) entities.createNativeQuery("select min(id) from form_version")
                        .getSingleResult())
                .longValue();
        Instant now = clock.instant();
        Round round = rounds.add(new Round(
                ROUND,
                LocalizedText.same("Access"),
                shipped,
                ZoneOffset.UTC,
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(1))));
        contributions.add(new Contribution(round.id(), HN));
        contribution = contributions.add(new Contribution(round.id(), GT)).id();
        delegate();
        String fileAnswer = acting.person(person("contributor GT"), () -> {
            rows.addRow(contribution, REPEAT, RowId.ROOT, row);
            return attachments.keep(contribution, "law.pdf", PDF);
        });
        attachment = new RowId(fileAnswer.substring(0, row.value().length()));
        document = acting.person(person("contributor GT"), () -> {
            Topic section = new Topic(SECTION, Optional.empty());
            discussions.attach(contribution, section, "map.pdf", PDF);
            return new RowId(conversations
                    .discussion(contribution, section, Language.ES)
                    .files()
                    .get(0)
                    .id());
        });
        acting.person(person("coordinator"), () -> {
            formVersion = drafts.publish(newVersion(".1"), 1).id();
            draft = newVersion(".2");
            event = calendar.create(new NewEvent("2099-05-access", MAY, PLAN, List.of()), false, WORDS);
            merged = calendar.create(new NewEvent("2099-06-access", MAY, PLAN, List.of()), false, WORDS);
            eventDocuments.add(event, WORDS, "agenda.pdf", PDF);
            return draft;
        });
        acting.person(person("presenter"), () -> {
            DeckId deck = decks.make(ROUND, "A deck", Language.ES);
            return decks.addPicture(deck, (TypedSlide) sample(TypedSlide.class, ""), PNG);
        });
        token = acting.person(person("analyst"), () -> {
            tokens.make(new TokenDesk.Wish("Of the analyst", EnumSet.allOf(TokenScope.class), TokenDesk.USUAL_LIFE));
            return tokens.mine().get(0).id();
        });
        institution = acting.person(
                person("focal point GT"), () -> institutions.add(LocalizedText.same("A ministry of Guatemala")));
        entities.flush();
        submitAndReturn(fileAnswer);
        mail("REFUSED");
        mail("WAITING");
        webhook();
        shareAPractice();
        publishAVintage();
    }

    private static byte[] logo() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Everything to the contributor, one section to the viewer. */
    private void delegate() {
        List<String> all = catalog.form(shipped).definition().sections().stream()
                .map(FormElement.Group::name)
                .toList();
        acting.person(person("focal point GT"), () -> {
            delegations.give(contribution, handover(all, "contributor GT", SectionAccess.EDIT));
            delegations.give(contribution, handover(List.of(SECTION), "viewer GT", SectionAccess.VIEW));
            return contribution;
        });
    }

    private DelegationDesk.Handover handover(List<String> sections, String column, SectionAccess access) {
        return new DelegationDesk.Handover(
                sections, Delegate.of(Objects.requireNonNull(people.get(column))), access, null);
    }

    /** A draft of the same form whose version is longer by a few characters. */
    private FormDraftId newVersion(String more) {
        String text =
                new String(forms.workbook(shipped, FormWriter.Format.MARKDOWN).content(), StandardCharsets.UTF_8);
        String version = catalog.form(shipped).definition().version();
        return drafts.upload("form.md", text.replace(version, version + more).getBytes(StandardCharsets.UTF_8));
    }

    /** Who asks in a column of the table; null is nobody. */
    @Nullable
    AccountId person(String column) {
        if (column.equals("nobody")) {
            return null;
        }
        AccountId person = people.get(column);
        if (person == null) {
            throw new IllegalArgumentException("No person for the column " + column);
        }
        return person;
    }

    /** A meaningful argument for a parameter of a use case: Guatemala's, where it is somebody's. */
    Object sample(Class<?> type, String name) {
        if (type == Set.class && name.equals("codes")) {
            return Set.of(GT);
        }
        if (type == List.class && name.equals("choices")) {
            return List.of(new WorkbookDesk.Choice(AnswerKey.of(QUESTION), "A ministry", "", 0, 0));
        }
        if (type == List.class && name.equals("codes")) {
            return List.of(GT);
        }
        if (type == Set.class && (name.equals("chosen") || name.equals("more") || name.equals("theirs"))) {
            return Set.of();
        }
        if (type == Set.class && name.equals("others")) {
            return Set.of(merged);
        }
        if (type == EventId.class) {
            return event;
        }
        if (type == DeckId.class) {
            return new DeckId(theOnly("deck where name = 'A deck'"));
        }
        if (type == long.class && name.equals("picture")) {
            return theOnly("deck_picture");
        }
        if (type == SlideId.class) {
            return new SlideId(theOnly("deck_slide where kind = 'COVER'"));
        }
        if (type == EventDocumentId.class) {
            return new EventDocumentId(theOnly("calendar_document"));
        }
        if (type == List.class && (name.equals("items") || name.equals("parts"))) {
            return List.of();
        }
        if (name.equals("formVersion")) {
            return formVersion;
        }
        Object byType = SAMPLES.get(type);
        if (byType != null) {
            return byType;
        }
        if (type == ContributionId.class) {
            return contribution;
        }
        if (type == FormDraftId.class) {
            return draft;
        }
        if (type == PracticeId.class) {
            return new PracticeId(theOnly("practice"));
        }
        if (type == JointId.class) {
            return new JointId(theOnly("joint_recommendation"));
        }
        if (type == CommitmentId.class) {
            return new CommitmentId(theOnly("commitment"));
        }
        if (type == RowId.class) {
            return rowFor(name);
        }
        if (type == FormMoveDesk.Order.class) {
            return new FormMoveDesk.Order(shipped, formVersion, Map.of());
        }
        if (type == TokenId.class) {
            return token;
        }
        if (type == MembershipId.class && name.equals("leaver")) {
            return membership("focal point GT");
        }
        if (type == Successor.class) {
            return new Successor(membership("contributor GT"), "", "", Language.ES);
        }
        if (type == MembershipId.class) {
            return membership("contributor GT");
        }
        if (type == AccountId.class) {
            return Objects.requireNonNull(people.get("contributor GT"));
        }
        if (type == Delegate.class) {
            return Delegate.of(Objects.requireNonNull(people.get("undelegated GT")));
        }
        if (type == DelegationDesk.Handover.class) {
            return handover(List.of(SECTION), "undelegated GT", SectionAccess.VIEW);
        }
        if (type == InstitutionId.class) {
            return institution;
        }
        if (type == ReminderDays.class) {
            return ReminderDays.typed("7");
        }
        if (type == MailId.class) {
            return new MailId(
                    name.equals("ended")
                            ? theOnly("mail where state = 'REFUSED'")
                            : theOnly("mail where state = 'WAITING'"));
        }
        if (type == WebhookId.class) {
            return new WebhookId(theOnly("webhook"));
        }
        if (type == DeliveryId.class) {
            return new DeliveryId(theOnly("webhook_delivery"));
        }
        if (type == MailState.class) {
            return MailState.WAITING;
        }
        if (type == MailRhythm.class) {
            return MailRhythm.DAILY;
        }
        if (type == Profile.class) {
            return new Profile("Own name", "", ZoneOffset.UTC, MailRhythm.DAILY);
        }
        if (type == PeopleDesk.Invitation.class) {
            return new PeopleDesk.Invitation("new@access.example", "New person", Language.ES, GT, institution);
        }
        if (type == String.class && TEXTS.containsKey(name)) {
            return TEXTS.get(name);
        }
        throw new IllegalArgumentException("No sample for the parameter " + type.getSimpleName() + " " + name);
    }

    private MembershipId membership(String column) {
        return accounts.get(Objects.requireNonNull(people.get(column)))
                .memberships()
                .get(0)
                .id();
    }

    private RowId rowFor(String name) {
        return switch (name) {
            case "row" -> row;
            case "parent", "at" -> RowId.ROOT;
            case "attachment" -> attachment;
            case "document" -> document;
            default -> throw new IllegalArgumentException("No sample for the row " + name);
        };
    }

    private void person(String column, Role role, @Nullable ParticipantCode government) {
        String email = column.toLowerCase(Locale.ROOT).replace(' ', '.') + "@access.example";
        Account account =
                accounts.add(new Account(email, column, Language.ES, EnumSet.of(role), government, clock.instant()));
        people.put(column, account.id());
    }

    /** To the focal point of Guatemala; none is sent from here. */
    private void mail(String state) {
        execute(
                "insert into mail (message_key, kind, account_id, address, name, subject, body_text, state, made_at, due_at) "
                        + "values (uuid(), 'NEWS', ?, 'gt@access.example', 'GT', 'News', 'News', ?, utc_timestamp(), utc_timestamp())",
                Objects.requireNonNull(people.get("focal point GT")).value(),
                state);
    }

    /** One with a message that waits; none is sent from here. */
    private void webhook() {
        execute(
                "insert into webhook (name, address, secret, created_by, created_at) values ('Catalogue', 'https://data.example/', 'whsec_', ?, utc_timestamp())",
                Objects.requireNonNull(people.get("coordinator")).value());
        execute("insert into webhook_delivery (message_key, webhook_id, event, body, state, made_at, due_at) "
                + "select uuid(), id, 'TEST', '{}', 'WAITING', utc_timestamp(), utc_timestamp() from webhook");
    }

    /** As if Guatemala had submitted, with its file in an answer, and had been asked to look at it again. */
    private void submitAndReturn(String fileAnswer) {
        execute(
                "insert into snapshot (contribution_id, number, form_version_id, submitted_at, submitted_by, sha256) "
                        + "values (?, 1, ?, utc_timestamp(), ?, repeat('0', 64))",
                contribution.value(),
                shipped,
                Objects.requireNonNull(people.get("focal point GT")).value());
        execute(
                "insert into snapshot_answer (snapshot_id, seq, section, question, repeat_name, row_id, row_no, value) "
                        + "select id, 1, 'cooperation', 'annex_file', 'annexes', ?, 1, ? from snapshot where contribution_id = ?",
                row.value(),
                fileAnswer,
                contribution.value());
        execute(
                "update contribution set status = 'RETURNED', latest_snapshot = 1, steps = 1 where id = ?",
                contribution.value());
        execute(
                "insert into contribution_step (contribution_id, number, move, section, snapshot, revision, made_by, made_at) "
                        + "values (?, 0, 'RETURN', '', 1, 0, ?, utc_timestamp())",
                contribution.value(),
                Objects.requireNonNull(people.get("coordinator")).value());
        execute(
                "insert into contribution_mark (contribution_id, step, row_id, question, remark) values (?, 0, '', ?, 'Since when?')",
                contribution.value(),
                QUESTION);
    }

    /** A practice that is accepted and not published, and a commitment of which others may not know. */
    private void shareAPractice() {
        execute(
                "insert into practice (contribution_id, row_id, participant_code, snapshot, form_version_id, accepted_at, title, description,"
                        + " lessons, url, accepted, level, published, reach, terms)"
                        + " values (?, ?, 'GT', 1, ?, utc_timestamp(), 'A practice', '', '', '', true, 'PUBLIC', false, 'GOVERNMENTS', '')",
                contribution.value(),
                row.value(),
                shipped);
        execute(
                "insert into commitment (contribution_id, row_id, participant_code, snapshot, form_version_id, text, partners, resources,"
                        + " accepted, level, state) values (?, ?, 'GT', 1, ?, 'A commitment', '', '', true, 'AGGREGATED', 'INITIAL')",
                contribution.value(),
                row.value(),
                shipped);
        execute(
                "insert into joint_recommendation (text_es, text_en, scope, addressees, form_version_id) values ('Texto', 'Text', '', '', ?)",
                shipped);
    }

    /** A zip that holds a long table without rows, hexadecimal. */
    private static final String EMPTY_PACKAGE =
            "504b030414000000000001a17e5d2182ae040c0000000c0000000f000000782f646174612f6c6f6e672e637376676f766572"
                    + "6e6d656e740d0a504b0102140314000000000001a17e5d2182ae040c0000000c0000000f0000000000000000000000800100"
                    + "000000782f646174612f6c6f6e672e637376504b050600000000010001003d000000390000000000";

    private void publishAVintage() {
        execute(
                "insert into vintage (round_id, number, published_at, published_by, note, consolidated, participants, provisional, bytes, sha256)"
                        + " select c.round_id, 1, utc_timestamp(), ?, '', 0, 1, true, 0, repeat('0', 64) from contribution c where c.id = ?",
                Objects.requireNonNull(people.get("coordinator")).value(),
                contribution.value());
        execute(
                "insert into vintage_part (vintage_id, seq, content) select max(id), 0, unhex(?) from vintage",
                EMPTY_PACKAGE);
    }

    private long theOnly(String table) {
        return ((Number) entities.createNativeQuery("select max(id) from " + table)
                        .getSingleResult())
                .longValue();
    }

    private void execute(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
