package se.innovationskraft.bridge.privacy;

import java.util.List;

/**
 * Published in the transaction that erases a workbook: rooms that keep something of it erase that too.
 *
 * @param names ids of the workbook and of those joined into it
 */
public record WorkbookErased(String organisation, List<String> names) {

    public WorkbookErased {
        names = List.copyOf(names);
    }
}
