package org.trusttimeline.standalone.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the sources say in words: of a type, of one of its members ({@code Type#member}), of a parameter ({@code …:name}). */
final class Javadocs {

    private static final String RETURN = "return";

    private final Map<String, String> words = new HashMap<>();

    /** Reads the main sources of every module. */
    static Javadocs read(Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Javadocs docs = new Javadocs();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources(root)));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                docs.new Reading(trees, String.valueOf(unit.getPackageName())).scan(unit, null);
            }
        }
        return docs;
    }

    String of(Class<?> type) {
        return words.getOrDefault(type.getCanonicalName(), "");
    }

    /** Of a parameter of a record. */
    String of(Class<?> type, String parameter) {
        return words.getOrDefault(type.getCanonicalName() + ":" + parameter, "");
    }

    /** Of a method, a field or a constant. */
    String ofMember(Class<?> type, String member) {
        return words.getOrDefault(type.getCanonicalName() + "#" + member, "");
    }

    String ofParameter(Class<?> type, String method, String parameter) {
        return ofMember(type, method + ":" + parameter);
    }

    String ofAnswer(Class<?> type, String method) {
        return ofMember(type, method + ":" + RETURN);
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(Javadocs::javaFiles)
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Walks through one file. */
    private final class Reading extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private String name;

        private Reading(DocTrees trees, String packageName) {
            this.trees = trees;
            this.name = packageName;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
            String outer = name;
            name = outer + "." + type.getSimpleName();
            note(name);
            super.visitClass(type, null);
            name = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
            note(name + "#" + method.getName());
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree field, @Nullable Void none) {
            note(name + "#" + field.getName());
            return null;
        }

        private void note(String of) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                words.put(of, text(comment.getFullBody()));
                comment.getBlockTags().forEach(tag -> note(of, tag));
            }
        }

        private void note(String of, DocTree tag) {
            if (tag instanceof ParamTree parameter) {
                words.put(of + ":" + parameter.getName(), text(parameter.getDescription()));
            } else if (tag instanceof ReturnTree answer) {
                words.put(of + ":" + RETURN, text(answer.getDescription()));
            }
        }

        private static String text(List<? extends DocTree> parts) {
            return parts.stream()
                    .map(Reading::text)
                    .collect(Collectors.joining())
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        private static String text(DocTree part) {
            return switch (part) {
                case TextTree plain -> plain.getBody();
                case LiteralTree code -> "`" + code.getBody().getBody().strip() + "`";
                case LinkTree link -> "`" + link.getReference() + "`";
                default -> part.toString();
            };
        }
    }
}
