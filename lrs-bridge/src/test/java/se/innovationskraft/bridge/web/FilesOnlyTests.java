package se.innovationskraft.bridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolverChain;

class FilesOnlyTests {

    private final LookedFor files = new LookedFor();

    @Test
    void pageIsNotLookedForAmongFiles() {
        assertThat(address("arbetsbok/svar")).isNull();
        assertThat(address("v1.2/arbetsbok")).isNull();
        assertThat(address("site.css")).isEqualTo("site-hash.css");

        assertThat(files.names).containsExactly("site.css");
    }

    private String address(String path) {
        return new FilesOnly().resolveUrlPath(path, List.of(), files);
    }

    /** Finds everything, and remembers what it was asked for. */
    private static final class LookedFor implements ResourceResolverChain {

        private final List<String> names = new ArrayList<>();

        @Override
        public Resource resolveResource(HttpServletRequest request, String path, List<? extends Resource> locations) {
            throw new AssertionError("Only addresses are asked for here");
        }

        @Override
        public String resolveUrlPath(String path, List<? extends Resource> locations) {
            names.add(path);
            return path.replace(".", "-hash.");
        }
    }
}
