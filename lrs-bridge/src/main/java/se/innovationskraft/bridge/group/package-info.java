/**
 * Learning groups: up to four leaders who meet five times. They know each other by number, and share dates, and insights
 * where the organisation lets them be kept here.
 */
@NullMarked
package se.innovationskraft.bridge.group;

import org.jspecify.annotations.NullMarked;
