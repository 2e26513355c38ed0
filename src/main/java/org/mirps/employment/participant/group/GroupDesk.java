package org.mirps.employment.participant.group;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Groups of participants, as the regional team keeps them. Each change is a line in the log: who, what, from where. */
@UseCases
public class GroupDesk {

    private static final Logger LOG = Logger.getLogger(GroupDesk.class.getName());

    @Inject
    GroupRepository groups;

    @Inject
    ParticipantRepository participants;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress address;

    /** All of them by code, retired ones included. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Transactional
    public List<ParticipantGroup> groups() {
        return groups.all();
    }

    /** Those that are offered where participants are chosen, by code. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR, Role.ANALYST, Role.PRESENTER})
    public List<ParticipantGroup> offered() {
        return groups.offered();
    }

    /**
     * Makes a group.
     *
     * @throws GroupNotPossible with everything that is wrong
     * @throws org.mirps.employment.shared.LimitReached if there are as many as there may be
     */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public GroupCode add(GroupPlan plan) {
        GroupCheck.Read read = GroupCheck.of(plan, null, groups.lockAll(), codes());
        groups.add(new ParticipantGroup(read.code(), read.name(), read.members()));
        log(read.code(), "added");
        return read.code();
    }

    /**
     * Says something else of a group.
     *
     * @param seen {@link ParticipantGroup#changes} when the page was opened
     * @throws NotFound if there is no such group
     * @throws GroupNotPossible with everything that is wrong
     * @throws GroupChangedMeanwhile if somebody was quicker
     */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void change(GroupCode code, int seen, GroupPlan plan) {
        List<ParticipantGroup> all = groups.lockAll();
        ParticipantGroup known = one(code, all);
        GroupCheck.Read read = GroupCheck.of(plan, known, all, codes());
        if (known.changes() != seen) {
            throw new GroupChangedMeanwhile(code);
        }
        if (!read.name().equals(known.name()) || !read.members().equals(known.members())) {
            known.change(read.name(), read.members());
            log(code, "changed");
        }
    }

    /** It is offered no longer; who is in it stays there. Throws NotFound. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void retire(GroupCode code) {
        ParticipantGroup known = one(code, groups.lockAll());
        if (!known.isRetired()) {
            known.retire();
            log(code, "retired");
        }
    }

    /** It is offered again. Throws NotFound. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void bringBack(GroupCode code) {
        ParticipantGroup known = one(code, groups.lockAll());
        if (known.isRetired()) {
            known.bringBack();
            log(code, "brought back");
        }
    }

    /** Of a participant: it is in these groups and in no other. Throws NotFound if there is no such participant, or group. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void assign(ParticipantCode participant, Set<GroupCode> theirs) {
        participants.get(participant);
        List<ParticipantGroup> all = groups.lockAll();
        theirs.forEach(code -> one(code, all));
        for (ParticipantGroup group : all) {
            boolean member = theirs.contains(group.code());
            if (group.has(participant) != member) {
                group.hold(participant, member);
                log(group.code(), (member ? "got " : "lost ") + participant);
            }
        }
    }

    private Set<ParticipantCode> codes() {
        return participants.all().stream().map(Participant::code).collect(Collectors.toSet());
    }

    private static ParticipantGroup one(GroupCode code, List<ParticipantGroup> all) {
        return all.stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("group " + code));
    }

    private void log(GroupCode code, String done) {
        LOG.info(() -> "Group of participants " + code + " " + done + " by account "
                + currentUser.accountId().value() + ", from " + address.text());
    }
}
