/// How a case begins: the six questions, and the wizard that makes a model of an ONNX file. What a
/// person has typed lives in [CaseDraft] and [ModelWizard], so that the pages can be made anew in
/// another language. The shell shows the pages; this package knows nothing of the shell
/// (`WorkbenchArchitectureTest`).
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.begin;
