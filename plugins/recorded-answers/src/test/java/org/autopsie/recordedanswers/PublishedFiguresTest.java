package org.autopsie.recordedanswers;

import org.autopsie.run.PluginContract;

class PublishedFiguresTest implements PluginContract<PublishedFigures> {}
