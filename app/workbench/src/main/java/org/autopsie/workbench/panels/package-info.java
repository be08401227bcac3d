/// The panels, one file each, none importing another.
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.panels;
