package se.innovationskraft.bridge.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Passes on the names of files, which have a dot. Every link on a page is asked about, whether it leads to a file that
 * carries a hash; those to pages were looked for in all of the class path, which was a fifth of the work of a long page.
 */
final class FilesOnly extends AbstractResourceResolver {

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain next) {
        return isFile(path) ? next.resolveResource(request, path, locations) : null;
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain next) {
        return isFile(path) ? next.resolveUrlPath(path, locations) : null;
    }

    private static boolean isFile(String path) {
        return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    }
}
