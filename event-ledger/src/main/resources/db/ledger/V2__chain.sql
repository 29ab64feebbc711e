-- Each row's hash over its content and the row before it in its stream, and the hash of the ledger at that row. The bytes
-- that are hashed are described in docs/proofs.md; rows of before are hashed here, rows from now on by the appender.
alter table entry add column row_hash bytea, add column ledger_hash bytea;

create function pg_temp.text_bytes(value text) returns bytea language sql immutable as
$$
    select int8send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8')
$$;

create function pg_temp.content_hash(chained entry) returns bytea language sql immutable as
$$
    select sha256(pg_temp.text_bytes('timeline-content/1')
        || pg_temp.text_bytes(chained.stream) || int8send(chained.position) || uuid_send(chained.entry_id)
        || pg_temp.text_bytes(chained.name) || int8send(chained.revision)
        || pg_temp.text_bytes(chained.payload) || pg_temp.text_bytes(chained.recording))
$$;

create function pg_temp.microseconds(moment timestamptz) returns bytea language sql immutable as
$$
    select int8send((extract(epoch from moment) * 1000000)::bigint)
$$;

alter table entry disable trigger entry_keeps_its_rows;

do
$$
declare
    nothing_before constant bytea := decode(repeat('00', 32), 'hex');
    chained entry;
    last_of_ledger bytea := nothing_before;
    last_of_stream bytea;
    hashed bytea;
begin
    for chained in select * from entry order by global_index loop
        select row_hash into last_of_stream from entry
            where stream = chained.stream and position = chained.position - 1;
        hashed := sha256(pg_temp.text_bytes('timeline-row/1') || coalesce(last_of_stream, nothing_before)
            || pg_temp.content_hash(chained) || pg_temp.microseconds(chained.recorded_at));
        last_of_ledger := sha256(pg_temp.text_bytes('timeline-ledger/1') || last_of_ledger
            || int8send(chained.global_index) || hashed);
        update entry set row_hash = hashed, ledger_hash = last_of_ledger where global_index = chained.global_index;
    end loop;
end
$$;

alter table entry enable always trigger entry_keeps_its_rows;

alter table entry
    alter column row_hash set not null,
    alter column ledger_hash set not null,
    add constraint entry_row_hash_has_32_bytes check (octet_length(row_hash) = 32),
    add constraint entry_ledger_hash_has_32_bytes check (octet_length(ledger_hash) = 32);
