package se.innovationskraft.bridge.paper;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/**
 * Makes papers: a template becomes PDF that follows PDF/UA-1. Two at a time, since each takes a core and tens of megabytes;
 * whoever comes third waits.
 */
@Service
public class Paper {

    /** Longer than this belongs on a screen, or is an attempt to wear the server out. */
    static final int MOST_PAGES = 200;

    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final ISpringTemplateEngine templates;
    private final Manuscript manuscript;
    private final Press press;
    private final Semaphore presses = new Semaphore(AT_A_TIME, true);

    Paper(ISpringTemplateEngine templates, Manuscript manuscript, Press press) {
        this.templates = templates;
        this.manuscript = manuscript;
        this.press = press;
    }

    /**
     * A paper. The template is a whole page of its own: see {@code templates/paper/sheet.html}.
     *
     * @param template such as {@code paper/workbook}
     * @param model what the template reads; nothing is added to it
     * @param locale of the words and of the dates
     * @return the file
     * @throws PaperRefusedException when it would be longer than 200 pages, or the queue does not move
     */
    public byte[] pdf(String template, Map<String, Object> model, Locale locale) {
        return print(templates.process(template, new Context(locale, model)));
    }

    byte[] print(String html) {
        if (!hasTurn()) {
            throw new PaperRefusedException(PaperRefusedException.Reason.BUSY);
        }
        try {
            return press.print(manuscript.read(html), MOST_PAGES);
        } finally {
            presses.release();
        }
    }

    private boolean hasTurn() {
        try {
            return presses.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
