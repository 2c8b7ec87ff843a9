package se.innovationskraft.bridge.storage;

import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Lets transactions wait for each other here instead of in H2. Where two of them wait for the same row while the file is
 * written, H2 2.4.240 may give the second the row as it was before the first, whose write is then lost. One process owns
 * the file, so its own lock is enough.
 */
final class OneTransactionAtATime extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient ReentrantLock turn = new ReentrantLock(true);

    OneTransactionAtATime(DataSource database) {
        super(database);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        turn.lock();
        try {
            super.doBegin(transaction, definition);
        } catch (RuntimeException e) {
            turn.unlock();
            throw e;
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            super.doCleanupAfterCompletion(transaction);
        } finally {
            turn.unlock();
        }
    }
}
