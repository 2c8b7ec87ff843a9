package se.innovationskraft.packager.compare;

/**
 * One thing that differs between two releases.
 *
 * @param place what it is about, in the words of {@code ids.txt} ({@code o05/steps/skriv},
 *     {@code o05/interactions/tanke}) or a file's name; empty when about the whole package
 * @param subject what people call it: a heading or a question; empty when it has no name
 * @param before how it was, empty when there is nothing to show
 * @param after how it is, empty when there is nothing to show
 */
public record Reason(Change change, String place, String subject, String before, String after) {

    public Bump bump() {
        return change.bump();
    }
}
