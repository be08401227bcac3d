/// The panel of recorded answers: what a system that cannot be run here said, written down with
/// everything it takes to ask again, and read by a rule that shows its words. What is typed becomes
/// a table of the working copy; steps of the protocol count it. The rules are core's
/// (`org.autopsie.answers`).
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.answers;
