/// Who is decided on how, group by group: the panel that shows what a case’s tables compare, and
/// the page on which somebody brings a table of her own.
///
/// All arithmetic is core’s (`org.autopsie.fairness`, `org.autopsie.protocol.TableQuery`); nothing
/// here knows how a rate is computed.
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.fair;
