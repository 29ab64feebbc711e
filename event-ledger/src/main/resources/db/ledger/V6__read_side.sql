-- What the read side has to remember and cannot fold from the entries again: it stands here, for what the read model holds
-- is thrown away with it.

-- Entries that an operator, after review, decided to leave out of the read models. It holds in a rebuild.
create table skipped_entry (
    stream     text        not null,
    position   bigint      not null,
    entry_id   uuid        not null,
    reason     text        not null,
    skipped_by text        not null,
    skipped_at timestamptz not null,
    constraint skipped_entry_position primary key (stream, position),
    constraint skipped_entry_has_a_reason check (char_length(reason) between 1 and 1000)
);

-- How far somebody said that they have looked at a chart. The furthest counts, so that saying it twice, or late, changes
-- nothing; it is the key, so that it is found without going over those before it.
create table looked (
    caller    text        not null,
    stream    text        not null,
    position  bigint      not null,
    looked_at timestamptz not null default now(),
    constraint looked_so_far primary key (caller, stream, position),
    constraint looked_starts_at_zero check (position >= 0)
);

create trigger skipped_entry_keeps_its_rows before update or delete on skipped_entry
    for each row execute function entry_is_only_added_to();
create trigger skipped_entry_is_not_emptied before truncate on skipped_entry
    for each statement execute function entry_is_only_added_to();
create trigger looked_keeps_its_rows before update or delete on looked
    for each row execute function entry_is_only_added_to();
create trigger looked_is_not_emptied before truncate on looked
    for each statement execute function entry_is_only_added_to();

alter table skipped_entry enable always trigger skipped_entry_keeps_its_rows;
alter table skipped_entry enable always trigger skipped_entry_is_not_emptied;
alter table looked enable always trigger looked_keeps_its_rows;
alter table looked enable always trigger looked_is_not_emptied;

grant select, insert on skipped_entry, looked to timeline_memory;
grant select on skipped_entry, looked to timeline_reader;
