package se.innovationskraft.bridge.catalogue;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words, without a stack trace, why the content cannot be published. Named in {@code spring.factories}. */
final class UnusableContentFailureAnalyzer extends AbstractFailureAnalyzer<UnusableContentException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableContentException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
