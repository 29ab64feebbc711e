package org.trusttimeline.standalone.openapi;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trusttimeline.command.api.parsing.CommandTypes;
import org.trusttimeline.command.statement.Command;
import org.trusttimeline.events.statement.Statement;

/** The bodies of commands: objects told apart by their {@code type}. */
final class Commands {

    private static final String TYPE = "type";
    private static final String ENTRY_ID = "entryId";

    private final Map<String, Class<? extends Command>> types = new TreeMap<>(CommandTypes.all());
    private final Javadocs docs;
    private final Schemas schemas;

    Commands(Javadocs docs, Schemas schemas) {
        this.docs = docs;
        this.schemas = schemas;
        union("Command", List.copyOf(types.values()));
        Arrays.stream(CommandPath.values()).forEach(this::at);
    }

    /** What can be sent to a path. */
    Node at(CommandPath path) {
        return union(path.union(), types.values().stream().filter(path::takes).toList());
    }

    private Node union(String name, List<Class<? extends Command>> members) {
        Node mapping = new Node();
        List<Node> choices = new ArrayList<>();
        for (Class<? extends Command> member : members) {
            Node choice = schemas.component(member.getSimpleName(), member, () -> command(member));
            choices.add(choice);
            mapping.put(member.getSimpleName(), choice.get("$ref"));
        }
        return schemas.component(
                name,
                name,
                () -> new Node()
                        .described(words())
                        .with("oneOf", choices)
                        .with("discriminator", Node.of("propertyName", TYPE).with("mapping", mapping)));
    }

    private Node command(Class<? extends Command> command) {
        RecordSchema own = new RecordSchema(command, docs, schemas, Direction.REQUEST);
        Node members = Node.of(TYPE, Node.of("const", command.getSimpleName()));
        for (RecordComponent component : Statement.class.getRecordComponents()) {
            members.put(component.getName(), schemas.of(component.getGenericType(), Direction.REQUEST));
        }
        members.putAll(own.members());
        List<String> required = new ArrayList<>(List.of(TYPE));
        if (!CommandPath.OPENING.takes(command)) {
            required.add(ENTRY_ID);
        }
        required.addAll(own.required());
        return RecordSchema.object(docs.of(command), members, required, false);
    }

    private String words() {
        return "A command. Beside what is its own, each can carry:"
                + Arrays.stream(Statement.class.getRecordComponents())
                        .map(component ->
                                "\n- `" + component.getName() + "`: " + docs.of(Statement.class, component.getName()))
                        .collect(Collectors.joining());
    }
}
