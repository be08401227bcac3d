/// What a panel is and what it is handed. Panels do not know one another (kept by
/// `ArchitectureTest`): they meet in the [Investigation], which holds the one change under study
/// and what came of it.
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.panel;
