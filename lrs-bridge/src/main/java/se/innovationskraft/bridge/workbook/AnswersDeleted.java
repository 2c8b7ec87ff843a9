package se.innovationskraft.bridge.workbook;

import se.innovationskraft.bridge.launch.Workbook;

/** Published in the transaction that deletes what was saved of an exercise: rooms that keep a copy of it delete that too. */
public record AnswersDeleted(Workbook workbook, String exercise) {}
