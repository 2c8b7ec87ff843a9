/** Model to pages, by the templates in {@code scorm-templates}. The only user of Thymeleaf. */
@NullMarked
package se.innovationskraft.packager.render;

import org.jspecify.annotations.NullMarked;
