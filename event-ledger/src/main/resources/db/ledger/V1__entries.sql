-- One row for each entry of each chart, in one order without gaps: global_index is assigned under a lock, never drawn
-- from a sequence, so a reader that has seen an index has seen everything before it.
create table entry (
    global_index bigint      not null,
    stream       text        not null,
    position     bigint      not null,
    entry_id     uuid        not null,
    name         text        not null,
    revision     int         not null,
    payload      text        not null,
    recording    text        not null,
    recorded_at  timestamptz not null,
    constraint entry_global_index primary key (global_index),
    constraint entry_position unique (stream, position),
    constraint entry_entry_id unique (stream, entry_id),
    constraint entry_starts_at_one check (global_index >= 1),
    constraint entry_stream_starts_at_zero check (position >= 0),
    constraint entry_revision_starts_at_one check (revision >= 1)
);

-- recorded_at never goes back along global_index, which is all that a block range index needs: it costs next to nothing.
create index entry_recorded_at on entry using brin (recorded_at) with (autosummarize = on);

create function entry_is_only_added_to() returns trigger language plpgsql as
$$
begin
    raise exception 'the ledger is only ever added to: % of % is refused', tg_op, tg_table_name
        using errcode = 'restrict_violation', hint = 'Correct an entry by adding another one.';
end
$$;

create trigger entry_keeps_its_rows before update or delete on entry
    for each row execute function entry_is_only_added_to();

create trigger entry_is_not_emptied before truncate on entry
    for each statement execute function entry_is_only_added_to();

-- "always": they hold for a replication role as well.
alter table entry enable always trigger entry_keeps_its_rows;
alter table entry enable always trigger entry_is_not_emptied;

grant select, insert on entry to timeline_writer;
grant select on entry to timeline_reader;
