package se.innovationskraft.bridge.group;

/**
 * A meeting as one of the members sees it.
 *
 * @param leads number of who leads
 * @param isYours whether that is the one who looks
 * @param isOver whether its day has passed
 */
record MeetingCard(Meeting meeting, Agenda agenda, int leads, boolean isYours, boolean isOver) {}
