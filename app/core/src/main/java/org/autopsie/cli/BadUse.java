package org.autopsie.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.autopsie.run.Nearest;
import org.autopsie.run.Words;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command as it was written, in one sentence in the session’s language:
/// picocli has only English ones.
///
/// @param locale the session’s language
/// @param given every word of the command
record BadUse(Locale locale, List<String> given) {
  private static final Words WORDS = Words.of(BadUse.class);

  String of(ParameterException wrong) {
    var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    return switch (wrong) {
      case UnmatchedArgumentException unmatched when !unmatched.getUnmatched().isEmpty() ->
          unmatched(command, wrong.getCommandLine(), unmatched.getUnmatched().getFirst());
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          missing(command, missing.getMissing());
      case OverwrittenOptionException twice ->
          say("bad-twice", command, name(twice.getOverwritten()));
      case ParameterException valued
          when valued.getArgSpec() instanceof OptionSpec option && option.arity().max() == 0 ->
          say("bad-without-value", command, option.longestName());
      case ParameterException other when other.getArgSpec() != null && other.getValue() != null ->
          say(
              "bad-value",
              command,
              name(other.getArgSpec()),
              other.getValue(),
              hint(other.getArgSpec()));
      default -> say("bad-use", command, wrong.getMessage().replace('\n', ' '));
    };
  }

  private String unmatched(String command, CommandLine line, String word) {
    if (word.startsWith("-")) {
      var known =
          line.getCommandSpec().options().stream().map(OptionSpec::longestName).sorted().toList();
      var typed = word.replaceFirst("=.*", "");
      return say("bad-option", command, typed, Nearest.among(known, typed));
    }
    var commands = line.getSubcommands().keySet().stream().sorted().toList();
    return commands.isEmpty()
        ? say("bad-more", command, word)
        : say("bad-command", command, word, Nearest.among(commands, word));
  }

  private String missing(String command, List<ArgSpec> missing) {
    var first = missing.getFirst();
    return first instanceof OptionSpec option && given.contains(option.longestName())
        ? say("bad-no-value", command, option.longestName(), hint(option))
        : say(
            "bad-lacks",
            command,
            missing.stream().map(BadUse::written).collect(Collectors.joining(", ")));
  }

  private static String written(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() + " " + hint(option) : hint(arg);
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : hint(arg);
  }

  private static String hint(ArgSpec arg) {
    return arg.paramLabel();
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }
}
