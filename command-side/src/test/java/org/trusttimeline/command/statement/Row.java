package org.trusttimeline.command.statement;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.trusttimeline.command.handling.ChartFixture;
import org.trusttimeline.command.rule.Rule;
import org.trusttimeline.events.statement.EntryRef;

/**
 * A row of the command table: who may state something, and by which rule everybody else is refused.
 *
 * @param command from how entries are named where it is stated
 */
record Row(Function<Function<String, EntryRef>, Command> command, Set<Voice> may, Rule rule) {

    static Row of(Command command, Rule rule, Voice first, Voice... more) {
        return of(named -> command, rule, first, more);
    }

    static Row of(Function<Function<String, EntryRef>, Command> command, Rule rule, Voice first, Voice... more) {
        return new Row(command, EnumSet.of(first, more), rule);
    }

    Command on(Function<String, EntryRef> named) {
        return command.apply(named);
    }

    @Override
    public String toString() {
        return command.apply(ChartFixture::entry).getClass().getSimpleName() + " by " + may;
    }
}
