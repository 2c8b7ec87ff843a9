/**
 * Content to packages. The rooms meet only in {@link se.innovationskraft.packager.PackagePipeline}, and share only the
 * model.
 */
@NullMarked
package se.innovationskraft.packager;

import org.jspecify.annotations.NullMarked;
