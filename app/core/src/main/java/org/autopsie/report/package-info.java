/// One self-contained page that tells a case and shows what each sentence rests on: no script, no
/// request, figures as SVG.
@org.jspecify.annotations.NullMarked
package org.autopsie.report;
