/// The panel in which people label a folder of pictures, one after the other and unseen by one
/// another, and what comes of it: where they differ, and what a model that crops does under each
/// one’s labels. Every answer is in the case’s tables at once. It knows no other panel.
@NullMarked
package org.autopsie.workbench.label;

import org.jspecify.annotations.NullMarked;
