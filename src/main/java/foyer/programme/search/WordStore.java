package foyer.programme.search;

import foyer.programme.EventId;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of each programme, and the questions asked of them. */
@Component
class WordStore {
    /** A short word must fit whole: whoever looks for KI does not mean Kino. */
    private static final String EXACT = """
            e.words @@ (to_tsquery('programme.german', quote_literal(word) || ending)
                     || to_tsquery('programme.english', quote_literal(word) || ending)
                     || to_tsquery('programme.names', quote_literal(word) || ending))
            """;

    /** The shorter a word, the more of it must be right: Musik is not Muster. */
    private static final String SIMILAR = EXACT + """
             or length(word) > 3 and word_similarity(lower(unaccent(word)), e.plain)
                >= case when length(word) < 6 then 0.6 else 0.5 end
            """;

    private final JdbcClient jdbc;

    WordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Hit(String part, String key) {}

    /** @param german what is said in German, in Einfache Sprache too; {@code names} is in no language */
    record Entry(String part, String key, String german, String english, String names) {}

    boolean isCurrent(EventId event, int release) {
        return jdbc.sql("select count(*) from programme.search_release where event_id = :event and release = :release")
                        .param("event", event.value())
                        .param("release", release)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void write(EventId event, int release, List<Entry> entries) {
        jdbc.sql("delete from programme.search_entry where event_id = :event")
                .param("event", event.value())
                .update();
        entries.forEach(entry -> write(event, entry));
        jdbc.sql("""
                        insert into programme.search_release (event_id, release) values (:event, :release)
                        on conflict (event_id) do update set release = excluded.release
                        """).param("event", event.value()).param("release", release).update();
    }

    private void write(EventId event, Entry entry) {
        jdbc.sql("""
                        insert into programme.search_entry (event_id, part, key, words, plain)
                        values (:event, :part, :key,
                            to_tsvector('programme.german', :german) || to_tsvector('programme.english', :english)
                                || to_tsvector('programme.names', :names),
                            lower(unaccent(:german || ' ' || :english || ' ' || :names)))
                        on conflict (event_id, part, key) do update set (words, plain) = (excluded.words, excluded.plain)
                        """)
                .param("event", event.value())
                .param("part", entry.part())
                .param("key", entry.key())
                .param("german", entry.german())
                .param("english", entry.english())
                .param("names", entry.names())
                .update();
    }

    /** Those that stand not everywhere, in German or in English. */
    List<String> telling(List<String> words) {
        return jdbc.sql("""
                        select word from unnest(:words) with ordinality as typed (word, place)
                        where numnode(plainto_tsquery('programme.german', word)) > 0
                          and numnode(plainto_tsquery('programme.english', word)) > 0
                        order by place
                        """)
                .param("words", words.toArray(String[]::new), Types.ARRAY)
                .query((row, n) -> row.getString("word"))
                .list();
    }

    List<Hit> withWords(EventId event, List<String> words) {
        return having(EXACT, event, words);
    }

    List<Hit> withSimilarWords(EventId event, List<String> words) {
        return having(SIMILAR, event, words);
    }

    private List<Hit> having(String word, EventId event, List<String> words) {
        return jdbc.sql("""
                        select e.part, e.key
                        from programme.search_entry e
                        where e.event_id = :event and not exists (
                            select from unnest(:words) as typed (word),
                                lateral (select case when length(word) > 3 then ':*' else '' end as ending) as how
                            where not (%s))
                        """.formatted(word))
                .param("event", event.value())
                .param("words", words.toArray(String[]::new), Types.ARRAY)
                .query((row, n) -> new Hit(row.getString("part"), row.getString("key")))
                .list();
    }
}
