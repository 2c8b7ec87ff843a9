package se.innovationskraft.bridge.group;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbooksJoined;
import se.innovationskraft.bridge.privacy.WorkbookErased;

/** Keeps {@link GroupMembers} true when workbooks are joined or erased, in the same transaction. */
@Component
class GroupMemberChanges {

    private final GroupMembers members;

    GroupMemberChanges(GroupMembers members) {
        this.members = members;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(WorkbooksJoined joined) {
        members.move(
                new Workbook(joined.organisation(), joined.from()), new Workbook(joined.organisation(), joined.into()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(WorkbookErased erased) {
        members.remove(erased.organisation(), erased.names());
    }
}
