/// Panels for models that answer a picture with a map and have a crop rule: the crop bench and the
/// rival models. They show the study of answers that the form at the right changes; what is dragged
/// in the picture changes the same parameters. They know no other panel.
@NullMarked
package org.autopsie.workbench.crop;

import org.jspecify.annotations.NullMarked;
