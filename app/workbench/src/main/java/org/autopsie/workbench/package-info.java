/// The window, and the program's one way in.
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench;
