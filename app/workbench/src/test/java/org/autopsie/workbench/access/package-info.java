/// Whether everybody can read and reach everything in the window: checks that are given a part of
/// the window and list what is wrong with it, and the window put to them.
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.access;
