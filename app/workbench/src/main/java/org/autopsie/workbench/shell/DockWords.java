package org.autopsie.workbench.shell;

/// The words of a tab's menu.
record DockWords(String tearOff, String close, String reset, String list) {}
