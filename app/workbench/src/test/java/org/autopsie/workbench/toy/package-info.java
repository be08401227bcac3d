/// Plugins and a model as small as can be, for tests.
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.toy;
