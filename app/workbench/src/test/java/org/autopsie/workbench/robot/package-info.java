/// The window under a robot's hands: real windows on a platform without a display, real clicks,
/// keys and drags, work in the background.
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.robot;
