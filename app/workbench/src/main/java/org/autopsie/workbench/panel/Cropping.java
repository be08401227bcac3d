package org.autopsie.workbench.panel;

/// How a model’s program crops a picture before and after a change.
public record Cropping(Cropped before, Cropped after) {}
